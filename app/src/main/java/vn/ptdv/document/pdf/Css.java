package vn.ptdv.document.pdf;

import java.util.Collection;
import java.util.Locale;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.Look.Trait;
import vn.ptdv.document.profile.PageSetup;

/** The style sheet of a page: one rule per look. */
final class Css {
    /** The layout rounds every line up by up to 0.0125 pt; a page must still take the lines that Word gives it. */
    private static final double TOLERANCE = 0.17;

    /** The engine lets a line be wider than the page by a dot or two; Word's layout does not. */
    private static final double WIDTH_TOLERANCE = 0.02;

    /** Rules at the edges of the text stand half outside it, and the engine paints nothing outside the page's box. */
    private static final double BLEED = 1;

    private Css() {}

    static String sheet(FormatProfile profile, PageSetup page, Collection<Look> looks) {
        StringBuilder css = new StringBuilder(8_000);
        css.append(String.format(
                Locale.ROOT,
                "@page{size:%.2fmm %.2fmm;margin:%.3fmm %.3fmm %.3fmm %.3fmm}",
                page.width(),
                page.height(),
                page.top(),
                page.right() + WIDTH_TOLERANCE - BLEED,
                page.bottom() - TOLERANCE,
                page.left() - BLEED));
        css.append(String.format(
                Locale.ROOT,
                "@page:left{margin-left:%.3fmm;margin-right:%.3fmm}",
                page.right() - BLEED,
                page.left() + WIDTH_TOLERANCE - BLEED));
        css.append(String.format(Locale.ROOT, "body{margin:0 %.3fmm;font-family:'", BLEED))
                .append(profile.pdfFont())
                .append("'}");
        css.append("p{margin:0;orphans:2;widows:2}table{border-spacing:0;table-layout:fixed;width:100%}");
        css.append("td,th{padding:0;vertical-align:top;text-align:left;font-weight:normal}");
        css.append(".w{page-break-inside:avoid}.k{page-break-after:avoid}");
        css.append("table.g{border-collapse:collapse;-fs-table-paginate:paginate}");
        css.append(".g tr{page-break-inside:avoid}.g td,.g th{border:0.5pt solid #000;padding:0.75pt 0.917mm;");
        css.append("vertical-align:middle}.g .t"
                + " td{padding-top:0.788pt}b{font-weight:bold}i{font-style:italic}u{text-decoration:underline}");
        css.append(".g td.n{border:none;padding:0}");
        css.append(ChartHtml.css());
        looks.forEach(look -> rule(css, look));
        return css.toString();
    }

    static String name(Look look) {
        return look.id().name().toLowerCase(Locale.ROOT) + "-" + Math.round(look.size() * 10);
    }

    private static void rule(StringBuilder css, Look look) {
        css.append('.').append(name(look)).append('{');
        css.append(String.format(
                Locale.ROOT,
                "font-size:%.1fpt;line-height:%.1fpt;margin-top:%.1fpt;margin-bottom:%.1fpt;",
                look.size(),
                look.line(),
                look.before(),
                look.after()));
        css.append(look.emphasis().bold() ? "font-weight:bold;" : "");
        css.append(look.emphasis().italic() ? "font-style:italic;" : "");
        css.append(look.color().equals("000000") ? "" : "color:#" + look.color() + ";");
        css.append("text-align:")
                .append(look.place().name().toLowerCase(Locale.ROOT))
                .append(';');
        if (look.hang() > 0) {
            css.append(
                    String.format(Locale.ROOT, "padding-left:%.3fmm;text-indent:-%.3fmm;", look.hang(), look.hang()));
        } else if (look.first() > 0) {
            css.append(String.format(Locale.ROOT, "text-indent:%.3fmm;", look.first()));
        }
        css.append(look.has(Trait.KEEP) ? "page-break-after:avoid;" : "");
        css.append(look.has(Trait.UNDERLINE) ? "text-decoration:underline;" : "");
        css.append(look.has(Trait.RULE) ? "border-top:0.75pt solid #000;" : "");
        css.append('}');
    }
}
