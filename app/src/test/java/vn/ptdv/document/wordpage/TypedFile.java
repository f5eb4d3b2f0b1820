package vn.ptdv.document.wordpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file as typists leave it: tabs, automatic numbers, inherited styles, pictures, merged cells, a footer. */
public final class TypedFile {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"" + OFFICE
                    + "relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    /** A red dot. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

    private static final String STYLES = "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
            + " w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/><w:sz w:val=\"26\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"120\" w:line=\"276\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
            + "</w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
            + "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Than\"><w:name w:val=\"Than\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:pPr><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"ThanDam\"><w:name w:val=\"ThanDam\"/><w:basedOn w:val=\"Than\"/>"
            + "<w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Chuthich\"><w:name w:val=\"footnote text\"/><w:basedOn w:val=\"Normal\"/>"
            + "<w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:style>"
            + "<w:style w:type=\"table\" w:styleId=\"Luoi\"><w:name w:val=\"Luoi\"/><w:pPr><w:spacing w:after=\"0\""
            + " w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:tblPr><w:tblBorders>" + rules()
            + "</w:tblBorders><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/>"
            + "</w:tblCellMar></w:tblPr></w:style>";

    private static final String LISTS = "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "decimal", "%1.", 567) + level(1, "lowerLetter", "%2)", 1134)
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int count;

    private static String rules() {
        StringBuilder all = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            all.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        return all.toString();
    }

    private static String level(int level, String format, String text, int left) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + left
                + "\" w:hanging=\"425\"/></w:pPr></w:lvl>";
    }

    public TypedFile raw(String xml) {
        body.append(xml);
        return this;
    }

    /** A paragraph of a style, with more properties and its runs. */
    public TypedFile p(String style, String properties, String... runs) {
        body.append("<w:p><w:pPr>")
                .append(style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
                .append(properties)
                .append("</w:pPr>")
                .append(String.join("", runs))
                .append("</w:p>");
        return this;
    }

    public static String r(String text) {
        return r(text, "");
    }

    public static String r(String text, String look) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** The mark of a note with these words, which stand at the foot of the page. */
    public String note(String words) {
        int id = ++count + 1;
        notes.append("<w:footnote w:id=\"")
                .append(id)
                .append("\"><w:p><w:pPr><w:pStyle w:val=\"Chuthich\"/></w:pPr><w:r><w:footnoteRef/></w:r>")
                .append(r(" " + words))
                .append("</w:p></w:footnote>");
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"" + id
                + "\"/></w:r>";
    }

    public static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    public static String numbered(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    public static String field(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(shown)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** A picture of so many millimetres, in the line. */
    public static String picture(int wide, int high) {
        String size = "cx=\"" + wide * 36_000L + "\" cy=\"" + high * 36_000L + "\"";
        return "<w:r><w:drawing><wp:inline><wp:extent " + size + "/><wp:docPr id=\"1\" name=\"a\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"a\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"rId9\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"/></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /** Where a box stands from its paragraph, and how large it is. */
    public record At(int left, int top, int wide, int high) {}

    /** A box of words as Word writes it, for newer and for older programs; places in millimetres, {@code wrap} as wrapNone. */
    public static String box(String wrap, At at, String words) {
        String text = "<w:txbxContent><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr>"
                + r(words) + "</w:p></w:txbxContent>";
        String size = "cx=\"" + at.wide() * 36_000L + "\" cy=\"" + at.high() * 36_000L + "\"";
        return "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<mc:Choice Requires=\"wps\"><w:drawing><wp:anchor behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\""
                + " allowOverlap=\"1\" simplePos=\"0\" relativeHeight=\"2\" distT=\"0\" distB=\"0\" distL=\"114300\""
                + " distR=\"114300\"><wp:simplePos x=\"0\" y=\"0\"/><wp:positionH relativeFrom=\"column\"><wp:posOffset>"
                + at.left() * 36_000L
                + "</wp:posOffset></wp:positionH><wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>"
                + at.top() * 36_000L + "</wp:posOffset></wp:positionV><wp:extent " + size + "/><wp:" + wrap
                + (wrap.equals("wrapSquare") ? " wrapText=\"bothSides\"" : "") + "/><wp:docPr id=\"7\" name=\"hop\"/>"
                + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData"
                + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
                + "<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\">"
                + "<a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln w=\"6350\"><a:solidFill>"
                + "<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr><wps:txbx>" + text
                + "</wps:txbx><wps:bodyPr rot=\"0\" vert=\"horz\" lIns=\"91440\" tIns=\"45720\" rIns=\"91440\" bIns=\"45720\""
                + " anchor=\"t\"><a:noAutofit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
                + "</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"position:absolute\">"
                + "<v:textbox>" + text + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    /** A box of words as old Word writes it, in points. */
    public static String oldBox(String wrap, At at, String words) {
        return "<w:r><w:pict><v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"_x0000_t202\" coordsize=\"21600,21600\""
                + " path=\"m,l,,21600r21600,l21600,xe\" o:spt=\"202\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"/><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;margin-left:" + at.left() + "pt;margin-top:" + at.top() + "pt;width:"
                + at.wide()
                + "pt;height:"
                + at.high()
                + "pt;z-index:3\"><v:textbox><w:txbxContent><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\""
                + " w:lineRule=\"auto\"/></w:pPr>" + r(words) + "</w:p></w:txbxContent></v:textbox>"
                + (wrap.isEmpty()
                        ? ""
                        : "<w10:wrap xmlns:w10=\"urn:schemas-microsoft-com:office:word\" type=\"" + wrap + "\"/>")
                + "</v:shape></w:pict></w:r>";
    }

    /** A box of words, or a straight line, that hangs on its paragraph. */
    public static String shape(String kind, String words) {
        String text = words.isEmpty()
                ? ""
                : "<wps:txbx><w:txbxContent><w:p>" + r(words) + "</w:p></w:txbxContent></wps:txbx>";
        return "<w:r><w:drawing><wp:anchor behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\" simplePos=\"0\""
                + " relativeHeight=\"2\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:simplePos x=\"0\" y=\"0\"/>"
                + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>720000</wp:posOffset></wp:positionH>"
                + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>180000</wp:posOffset></wp:positionV>"
                + "<wp:extent cx=\"1800000\" cy=\"0\"/><wp:wrapNone/><wp:docPr id=\"2\" name=\"b\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1800000\" cy=\"0\"/></a:xfrm>"
                + "<a:prstGeom prst=\"" + kind + "\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"><a:solidFill>"
                + "<a:srgbClr val=\"000000\"/></a:solidFill></a:ln></wps:spPr>" + text
                + "<wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>";
    }

    /** The file with a footer that counts its pages. */
    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>" + type("document", "document.main")
                        + type("styles", "styles") + type("numbering", "numbering") + type("footer1", "footer")
                        + (count > 0 ? type("footnotes", "footnotes") : "")
                        + "</Types>");
        parts.put("_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(relation(1, "styles", "styles.xml")
                        + relation(2, "numbering", "numbering.xml")
                        + relation(3, "footer", "footer1.xml")
                        + (count > 0 ? relation(4, "footnotes", "footnotes.xml") : "")
                        + relation(9, "image", "media/image1.png")));
        parts.put("word/styles.xml", "<w:styles" + SPACES + ">" + STYLES + "</w:styles>");
        parts.put("word/numbering.xml", "<w:numbering" + SPACES + ">" + LISTS + "</w:numbering>");
        parts.put(
                "word/footer1.xml",
                "<w:ftr" + SPACES + "><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + r("Trang ") + field("PAGE", "1")
                        + r(" trên ") + field("NUMPAGES", "1") + "</w:p></w:ftr>");
        if (count > 0) {
            parts.put("word/footnotes.xml", footnotes());
        }
        parts.put(
                "word/document.xml",
                "<w:document" + SPACES + "><w:body>" + body
                        + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"850\""
                        + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        + "</w:sectPr></w:body></w:document>");
        return zip(parts);
    }

    private String footnotes() {
        return "<w:footnotes" + SPACES + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r>"
                + "</w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r>"
                + "<w:continuationSeparator/></w:r></w:p></w:footnote>" + notes + "</w:footnotes>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.wordprocessingml." + kind + "+xml\"/>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "relationships/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            zip.write(Base64.getDecoder().decode(DOT));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
