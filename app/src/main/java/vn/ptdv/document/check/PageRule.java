package vn.ptdv.document.check;

import java.util.List;
import java.util.Locale;
import vn.ptdv.document.check.word.PageSection;
import vn.ptdv.document.check.word.PageSection.Sheet;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.PageSetup;
import vn.ptdv.logic.text.Texts;

/** Paper, margins and page numbers of every section. */
final class PageRule implements Rule {
    private static final double NEAR = 1.0;
    private static final double SHORT_SIDE_A5 = 148;
    private static final int CHARACTERS_OF_ONE_PAGE = 3_200;

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        List<PageSection> sections = paper.file().sections();
        for (int i = 0; i < sections.size(); i++) {
            String where = Texts.of("lint.where.section", i + 1);
            sheet(sections.get(i).sheet(), profile.page(), where, findings);
            numbers(paper, sections.get(i), where, findings);
        }
    }

    private static void sheet(Sheet sheet, PageSetup portrait, String where, Findings findings) {
        if (small(sheet)) {
            return;
        }
        boolean landscape = sheet.width() > sheet.height();
        PageSetup page = landscape ? portrait.turned(Turn.ROTATE) : portrait;
        if (!near(sheet.width(), page.width()) || !near(sheet.height(), page.height())) {
            findings.add(LintCode.PAG01, where, size(sheet.width(), sheet.height()), Findings.expected("paper"));
        }
        boolean good = margins(sheet, page) || (landscape && margins(sheet, portrait.turned(Turn.UPRIGHT)));
        if (!good) {
            findings.add(
                    LintCode.PAG01,
                    where,
                    margins(sheet.top(), sheet.bottom(), sheet.left(), sheet.right()),
                    margins(page.top(), page.bottom(), page.left(), page.right()));
        }
    }

    private static boolean small(Sheet sheet) {
        return near(Math.min(sheet.width(), sheet.height()), SHORT_SIDE_A5);
    }

    private static boolean margins(Sheet sheet, PageSetup page) {
        return near(sheet.top(), page.top())
                && near(sheet.bottom(), page.bottom())
                && near(sheet.left(), page.left())
                && near(sheet.right(), page.right());
    }

    private static void numbers(Anatomy paper, PageSection section, String where, Findings findings) {
        PageSection.Numbers numbers = section.numbers();
        if (numbers.inFooter()) {
            findings.add(LintCode.PAG01, where, "", Findings.expected("pageTop"));
        }
        if (numbers.onFirstPage()) {
            findings.add(LintCode.PAG01, where, "", Findings.expected("pageFirst"));
        }
        if (numbers.inHeader()) {
            placed(section, where, findings);
        } else if (!numbers.inFooter() && severalPages(paper)) {
            findings.add(LintCode.PAG01, where, "", Findings.expected("pageNumber"));
        }
    }

    private static void placed(PageSection section, String where, Findings findings) {
        double header = section.sheet().header();
        if (!near(header, 10)) {
            findings.add(LintCode.PAG01, where, millimetres(header), Findings.expected("pageDistance"));
        }
        if (!section.numbers().centred()) {
            findings.add(LintCode.PAG01, where, "", Findings.expected("pageCentre"));
        }
        if (section.numbers().size() != 14) {
            findings.add(
                    LintCode.PAG01,
                    where,
                    Texts.of("lint.points", points(section.numbers().size())),
                    Findings.expected("pageSize"));
        }
    }

    private static boolean severalPages(Anatomy paper) {
        return paper.file().lines().stream().mapToInt(l -> l.shown().length()).sum() > CHARACTERS_OF_ONE_PAGE;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= NEAR;
    }

    private static String margins(double top, double bottom, double left, double right) {
        return Texts.of("lint.margins", Math.round(top), Math.round(bottom), Math.round(left), Math.round(right));
    }

    private static String size(double width, double height) {
        return Texts.of("lint.paper", Math.round(width), Math.round(height));
    }

    private static String millimetres(double value) {
        return Texts.of("lint.millimetres", Math.round(value));
    }

    static String points(double size) {
        return size == Math.rint(size)
                ? String.valueOf((long) size)
                : String.format(Locale.ROOT, "%.1f", size).replace('.', ',');
    }
}
