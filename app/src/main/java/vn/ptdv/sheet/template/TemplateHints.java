package vn.ptdv.sheet.template;

import java.util.Locale;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;

/** How a field is to be typed, and an example, by the type of the field. */
final class TemplateHints {
    private static final String LIST = "LIST";
    private static final String LIST_OF = LIST + ":";

    private TemplateHints() {}

    static String hint(String type) {
        return Texts.family("sheet.hint", kind(type));
    }

    /** What fits the field itself where that is said, the first of a list to choose from, or what fits its type. */
    static String example(ListKind kind, FieldCatalog.Entry field, TemplateLists lists) {
        String own = (kind.code() + "_" + field.key()).toUpperCase(Locale.ROOT);
        if (Texts.has("sheet.example.of." + own)) {
            return Texts.family("sheet.example.of", own);
        }
        return field.type().startsWith(LIST_OF)
                ? lists.items(field.type().substring(LIST_OF.length())).stream()
                        .findFirst()
                        .orElse("")
                : Texts.family("sheet.example", kind(field.type()));
    }

    static String kind(String type) {
        return type.startsWith(LIST) ? LIST : type;
    }
}
