package vn.ptdv.document.refill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of a Word file, some of them read as XML and put back. */
final class WordZip {
    private static final long MOST = 64L << 20;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WordZip(byte[] file) throws IOException {
        long size = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) MOST);
                size += content.length;
                if (size > MOST) {
                    throw new IOException("too large");
                }
                parts.put(entry.getName(), content);
            }
        }
    }

    Optional<Document> xml(String part) throws IOException {
        byte[] content = parts.get(part);
        return content == null ? Optional.empty() : Optional.of(parse(content));
    }

    String text(String part) {
        byte[] content = parts.get(part);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    byte[] bytes(String part) {
        byte[] content = parts.get(part);
        return content == null ? new byte[0] : content;
    }

    void put(String part, byte[] content) {
        parts.put(part, content);
    }

    void put(String part, String text) {
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String part, Document xml) throws IOException {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(xml), new StreamResult(out));
            parts.put(part, out.toByteArray());
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // One fixed time, so that the same content gives the same file and tells nothing of the machine.
                entry.setTime(315_532_800_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static Document parse(byte[] content) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
