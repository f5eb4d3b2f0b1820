package vn.ptdv.document.word;

import vn.ptdv.document.profile.LookId;

/** The small parts of the package that hardly change from document to document. */
final class Parts {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Parts() {}

    static String contentTypes(int charts) {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
                + type("fontTable", "fontTable") + type("header1", "header") + type("header2", "header")
                + type("header3", "header") + "<Override PartName=\"/docProps/core.xml\" ContentType=\""
                + "application/vnd.openxmlformats-package.core-properties+xml\"/>" + chartTypes(charts) + "</Types>";
    }

    private static String chartTypes(int charts) {
        if (charts == 0) {
            return "";
        }
        StringBuilder types = new StringBuilder("<Default Extension=\"xlsx\" ContentType=\"application/vnd.")
                .append("openxmlformats-officedocument.spreadsheetml.sheet\"/>");
        for (int i = 1; i <= charts; i++) {
            types.append("<Override PartName=\"/word/charts/chart").append(i).append(".xml\" ContentType=\"");
            types.append("application/vnd.openxmlformats-officedocument.drawingml.chart+xml\"/>");
        }
        return types.toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + WORD_TYPE + kind + "+xml\"/>";
    }

    static String packageRelations() {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
                + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";
    }

    static String documentRelations(int charts) {
        StringBuilder drawings = new StringBuilder();
        for (int i = 1; i <= charts; i++) {
            drawings.append("<Relationship Id=\"")
                    .append(ChartXml.relation(i))
                    .append("\" Type=\"")
                    .append(OFFICE);
            drawings.append("chart\" Target=\"charts/chart").append(i).append(".xml\"/>");
        }
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation(1, "styles", "styles") + relation(2, "settings", "settings")
                + relation(3, "fontTable", "fontTable") + relation(4, "header", "header1")
                + relation(5, "header", "header2") + relation(6, "header", "header3") + drawings + "</Relationships>";
    }

    private static String relation(int id, String kind, String part) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + kind + "\" Target=\"" + part + ".xml\"/>";
    }

    /** Only the title: whose account wrote the file is nobody's business. */
    static String core(String title) {
        return HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Xml.escape(title)
                + "</dc:title><dc:creator></dc:creator></cp:coreProperties>";
    }

    static String settings() {
        return HEAD + "<w:settings " + W + "><w:mirrorMargins/><w:defaultTabStop w:val=\"567\"/>"
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
                + "<w:compatSetting w:name=\"compatibilityMode\" "
                + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"vi-VN\"/></w:settings>";
    }

    static String fontTable(String font) {
        return HEAD + "<w:fonts " + W + "><w:font w:name=\"" + Xml.escape(font) + "\">"
                + "<w:panose1 w:val=\"02020603050405020304\"/><w:charset w:val=\"00\"/><w:family w:val=\"roman\"/>"
                + "<w:pitch w:val=\"variable\"/></w:font></w:fonts>";
    }

    /** The page's number, alone in the middle. */
    static String numberHeader() {
        return header(LookId.PAGE_NUMBER, field("PAGE", "2"));
    }

    /** The page's number and that of all pages, as lists have it. */
    static String totalHeader() {
        return header(LookId.PAGE_NUMBER, field("PAGE", "1") + "<w:r><w:t>/</w:t></w:r>" + field("NUMPAGES", "1"));
    }

    private static String field(String name, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> " + name + " </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + shown + "</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** The first page's header: empty, or the note on circulation at the right. */
    static String firstHeader(String corner) {
        return header(LookId.CORNER, corner.isEmpty() ? "" : "<w:r><w:t>" + Xml.escape(corner) + "</w:t></w:r>");
    }

    private static String header(LookId look, String content) {
        return HEAD + "<w:hdr " + W + "><w:p><w:pPr><w:pStyle w:val=\"" + look.name() + "\"/></w:pPr>" + content
                + "</w:p></w:hdr>";
    }
}
