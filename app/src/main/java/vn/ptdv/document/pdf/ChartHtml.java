package vn.ptdv.document.pdf;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import vn.ptdv.document.model.ChartSpec;
import vn.ptdv.logic.text.VietnameseNumbers;

/** A chart as boxes: the same bars in the same greys as in the Word file. */
final class ChartHtml {
    private static final List<String> GREYS = List.of("404040", "BFBFBF", "FFFFFF", "808080");
    private static final double NAMES = 0.36;
    private static final double FIGURES = 14;

    private ChartHtml() {}

    static void write(StringBuilder out, ChartSpec chart, double width) {
        double names = width * NAMES;
        double room = width - names - FIGURES;
        out.append("<div class=\"w c\"><div class=\"ct\">")
                .append(escape(chart.title()))
                .append("</div><table>");
        for (int i = 0; i < chart.names().size(); i++) {
            out.append(String.format(Locale.ROOT, "<tr><td class=\"cn\" style=\"width:%.2fmm\">", names));
            out.append(escape(chart.names().get(i))).append("</td><td class=\"cb\">");
            for (int s = 0; s < chart.series().size(); s++) {
                bar(out, chart, s, chart.series().get(s).values().get(i), room);
            }
            out.append("</td></tr>");
        }
        out.append("</table><div class=\"cl\">");
        for (int s = 0; s < chart.series().size(); s++) {
            out.append("<span style=\"border:0.5pt solid #000;background:#").append(grey(s));
            out.append("\">&#160;&#160;&#160;</span>&#160;")
                    .append(escape(chart.series().get(s).title()));
            out.append("&#160;&#160;&#160;&#160;");
        }
        out.append("</div></div>");
    }

    static String css() {
        return ".c{margin-top:6pt;margin-bottom:6pt;font-size:10pt;line-height:12pt}.ct{text-align:center;"
                + "font-weight:bold;font-size:12pt;line-height:16pt}.c td.cn{text-align:right;padding-right:2mm;"
                + "vertical-align:middle}.c td.cb{border-left:0.75pt solid #000;padding:1mm 0;vertical-align:middle}"
                + ".cl{text-align:center;line-height:16pt}.bar{height:3mm;border:0.5pt solid #000}"
                + ".c table.b{width:auto;table-layout:auto}.c table.b td{padding:0;vertical-align:middle;line-height:10pt}"
                + ".c table.b td.v{padding-left:1mm}";
    }

    private static void bar(StringBuilder out, ChartSpec chart, int series, OptionalLong known, double room) {
        long value = known.orElse(0);
        double length = chart.greatest() == 0 ? 0 : room * value / chart.greatest();
        out.append("<table class=\"b\"><tr><td>");
        if (length > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "<div class=\"bar\" style=\"width:%.2fmm;background:#%s\"></div>",
                    Math.max(0.3, length),
                    grey(series)));
        }
        out.append("</td><td class=\"v\">")
                .append(known.isPresent() ? VietnameseNumbers.format(value) : "&#160;")
                .append("</td></tr></table>");
    }

    private static String grey(int series) {
        return GREYS.get(series % GREYS.size());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
