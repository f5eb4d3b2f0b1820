package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.ptdv.document.check.word.Bit;
import vn.ptdv.document.check.word.Glyphs;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.Texts;

/** Size, style, case and place of every component; one finding for each kind of deviation of a component. */
final class LookRule implements Rule {
    private final Map<LookId, Wanted> wanted = new EnumMap<>(LookId.class);

    LookRule() {
        RuleRows.of("lint-looks.csv").forEach(r -> wanted.put(LookId.valueOf(r[0]), Wanted.of(r)));
    }

    private record Wanted(double least, double most, String bold, String italic, String capitals, String place) {
        static Wanted of(String[] row) {
            return new Wanted(Double.parseDouble(row[1]), Double.parseDouble(row[2]), row[3], row[4], row[5], row[6]);
        }
    }

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        wanted.forEach((role, look) -> {
            List<Line> lines = paper.all(role);
            sizes(role, look, lines, findings);
            styles(role, look, lines, findings);
            places(role, look, lines, findings);
        });
        addressee(paper, findings);
        underlines(paper, findings);
        fonts(paper, profile, findings);
    }

    private static void sizes(LookId role, Wanted look, List<Line> lines, Findings findings) {
        first(lines, l -> l.any(g -> g.size() < look.least() || g.size() > look.most()), (line, more) -> {
            double size = line.inked().stream()
                    .mapToDouble(b -> b.glyphs().size())
                    .filter(s -> s < look.least() || s > look.most())
                    .findFirst()
                    .orElse(0);
            String expected = look.least() == look.most()
                    ? Texts.of("lint.points", PageRule.points(look.least()))
                    : Texts.of("lint.points.range", PageRule.points(look.least()), PageRule.points(look.most()));
            findings.add(
                    LintCode.LOK01, where(role, line, more), Texts.of("lint.points", PageRule.points(size)), expected);
        });
    }

    private static void styles(LookId role, Wanted look, List<Line> lines, Findings findings) {
        style(role, lines, new Trait("bold", look.bold(), Glyphs::bold), findings);
        style(role, lines, new Trait("italic", look.italic(), Glyphs::italic), findings);
        if (look.capitals().equals("YES")) {
            first(
                    lines,
                    l -> !l.capitals(),
                    (line, more) -> findings.add(
                            LintCode.LOK02, where(role, line, more), line.shown(), Findings.expected("capitals")));
        } else if (look.capitals().equals("NO")) {
            first(
                    lines,
                    Line::capitals,
                    (line, more) -> findings.add(
                            LintCode.LOK02, where(role, line, more), line.shown(), Findings.expected("lower")));
        }
    }

    /** A style by its name, whether it is wanted, and how it is seen. */
    private record Trait(String name, String want, Predicate<Glyphs> seen) {}

    private static void style(LookId role, List<Line> lines, Trait trait, Findings findings) {
        if (trait.want().equals("YES")) {
            first(
                    lines,
                    l -> !l.all(trait.seen()),
                    (line, more) -> findings.add(
                            LintCode.LOK02, where(role, line, more), line.shown(), Findings.expected(trait.name())));
        } else if (trait.want().equals("NO")) {
            first(
                    lines,
                    l -> l.any(trait.seen()),
                    (line, more) -> findings.add(
                            LintCode.LOK02,
                            where(role, line, more),
                            line.shown(),
                            Findings.expected("not." + trait.name())));
        }
    }

    /** A centred look of a piece between tabs cannot be told from the paragraph, so only whole lines count. */
    private static void places(LookId role, Wanted look, List<Line> lines, Findings findings) {
        if (!look.place().equals("CENTER")) {
            return;
        }
        first(
                lines,
                l -> !l.centred() && inCell(l),
                (line, more) -> findings.add(
                        LintCode.LOK03, where(role, line, more), line.shown(), Findings.expected("centre")));
    }

    private static boolean inCell(Line line) {
        Spot.Area area = line.spot().area();
        return area == Spot.Area.BARE_TABLE || area == Spot.Area.BOX;
    }

    /** The word is in italics, the names are not. */
    private static void addressee(Anatomy paper, Findings findings) {
        paper.first(LookId.ADDRESSEE_LABEL).ifPresent(line -> {
            int colon = line.text().indexOf(':');
            List<Bit> label = new ArrayList<>();
            List<Bit> names = new ArrayList<>();
            int at = 0;
            for (Bit bit : line.inked()) {
                (at <= Math.max(0, colon) && label.isEmpty() ? label : names).add(bit);
                at += bit.text().length();
            }
            boolean upright = names.stream()
                    .noneMatch(b -> b.glyphs().italic() && b.text().strip().length() > 1);
            boolean italic = label.stream().allMatch(b -> b.glyphs().italic());
            boolean plain = line.inked().stream().noneMatch(b -> b.glyphs().bold());
            boolean whole =
                    label.stream().anyMatch(b -> colon >= 0 && b.text().strip().length() > colon + 2);
            if (!upright || !italic || !plain || whole) {
                findings.at(LintCode.LOK02, LookId.ADDRESSEE_LABEL, line, Findings.expected("addressee"));
            }
            if (line.any(g -> g.size() != 14)) {
                findings.at(LintCode.LOK01, LookId.ADDRESSEE_LABEL, line, Texts.of("lint.points", "14"));
            }
        });
    }

    private static void underlines(Anatomy paper, Findings findings) {
        paper.first(LookId.RECIPIENTS_LABEL)
                .filter(l -> !l.any(Glyphs::underlined))
                .ifPresent(
                        l -> findings.at(LintCode.LOK02, LookId.RECIPIENTS_LABEL, l, Findings.expected("underlined")));
    }

    private static void fonts(Anatomy paper, FormatProfile profile, Findings findings) {
        List<Line> lines = paper.parts().stream().map(Part::line).toList();
        first(lines, l -> l.any(g -> !g.font().equalsIgnoreCase(profile.font())), (line, more) -> {
            String font = line.inked().stream()
                    .map(b -> b.glyphs().font())
                    .filter(f -> !f.equalsIgnoreCase(profile.font()))
                    .findFirst()
                    .orElse("");
            findings.add(LintCode.FON01, where(LookId.BODY, line, more), font, profile.font());
        });
        List<Line> black = paper.parts().stream()
                .filter(p -> p.role() != LookId.URGENCY)
                .map(Part::line)
                .toList();
        first(
                black,
                l -> l.any(g -> !g.color().equals("AUTO") && !g.color().equals("000000")),
                (line, more) -> findings.add(
                        LintCode.FON01, where(LookId.BODY, line, more), line.shown(), Findings.expected("black")));
    }

    private interface Told {
        void tell(Line line, int more);
    }

    private static void first(List<Line> lines, Predicate<Line> wrong, Told told) {
        List<Line> found = lines.stream().filter(l -> !l.blank()).filter(wrong).toList();
        if (!found.isEmpty()) {
            told.tell(found.get(0), found.size() - 1);
        }
    }

    private static String where(LookId role, Line line, int more) {
        int paragraph = line.spot().paragraph();
        return more == 0
                ? Texts.of("lint.where.line", role.title(), paragraph)
                : Texts.of("lint.where.lines", role.title(), paragraph, more);
    }
}
