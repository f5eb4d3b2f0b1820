package vn.ptdv.sheet.write;

import java.nio.charset.StandardCharsets;

/** The small parts of an .xlsx that hardly change from file to file. */
final class XlsxParts {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxParts() {}

    static byte[] contentTypes() {
        return bytes(HEAD + "<Types xmlns=\"" + TYPES + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main+xml")
                + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                + override("/xl/styles.xml", "styles+xml")
                + "</Types>");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + SHEET_TYPE + type + "\"/>";
    }

    static byte[] packageRelations() {
        return bytes(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">"
                + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
    }

    static byte[] workbookRelations() {
        return bytes(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">"
                + relation(1, "worksheet", "worksheets/sheet1.xml")
                + relation(2, "styles", "styles.xml")
                + relation(3, "sharedStrings", "sharedStrings.xml")
                + "</Relationships>");
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The workbook with the names that make filter and repeated header rows work; rows count from 1. */
    static byte[] workbook(String sheet, String filterRange, int headerRow) {
        String quoted = "'" + attribute(sheet).replace("'", "''") + "'!";
        return bytes(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><bookViews><workbookView/></bookViews>"
                + "<sheets><sheet name=\"" + attribute(sheet)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets><definedNames>"
                + "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">" + quoted + filterRange
                + "</definedName><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">" + quoted + "$"
                + headerRow
                + ":$" + headerRow + "</definedName></definedNames></workbook>");
    }

    private static String attribute(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
