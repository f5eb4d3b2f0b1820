package vn.ptdv.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields in plain words, read and filled as they are in a file. */
public final class FieldText {
    static final Pattern FIELD = Pattern.compile("\\$\\{([^{}$]{1,200})\\}");
    private static final String ROW_NUMBER = "stt";

    private FieldText() {}

    public static String filled(String words, FieldValues values, Optional<FieldValues> row) {
        return FIELD.matcher(words)
                .replaceAll(
                        m -> Matcher.quoteReplacement(FieldUse.parse(m.group(1)).written(values, row)));
    }

    /** Rows that know their number in the list. */
    public static List<FieldValues> numbered(List<FieldValues> rows) {
        List<FieldValues> numbered = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            FieldValues row = rows.get(i);
            numbered.add(row.knows(ROW_NUMBER) ? row : FieldValues.onTopOf(row).with(ROW_NUMBER, i + 1L));
        }
        return numbered;
    }
}
