package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.LookId;

/** The signing blocks: authority, position, name. */
final class Signing {
    private Signing() {}

    /** Each table column is one block; two who sign side by side have one each. */
    static void read(List<Line> lines, List<Part> parts) {
        Map<String, List<Line>> blocks = new LinkedHashMap<>();
        for (Line line : lines) {
            String key = switch (line.spot().area()) {
                case TEXT -> "text";
                default -> line.spot().table() + ":" + line.spot().column();
            };
            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
        }
        blocks.values().forEach(b -> block(b, parts));
    }

    private static void block(List<Line> lines, List<Part> parts) {
        int name = lines.size() - 1;
        while (name > 0
                && (Signs.rule(lines.get(name)) || lines.get(name).shown().startsWith("("))) {
            name--;
        }
        for (int i = 0; i < name; i++) {
            parts.add(new Part(role(lines, i), lines.get(i)));
        }
        if (!lines.isEmpty()) {
            boolean alone = name == 0 && lines.get(0).capitals();
            parts.add(new Part(alone ? LookId.AUTHORITY : LookId.SIGNER, lines.get(name)));
        }
    }

    /** Two offices in one hand stand all in bold; otherwise only the first line does. */
    private static LookId role(List<Line> lines, int i) {
        boolean both = lines.stream().anyMatch(l -> l.folded().equals("kiem"));
        boolean below = i > 0 && !both;
        return below || lines.get(i).folded().equals("kiem") ? LookId.POSITION : LookId.AUTHORITY;
    }
}
