package vn.ptdv.document.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.ptdv.document.template.Part.Live;
import vn.ptdv.document.template.Part.Live.Kind;

/** Reads a Word file as a template, whoever wrote it. */
public final class TemplateReader {
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?(document|hdr|ftr|footnotes|endnotes)[\\s>]");
    private static final String TYPES = "[Content_Types].xml";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int HEAD = 4_000;

    private final List<Part> parts = new ArrayList<>();
    private final List<String> unclosed = new ArrayList<>();
    private boolean hasBody;

    private TemplateReader() {}

    public static TemplateReading read(byte[] file) {
        try {
            return new TemplateReading.Opened(new TemplateReader().open(file));
        } catch (Unfit e) {
            return new TemplateReading.Refused(e.fault());
        }
    }

    private Template open(byte[] file) throws Unfit {
        for (Map.Entry<String, byte[]> part : PackageReader.read(file).entrySet()) {
            parts.add(part(part.getKey(), part.getValue()));
        }
        if (!hasBody) {
            throw new Unfit(TemplateFault.NOT_WORD);
        }
        return new Template(parts, unclosed);
    }

    private Part part(String name, byte[] content) throws Unfit {
        if (name.equals(TYPES)) {
            wellFormed(content);
            // A Word template (.dotx) becomes a document, or Word would not open what is filled.
            String types =
                    utf8(content).replace("wordprocessingml.template.main+xml", "wordprocessingml.document.main+xml");
            return Part.still(name, Part.bytes(types));
        }
        if (!name.endsWith(".xml") || name.contains("glossary/")) {
            return Part.still(name, content);
        }
        Optional<Kind> kind = kind(content);
        if (kind.isEmpty()) {
            return Part.still(name, content);
        }
        wellFormed(content);
        hasBody |= kind.get() == Kind.BODY;
        String xml = utf8(content);
        PartScanner scanner =
                new PartScanner(MergeFields.replaced(xml.startsWith(BYTE_ORDER_MARK) ? xml.substring(1) : xml));
        List<Piece> pieces = scanner.scan();
        unclosed.addAll(scanner.unclosed());
        boolean live = pieces.stream().anyMatch(p -> !(p instanceof Piece.Fixed));
        return live || kind.get() == Kind.BODY ? new Live(name, kind.get(), pieces) : Part.still(name, content);
    }

    private static Optional<Kind> kind(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(head);
        if (!Tags.speaksWord(head) || !root.find()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (root.group(1)) {
                    case "document" -> Kind.BODY;
                    case "hdr", "ftr" -> Kind.MARGIN;
                    default -> Kind.NOTES;
                });
    }

    private static String utf8(byte[] content) throws Unfit {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unfit(TemplateFault.BROKEN);
        }
    }

    private static void wellFormed(byte[] content) throws Unfit {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(content), new DefaultHandler());
        } catch (SAXException | IOException e) {
            throw new Unfit(TemplateFault.BROKEN);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
