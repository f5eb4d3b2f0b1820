package vn.ptdv.sheet.zoo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packed files written part by part, as other programs or nobody at all would write them. */
final class Packed {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Packed() {}

    /** Part names and contents in turn. */
    static Animal.Maker zip(String... parts) {
        return file -> write(file, parts);
    }

    /** A minimal workbook around the given sheet part. */
    static Animal.Maker xlsx(String sheetPart, String... more) {
        return file -> {
            String[] parts = new String[8 + more.length];
            parts[0] = "[Content_Types].xml";
            parts[1] = HEAD + "<Types/>";
            parts[2] = "_rels/.rels";
            parts[3] = HEAD + "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='r1' Type='" + RELS
                    + "/officeDocument' Target='xl/workbook.xml'/></Relationships>";
            parts[4] = "xl/_rels/workbook.xml.rels";
            parts[5] = HEAD + "<Relationships xmlns='" + PACKAGE + "'><Relationship Id='s1' Type='" + RELS
                    + "/worksheet' Target='/xl/worksheets/sheet1.xml'/></Relationships>";
            parts[6] = "xl/workbook.xml";
            parts[7] = HEAD + "<x:workbook xmlns:x='" + MAIN + "' xmlns:r='" + RELS
                    + "'><x:sheets><x:sheet name='A &amp; B' sheetId='1' r:id='s1'/></x:sheets></x:workbook>";
            System.arraycopy(more, 0, parts, 8, more.length);
            String[] all = new String[parts.length + 2];
            System.arraycopy(parts, 0, all, 0, parts.length);
            all[parts.length] = "xl/worksheets/sheet1.xml";
            all[parts.length + 1] = sheetPart;
            write(file, all);
        };
    }

    static String sheet(String rows) {
        return HEAD + "<x:worksheet xmlns:x='" + MAIN + "'><x:sheetData>" + rows + "</x:sheetData></x:worksheet>";
    }

    /** A row of inline strings without cell names. */
    static String inline(String... values) {
        StringBuilder row = new StringBuilder("<x:row>");
        for (String value : values) {
            row.append("<x:c t='inlineStr'><x:is><x:t>").append(value).append("</x:t></x:is></x:c>");
        }
        return row.append("</x:row>").toString();
    }

    /** A minimal .ods around the given rows. */
    static Animal.Maker ods(String styles, String table) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                HEAD
                        + "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:calcext='c'>"
                        + "<office:automatic-styles>" + styles
                        + "</office:automatic-styles><office:body><office:spreadsheet>"
                        + table + "</office:spreadsheet></office:body></office:document-content>");
    }

    static String odsRow(String... values) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String value : values) {
            row.append(
                    value.startsWith("<")
                            ? value
                            : "<table:table-cell office:value-type='string'><text:p>" + value
                                    + "</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    private static void write(Path file, String... parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
