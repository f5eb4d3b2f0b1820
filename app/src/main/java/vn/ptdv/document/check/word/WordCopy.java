package vn.ptdv.document.check.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.ooxml.WordArchive;

/** A copy of a Word file that is put right: its paragraphs and sections by the numbers under which they were read. */
public final class WordCopy {
    private final byte[] file;
    private final WordArchive archive;
    private final Map<String, Element> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();
    private final WordReader reader;
    private final WordFile read;

    private WordCopy(byte[] file) throws Unreadable {
        this.file = file;
        archive = WordArchive.open(file);
        reader = new WordReader(archive);
        read = reader.read(part("word/document.xml").orElseThrow(() -> new Unreadable(Unreadable.Fault.BROKEN)));
    }

    public static WordCopy of(byte[] file) throws Unreadable {
        return new WordCopy(file);
    }

    /** What is in it, as it was before anything was changed. */
    public WordFile read() {
        return read;
    }

    /** The paragraph of a line; counted from 1 as the lines' spots are. */
    public WordNode paragraph(int number) {
        return new WordNode(reader.elements().get(number - 1));
    }

    public List<WordNode> sections() {
        return reader.setups().stream().map(WordNode::new).toList();
    }

    /** The root of a part, which is written back as it is left. */
    public Optional<WordNode> root(String name) throws Unreadable {
        return part(name).map(WordNode::new);
    }

    private Optional<Element> part(String name) throws Unreadable {
        if (!parts.containsKey(name)) {
            archive.root(name).ifPresent(root -> parts.put(name, root));
        }
        return Optional.ofNullable(parts.get(name));
    }

    public void add(String name, String xml) {
        added.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The copy with all that was changed. */
    public byte[] bytes() throws Unreadable {
        Map<String, byte[]> changed = new LinkedHashMap<>(added);
        for (Map.Entry<String, Element> part : parts.entrySet()) {
            changed.put(part.getKey(), written(part.getValue()));
        }
        return WordArchive.rewritten(file, changed);
    }

    private static byte[] written(Element root) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(root.getOwnerDocument()), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
