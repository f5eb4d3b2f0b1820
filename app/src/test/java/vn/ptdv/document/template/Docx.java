package vn.ptdv.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small Word files for tests, written part by part as Word would, and read back. */
final class Docx {
    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder types = new StringBuilder();

    static Docx of(String body) {
        Docx docx = new Docx();
        docx.part("[Content_Types].xml", "");
        docx.part(
                "_rels/.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/>"
                        + "</Relationships>");
        docx.part(
                "word/document.xml",
                HEAD + "<w:document " + W + "><w:body>" + body
                        + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                        + "<w:cols w:space=\"708\"/></w:sectPr></w:body></w:document>");
        return docx.margin("header1", "hdr", "header", p(run("đầu trang")));
    }

    /** A header or footer; a later one of the same name takes the earlier one's place. */
    Docx margin(String name, String root, String kind, String content) {
        if (!parts.containsKey("word/" + name + ".xml")) {
            relations.append("<Relationship Id=\"rId5\" Type=\"").append(OFFICE).append(kind);
            relations.append("\" Target=\"").append(name).append(".xml\"/>");
            types.append("<Override PartName=\"/word/")
                    .append(name)
                    .append(".xml\" ContentType=\"")
                    .append(WORD);
            types.append(kind).append("+xml\"/>");
        }
        return part("word/" + name + ".xml", HEAD + "<w:" + root + " " + W + ">" + content + "</w:" + root + ">");
    }

    Docx part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Docx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        part(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                        + types + "</Types>");
        part(
                "word/_rels/document.xml.rels",
                HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations + "</Relationships>");
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String p(String... runs) {
        return "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        StringBuilder out = new StringBuilder("<w:tr w14:paraId=\"0A1B2C3D\" xmlns:w14=\"urn:w14\">");
        for (String cell : cells) {
            out.append("<w:tc><w:tcPr><w:tcW w:w=\"4000\" w:type=\"dxa\"/></w:tcPr>")
                    .append(p(run(cell)))
                    .append("</w:tc>");
        }
        return out.append("</w:tr>").toString();
    }

    /** The words as POI reads them: paragraphs, cells, then headers. */
    static String words(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String body = document.getBodyElements().stream()
                    .map(e -> e instanceof org.apache.poi.xwpf.usermodel.XWPFParagraph p
                            ? p.getText()
                            : ((org.apache.poi.xwpf.usermodel.XWPFTable) e)
                                    .getText()
                                    .strip())
                    .collect(Collectors.joining("\n"));
            return body
                    + document.getHeaderList().stream()
                            .map(h -> "\n[" + h.getText().strip() + "]")
                            .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
