package vn.ptdv.document.wordpage;

import java.util.List;
import java.util.Locale;

/** One section, or what stands in one margin of one page, as a whole HTML page. */
final class SectionHtml {
    /** The layout rounds every line up; a page must still take the lines that Word gives it. */
    private static final double LINES_TOLERANCE = 0.48;

    /** The engine lets a line be wider than the page by a dot or two. */
    private static final double WIDTH_TOLERANCE = 0.06;

    /** Rules at the edges of the text stand half outside it, and the engine paints nothing outside the page's box. */
    private static final double BLEED = 3;

    /** One black dot, from which the short rule above notes is drawn. */
    private static final String BLACK = "data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    private static final double NOTES_GAP = 6;

    private final Css css = new Css();
    private final StringBuilder body = new StringBuilder(32_000);
    private final FlowHtml flow;
    private final String family;

    SectionHtml(StoryReader reader, boolean tablesHang, String family) {
        flow = new FlowHtml(body, css, reader, tablesHang);
        this.family = family;
    }

    /** The section's pages; the second side stands first where the section begins on a back side. */
    String body(List<Story> stories, Setup setup, boolean mirrored, boolean beginsOnBack) {
        flow.write(stories, setup.textWidth(), FlowHtml.Place.PAGE);
        Setup.Edges edges = setup.edges();
        double left = mirrored && beginsOnBack ? edges.right() : edges.left();
        double right = mirrored && beginsOnBack ? edges.left() : edges.right();
        String page = page(setup, edges.top(), right, edges.bottom() - LINES_TOLERANCE - spare(stories), left)
                + (mirrored
                        ? "@page:left{" + Css.points("margin-left", right - BLEED)
                                + Css.points("margin-right", left + WIDTH_TOLERANCE - BLEED) + "}"
                        : "");
        return whole(page, body.toString());
    }

    private static double spare(List<Story> stories) {
        return stories.stream()
                .filter(Story.Paragraph.class::isInstance)
                .mapToDouble(p -> ParagraphHtml.spare((Story.Paragraph) p))
                .average()
                .orElse(0);
    }

    /** What stands above the text, from the header's place on. */
    String header(List<Story> stories, Setup setup, boolean back) {
        flow.write(stories, setup.textWidth(), FlowHtml.Place.PAGE);
        return whole(page(setup, setup.header(), right(setup, back), 0, left(setup, back)), body.toString());
    }

    /** What stands below the text, down to the footer's place. */
    String footer(List<Story> stories, Setup setup, boolean back) {
        flow.write(stories, setup.textWidth(), FlowHtml.Place.PAGE);
        double top = setup.height() / 2;
        String bottom = "<table class=\"" + css.name("width:100%;") + "\"><tr><td class=\""
                + css.name(Css.points("height", top - setup.footer() - 1) + "padding:0;vertical-align:bottom;") + "\">"
                + body + "</td></tr></table>";
        return whole(page(setup, top, right(setup, back), setup.footer(), left(setup, back)), bottom);
    }

    private static double left(Setup setup, boolean back) {
        return back ? setup.edges().right() : setup.edges().left();
    }

    private static double right(Setup setup, boolean back) {
        return back ? setup.edges().left() : setup.edges().right();
    }

    private static String page(Setup setup, double top, double right, double bottom, double left) {
        return String.format(
                Locale.ROOT,
                "@page{size:%.3fpt %.3fpt;margin:%.3fpt %.3fpt %.3fpt %.3fpt}",
                setup.width(),
                setup.height(),
                top,
                right + WIDTH_TOLERANCE - BLEED,
                bottom,
                left - BLEED);
    }

    /** The engine counts and marks notes by itself, and the file has its own marks. */
    private String notes() {
        return body.indexOf("<div class=\"f\">") < 0
                ? ""
                : "@page{@footnote{padding-top:" + NOTES_GAP + "pt;margin-bottom:-" + NOTES_GAP + "pt;background:url("
                        + BLACK
                        + ") no-repeat left top;background-size:144pt 0.5pt}}.f{float:footnote;text-indent:0;"
                        + "text-align:left;font-weight:normal;font-style:normal}"
                        + ".f::footnote-call{content:none}"
                        // The engine links to the marker, and tells of a link that leads nowhere when there is none.
                        + ".f::footnote-marker{content:'\\200b';position:absolute;font-size:0.1pt}";
    }

    private String whole(String page, String content) {
        return "<html lang=\"vi\"><head><title></title><style>" + page + "body{margin:0 " + BLEED + "pt;font-family:'"
                + family
                + "'}p{margin:0;orphans:2;widows:2}"
                + "table{border-collapse:collapse;border-spacing:0;table-layout:fixed}"
                + "td{padding:0;vertical-align:top;text-align:left;font-weight:normal}"
                + ".w{page-break-inside:avoid}" + notes() + css.sheet() + "</style></head><body>" + content
                + "</body></html>";
    }
}
