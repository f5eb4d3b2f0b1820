package vn.ptdv.document.refill;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The sentences as they were filled, kept in the file's own properties, which Word and LibreOffice carry along. */
final class KeptSentences {
    private static final String PART = "docProps/custom.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "_rels/.rels";
    private static final String PREFIX = "ptdv_";
    private static final String SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";

    private KeptSentences() {}

    static Map<String, String> read(WordZip zip) throws IOException {
        Map<String, String> kept = new LinkedHashMap<>();
        Optional<Document> xml = zip.xml(PART);
        if (xml.isEmpty()) {
            return kept;
        }
        NodeList properties = xml.get().getElementsByTagNameNS(SPACE, "property");
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            String name = property.getAttribute("name");
            if (name.startsWith(PREFIX)) {
                kept.put(name.substring(PREFIX.length()), property.getTextContent());
            }
        }
        return kept;
    }

    static void write(WordZip zip, Map<String, String> sentences) {
        StringBuilder xml = new StringBuilder(512)
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties xmlns=\"")
                .append(SPACE)
                .append("\" xmlns:vt=\"")
                .append(VALUES)
                .append("\">");
        int pid = 2;
        for (Map.Entry<String, String> sentence : sentences.entrySet()) {
            xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                    .append(pid++)
                    .append("\" name=\"")
                    .append(PREFIX)
                    .append(sentence.getKey())
                    .append("\"><vt:lpwstr>")
                    .append(escaped(sentence.getValue()))
                    .append("</vt:lpwstr></property>");
        }
        zip.put(PART, xml.append("</Properties>").toString());
        announce(zip);
    }

    /** The file says once that it has such a part. */
    private static void announce(WordZip zip) {
        String types = zip.text(TYPES);
        if (!types.contains(PART)) {
            zip.put(
                    TYPES,
                    types.replace(
                            "</Types>", "<Override PartName=\"/" + PART + "\" ContentType=\"" + TYPE + "\"/></Types>"));
        }
        String relations = zip.text(RELATIONS);
        if (!relations.contains(PART)) {
            zip.put(
                    RELATIONS,
                    relations.replace(
                            "</Relationships>",
                            "<Relationship Id=\"rIdPtdv\" Type=\"" + RELATION + "\" Target=\"" + PART
                                    + "\"/></Relationships>"));
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
