package vn.ptdv.document.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.ptdv.document.ooxml.Unreadable.Fault;

/** The parts of a Word file, unpacked within bounds. */
public final class WordArchive {
    private static final int MOST_BYTES = 150_000_000;
    private static final int MOST_PARTS = 5_000;
    private static final Pattern WANTED = Pattern.compile("\\.(xml|rels)$|/media/[^/]+$");
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Map<String, byte[]> parts = new HashMap<>();

    private WordArchive() {}

    public static WordArchive open(byte[] file) throws Unreadable {
        if (startsWith(file, OLE)) {
            throw new Unreadable(encrypted(file) ? Fault.ENCRYPTED : Fault.OLD_FORMAT);
        }
        if (!startsWith(file, new byte[] {'P', 'K'})) {
            throw new Unreadable(Fault.NOT_WORD);
        }
        WordArchive archive = new WordArchive();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Fault.BROKEN);
        }
        archive.judge();
        return archive;
    }

    private void unpack(ZipInputStream zip) throws IOException, Unreadable {
        long total = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            boolean wanted = WANTED.matcher(entry.getName()).find();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[16_384];
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                total += n;
                if (total > MOST_BYTES) {
                    throw new Unreadable(Fault.TOO_LARGE);
                }
                if (wanted) {
                    bytes.write(buffer, 0, n);
                }
            }
            parts.put(entry.getName(), bytes.toByteArray());
            if (parts.size() > MOST_PARTS) {
                throw new Unreadable(Fault.TOO_LARGE);
            }
        }
    }

    /** The file again, other parts as they were, some replaced or added. */
    public static byte[] rewritten(byte[] file, Map<String, byte[]> changed) throws Unreadable {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
        Map<String, byte[]> rest = new java.util.LinkedHashMap<>(changed);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] replaced = rest.remove(entry.getName());
                put(zip, entry.getName(), replaced == null ? in.readAllBytes() : replaced);
            }
            for (Map.Entry<String, byte[]> added : rest.entrySet()) {
                put(zip, added.getKey(), added.getValue());
            }
        } catch (IOException e) {
            throw new Unreadable(Fault.BROKEN);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private void judge() throws Unreadable {
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            throw new Unreadable(Fault.MACROS);
        }
        if (!parts.containsKey("word/document.xml")) {
            throw new Unreadable(parts.isEmpty() ? Fault.BROKEN : Fault.NOT_WORD);
        }
    }

    /** A part as it lies in the file, such as a picture. */
    public Optional<byte[]> bytes(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The root of a part; none when the file has no such part. */
    public Optional<Element> root(String name) throws Unreadable {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(builder()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes))
                    .getDocumentElement());
        } catch (SAXException | IOException e) {
            throw new Unreadable(Fault.BROKEN);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory;
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= file.length || file[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean encrypted(byte[] file) throws Unreadable {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(Fault.BROKEN);
        }
    }
}
