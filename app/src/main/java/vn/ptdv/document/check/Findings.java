package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.Texts;

/** Collects what the rules find; the weight of each rule comes from the data. */
final class Findings {
    private static final int LONGEST = 120;

    private final Map<LintCode, Severity> severities = new EnumMap<>(LintCode.class);
    private final List<LintFinding> found = new ArrayList<>();

    Findings() {
        RuleRows.of("lint-rules.csv").forEach(r -> severities.put(LintCode.valueOf(r[0]), Severity.valueOf(r[1])));
    }

    /** What should stand there instead, as words of the messages. */
    static String expected(String key, Object... arguments) {
        return Texts.family("lint.expected", key, arguments);
    }

    void at(LintCode code, LookId role, Line line, String expected) {
        String where = Texts.of("lint.where.line", role.title(), line.spot().paragraph());
        add(code, where, line.shown(), expected);
    }

    void of(LintCode code, LookId role, String shown, String expected) {
        add(code, role.title(), shown, expected);
    }

    void add(LintCode code, String where, String shown, String expected) {
        String cut = shown.length() > LONGEST ? shown.substring(0, LONGEST) + "\u2026" : shown;
        found.add(new LintFinding(code, severities.getOrDefault(code, Severity.WARN), where, cut, expected));
    }

    List<LintFinding> all() {
        return List.copyOf(found);
    }
}
