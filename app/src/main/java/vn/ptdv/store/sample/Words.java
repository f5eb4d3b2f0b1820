package vn.ptdv.store.sample;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;

/** The words of the sample by group and code. */
final class Words {
    private final Map<String, List<String>> byCode = new HashMap<>();
    private final Map<String, Map<String, String>> groups = new HashMap<>();

    Words() {
        for (CsvRow row : CsvTable.shipped("sample_words").rows()) {
            String group = row.text("group");
            String code = row.text("code");
            byCode.computeIfAbsent(group + "." + code, k -> new ArrayList<>()).add(row.text("text"));
            groups.computeIfAbsent(group, k -> new LinkedHashMap<>()).put(code, row.text("text"));
        }
    }

    String of(String group, String code, Object... args) {
        return filled(all(group, code).get(0), args);
    }

    String one(Dice dice, String group, String code, Object... args) {
        return filled(dice.one(all(group, code)), args);
    }

    List<String> all(String group, String code) {
        return Objects.requireNonNull(byCode.get(group + "." + code), group + "." + code);
    }

    /** Code to text, in the order of the table. */
    Map<String, String> group(String group) {
        return Objects.requireNonNull(groups.get(group), group);
    }

    boolean has(String group, String code) {
        return byCode.containsKey(group + "." + code);
    }

    private static String filled(String text, Object... args) {
        if (args.length == 0) {
            return text;
        }
        Object[] plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = String.valueOf(args[i]);
        }
        return MessageFormat.format(text, plain);
    }
}
