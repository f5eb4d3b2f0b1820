package vn.ptdv.document.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.document.check.Headings.Label;
import vn.ptdv.document.check.Headings.Series;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;

/** The end of the body and the order of its numbers. */
final class BodyRule implements Rule {
    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        end(paper, findings);
        numbers(paper, findings);
    }

    private static void end(Anatomy paper, Findings findings) {
        List<Part> parts = paper.parts();
        List<Line> body = paper.body();
        if (body.isEmpty()) {
            return;
        }
        Line last = body.get(body.size() - 1);
        boolean table = parts.stream()
                .filter(p -> p.role() == LookId.TABLE_CELL)
                .anyMatch(p -> p.line().spot().paragraph() > last.spot().paragraph());
        String text = last.text();
        if (!table && (!text.endsWith(".") || text.endsWith("/."))) {
            findings.at(LintCode.BOD01, LookId.BODY, last, Findings.expected("stop"));
        }
    }

    private static void numbers(Anatomy paper, Findings findings) {
        Map<Series, Integer> last = new EnumMap<>(Series.class);
        Map<Series, String> signs = new EnumMap<>(Series.class);
        for (Line line : paper.body()) {
            if (Headings.part(line) && line.centred()) {
                last.clear();
                continue;
            }
            Optional<Label> label = Headings.label(line);
            if (label.isEmpty()) {
                continue;
            }
            order(line, label.get(), last, findings);
            sign(line, label.get(), signs, findings);
        }
    }

    private static void order(Line line, Label label, Map<Series, Integer> last, Findings findings) {
        int before = last.getOrDefault(label.series(), 0);
        boolean restart = label.series() == Series.ARABIC && label.value() == 1;
        if (label.value() != before + 1 && !restart) {
            findings.at(LintCode.BOD02, LookId.BODY, line, Findings.expected("next", before + 1));
        }
        last.put(label.series(), label.value());
        if (label.series() != Series.ARABIC) {
            last.remove(Series.ARABIC);
        }
    }

    private static void sign(Line line, Label label, Map<Series, String> signs, Findings findings) {
        String usual = signs.putIfAbsent(label.series(), label.sign());
        if (usual != null && !usual.equals(label.sign())) {
            findings.at(LintCode.BOD02, LookId.BODY, line, Findings.expected("sign", usual));
            signs.put(label.series(), label.sign());
        }
    }
}
