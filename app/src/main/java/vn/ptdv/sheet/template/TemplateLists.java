package vn.ptdv.sheet.template;

import java.util.List;

/** The items that a drop-down offers, by the name of the code list ({@code unit} for units); empty for none. */
@FunctionalInterface
public interface TemplateLists {
    List<String> items(String list);

    static TemplateLists none() {
        return list -> List.of();
    }
}
