package vn.ptdv.document.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.zip.ZipOutputStream;
import vn.ptdv.document.model.ChartSpec;

/** The little workbook inside a chart, so that Word can open its figures; the same figures give the same bytes. */
final class ChartBook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private ChartBook() {}

    static byte[] of(ChartSpec chart) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4_000);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            WordWriter.part(
                    zip,
                    "[Content_Types].xml",
                    Parts.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                            + "worksheet+xml\"/></Types>");
            WordWriter.part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            WordWriter.part(
                    zip,
                    "xl/workbook.xml",
                    Parts.HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + R
                            + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            WordWriter.part(zip, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
            WordWriter.part(zip, "xl/worksheets/sheet1.xml", sheet(chart));
        }
        return bytes.toByteArray();
    }

    private static String relations(String kind, String target) {
        return Parts.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                + R + "/" + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(ChartSpec chart) {
        StringBuilder out = new StringBuilder(2_000);
        out.append(Parts.HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData><row>");
        text(out, "");
        chart.series().forEach(series -> text(out, series.title()));
        out.append("</row>");
        for (int i = 0; i < chart.names().size(); i++) {
            out.append("<row>");
            text(out, chart.names().get(i));
            for (ChartSpec.Series series : chart.series()) {
                OptionalLong value = series.values().get(i);
                out.append(value.isPresent() ? "<c><v>" + value.getAsLong() + "</v></c>" : "<c/>");
            }
            out.append("</row>");
        }
        return out.append("</sheetData></worksheet>").toString();
    }

    private static void text(StringBuilder out, String words) {
        out.append("<c t=\"inlineStr\"><is><t>").append(Xml.escape(words)).append("</t></is></c>");
    }
}
