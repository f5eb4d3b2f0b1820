package vn.ptdv.logic.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The labels of code lists, each list in its order. */
public record CodeLabels(Map<String, Map<String, Code>> lists) {
    /** One code: its label, the code above it, and the group that reports count it in. */
    public record Code(String code, String label, String parent, String group) {}

    public List<Code> list(String list) {
        return List.copyOf(lists.getOrDefault(list, Map.of()).values());
    }

    /** The label, or the code itself where the list does not have it. */
    public String label(String list, String code) {
        Code found = lists.getOrDefault(list, Map.of()).get(code);
        return found == null ? code : found.label();
    }

    /** The topmost code above this one. */
    public String top(String list, String code) {
        Map<String, Code> codes = lists.getOrDefault(list, Map.of());
        String at = code;
        for (int steps = 0; steps < codes.size(); steps++) {
            Code found = codes.get(at);
            if (found == null || found.parent().isEmpty()) {
                return at;
            }
            at = found.parent();
        }
        return at;
    }

    /** The codes of a list that stand below no other, in their order. */
    public List<Code> tops(String list) {
        return list(list).stream().filter(c -> c.parent().isEmpty()).toList();
    }

    public static CodeLabels of(Map<String, List<Code>> lists) {
        Map<String, Map<String, Code>> all = new LinkedHashMap<>();
        lists.forEach((list, codes) -> {
            Map<String, Code> byCode = new LinkedHashMap<>();
            codes.forEach(code -> byCode.put(code.code(), code));
            all.put(list, byCode);
        });
        return new CodeLabels(all);
    }
}
