package vn.ptdv.document.word;

import java.util.List;
import java.util.OptionalLong;
import vn.ptdv.document.model.ChartSpec;

/** A chart as DrawingML: the drawing in the text, and the part with its bars, readable without colours. */
final class ChartXml {
    private static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int EMU_PER_MM = 36_000;
    private static final List<String> GREYS = List.of("404040", "BFBFBF", "FFFFFF", "808080");
    private static final String LETTERS = "<a:defRPr sz=\"1000\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
            + "<a:latin typeface=\"Times New Roman\"/><a:cs typeface=\"Times New Roman\"/></a:defRPr>";

    private ChartXml() {}

    /** The paragraph that holds the chart; the number tells charts of one document apart. */
    static String drawing(ChartSpec chart, int number, double width, double height) {
        long cx = Math.round(width * EMU_PER_MM);
        long cy = Math.round(height * EMU_PER_MM);
        return "<w:r><w:drawing><wp:inline xmlns:wp=\"" + WP + "\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"" + cx + "\" cy=\"" + cy + "\"/><wp:docPr id=\"" + (100 + number)
                + "\" name=\"Chart "
                + number + "\" descr=\"" + Xml.escape(chart.title()) + "\"/><wp:cNvGraphicFramePr/>"
                + "<a:graphic xmlns:a=\"" + A + "\"><a:graphicData uri=\"" + C + "\"><c:chart xmlns:c=\"" + C
                + "\" r:id=\"" + relation(number) + "\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    static String relation(int number) {
        return "rIdChart" + number;
    }

    static String part(ChartSpec chart) {
        StringBuilder out = new StringBuilder(4_000);
        out.append(Parts.HEAD)
                .append("<c:chartSpace xmlns:c=\"")
                .append(C)
                .append("\" xmlns:a=\"")
                .append(A);
        out.append("\" xmlns:r=\"")
                .append(R)
                .append("\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich>");
        out.append(
                "<a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1200\" b=\"1\"/></a:pPr><a:r><a:rPr lang=\"vi-VN\" sz=\"1200\"");
        out.append(
                " b=\"1\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill><a:latin typeface=\"Times New Roman\"/>");
        out.append("<a:cs typeface=\"Times New Roman\"/></a:rPr><a:t>").append(Xml.escape(chart.title()));
        out.append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        out.append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>");
        out.append("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(out, chart, i);
        }
        out.append("<c:gapWidth val=\"60\"/><c:axId val=\"111\"/><c:axId val=\"222\"/></c:barChart>");
        axes(out);
        out.append("</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>")
                .append(letters());
        out.append(
                "</c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:externalData r:id=\"rId1\">");
        return out.append("<c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>")
                .toString();
    }

    static String partRelations(int number) {
        return Parts.HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + R + "/package\" Target=\"../embeddings/chart" + number
                + ".xlsx\"/></Relationships>";
    }

    private static void series(StringBuilder out, ChartSpec chart, int at) {
        ChartSpec.Series series = chart.series().get(at);
        String column = String.valueOf((char) ('B' + at));
        int last = chart.names().size() + 1;
        out.append("<c:ser><c:idx val=\"")
                .append(at)
                .append("\"/><c:order val=\"")
                .append(at)
                .append("\"/><c:tx>");
        out.append("<c:strRef><c:f>Sheet1!$").append(column).append("$1</c:f><c:strCache><c:ptCount val=\"1\"/>");
        out.append("<c:pt idx=\"0\"><c:v>").append(Xml.escape(series.title()));
        out.append("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"");
        out.append(GREYS.get(at % GREYS.size())).append("\"/></a:solidFill><a:ln w=\"9525\"><a:solidFill>");
        out.append("<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls>");
        out.append("<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/>");
        out.append(letters()).append("<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>");
        out.append("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        out.append("<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$").append(last).append("</c:f><c:strCache><c:ptCount val=\"");
        out.append(chart.names().size()).append("\"/>");
        for (int i = 0; i < chart.names().size(); i++) {
            point(out, i, Xml.escape(chart.names().get(i)));
        }
        out.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$")
                .append(column)
                .append("$2:$");
        out.append(column).append('$').append(last).append("</c:f><c:numCache><c:formatCode>General</c:formatCode>");
        out.append("<c:ptCount val=\"").append(series.values().size()).append("\"/>");
        for (int i = 0; i < series.values().size(); i++) {
            OptionalLong value = series.values().get(i);
            if (value.isPresent()) {
                point(out, i, String.valueOf(value.getAsLong()));
            }
        }
        out.append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static void point(StringBuilder out, int at, String value) {
        out.append("<c:pt idx=\"").append(at).append("\"><c:v>").append(value).append("</c:v></c:pt>");
    }

    /** The first name stands on top, as in the table; the scale of values lies below all the same. */
    private static void axes(StringBuilder out) {
        out.append("<c:catAx><c:axId val=\"111\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>");
        out.append("<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
        out.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
        out.append(letters()).append("<c:crossAx val=\"222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/>");
        out.append(
                "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>");
        out.append(
                "<c:valAx><c:axId val=\"222\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>");
        out.append("<c:delete val=\"1\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/>");
        out.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
        out.append("<c:crossAx val=\"111\"/><c:crosses val=\"max\"/></c:valAx>");
    }

    private static String letters() {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr>" + LETTERS + "</a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>";
    }
}
