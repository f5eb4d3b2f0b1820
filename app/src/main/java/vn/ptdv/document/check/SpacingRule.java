package vn.ptdv.document.check;

import java.util.List;
import java.util.function.Predicate;
import vn.ptdv.document.check.word.Layout;
import vn.ptdv.document.check.word.Layout.Align;
import vn.ptdv.document.check.word.Layout.LineRule;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot.Area;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.Texts;

/** Line height, space between paragraphs, first line and justification of the body's text. */
final class SpacingRule implements Rule {
    private static final double LEAST_GAP = 6;
    private static final double LEAST_INDENT = 27;
    private static final double MOST_INDENT = 37;
    private static final double MOST_HEIGHT = 100;

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        List<Line> body =
                paper.all(LookId.BODY, LookId.CLAUSE, LookId.POINT, LookId.DASH, LookId.ARTICLE, LookId.GROUND).stream()
                        .filter(l -> l.spot().area() == Area.TEXT)
                        .toList();
        double most = profile.lineAtMost().orElse(MOST_HEIGHT);
        told(
                body,
                l -> !height(l.layout(), profile.lineAtLeast(), most),
                SpacingRule::shownHeight,
                height(profile),
                findings);
        told(
                body,
                l -> l.layout().before() + l.layout().after() < LEAST_GAP,
                l -> Texts.of(
                        "lint.spacing",
                        PageRule.points(l.layout().before() + l.layout().after())),
                Findings.expected("gap"),
                findings);
        told(
                body,
                l -> !indented(l.layout()),
                l -> Texts.of("lint.millimetres", Math.round(l.layout().firstLine() * 25.4 / 72)),
                Findings.expected("indent"),
                findings);
        told(body, l -> l.layout().align() != Align.JUSTIFIED, Line::shown, Findings.expected("justified"), findings);
    }

    private static boolean height(Layout layout, double least, double most) {
        return layout.rule() == LineRule.EXACT && layout.line() >= least && layout.line() <= most;
    }

    /** An automatic number may hang left of its text, which then begins where the first line would. */
    private static boolean indented(Layout layout) {
        double first = layout.firstLine() + layout.left();
        boolean hanging = layout.firstLine() < 0 && layout.left() > 0;
        return hanging || (first >= LEAST_INDENT && first <= MOST_INDENT);
    }

    private static String height(FormatProfile profile) {
        return profile.lineAtMost()
                .map(most ->
                        Findings.expected("lineRange", PageRule.points(profile.lineAtLeast()), PageRule.points(most)))
                .orElseGet(() -> Findings.expected("lineLeast", PageRule.points(profile.lineAtLeast())));
    }

    private static String shownHeight(Line line) {
        Layout layout = line.layout();
        return layout.rule() == LineRule.MULTIPLE
                ? Texts.of("lint.lines", PageRule.points(layout.line()))
                : Texts.of("lint.spacing", PageRule.points(layout.line()));
    }

    private interface Shown {
        String of(Line line);
    }

    private static void told(List<Line> lines, Predicate<Line> wrong, Shown shown, String expected, Findings findings) {
        List<Line> found = lines.stream().filter(wrong).toList();
        if (!found.isEmpty()) {
            String where = Texts.of(
                    found.size() > 1 ? "lint.where.lines" : "lint.where.line",
                    LookId.BODY.title(),
                    found.get(0).spot().paragraph(),
                    found.size() - 1);
            findings.add(LintCode.SPA01, where, shown.of(found.get(0)), expected);
        }
    }
}
