package vn.ptdv.document.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Unpacks a Word file within bounds and refuses what must not be opened. */
final class PackageReader {
    private static final int MOST_BYTES = 80_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_SWELLING = 200;
    private static final int HARMLESS = 5_000_000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final Pattern OUTSIDE =
            Pattern.compile("<Relationship\\b[^>]*TargetMode\\s*=\\s*[\"']External[^>]*>");
    private static final List<String> LOADING =
            List.of("attachedTemplate", "oleObject", "/image", "/frame", "subDocument", "mailMerge", "aFChunk");

    private PackageReader() {}

    /** The parts in their order. */
    static Map<String, byte[]> read(byte[] file) throws Unfit {
        if (startsWith(file, OLE)) {
            throw new Unfit(encrypted(file) ? TemplateFault.ENCRYPTED : TemplateFault.OLD_FORMAT);
        }
        if (!startsWith(file, ZIP)) {
            throw new Unfit(TemplateFault.NOT_WORD);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            unpack(zip, parts, Math.max(HARMLESS, (long) file.length * MOST_SWELLING));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unfit(TemplateFault.BROKEN);
        }
        judge(parts);
        return parts;
    }

    private static void unpack(ZipInputStream zip, Map<String, byte[]> parts, long swelling) throws IOException, Unfit {
        long total = 0;
        byte[] buffer = new byte[16_384];
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                total += n;
                if (total > MOST_BYTES || total > swelling) {
                    throw new Unfit(TemplateFault.TOO_LARGE);
                }
                bytes.write(buffer, 0, n);
            }
            if (!entry.isDirectory() && parts.put(entry.getName(), bytes.toByteArray()) != null) {
                throw new Unfit(TemplateFault.BROKEN);
            }
            if (parts.size() > MOST_PARTS) {
                throw new Unfit(TemplateFault.TOO_LARGE);
            }
        }
    }

    private static void judge(Map<String, byte[]> parts) throws Unfit {
        if (parts.isEmpty()) {
            throw new Unfit(TemplateFault.BROKEN);
        }
        if (!parts.containsKey("[Content_Types].xml")) {
            throw new Unfit(TemplateFault.NOT_WORD);
        }
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml")) {
                throw new Unfit(TemplateFault.MACROS);
            }
            if (name.endsWith(".rels") && loadsFromOutside(part.getValue())) {
                throw new Unfit(TemplateFault.OUTSIDE_LINK);
            }
        }
    }

    /** A link that one clicks is harmless; what Word fetches by itself when it opens the file is not. */
    private static boolean loadsFromOutside(byte[] relations) {
        Matcher outside = OUTSIDE.matcher(new String(relations, StandardCharsets.UTF_8));
        while (outside.find()) {
            String relation = outside.group();
            if (LOADING.stream().anyMatch(relation::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] file, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= file.length || file[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean encrypted(byte[] file) throws Unfit {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            return files.getRoot().hasEntry("EncryptedPackage");
        } catch (IOException | RuntimeException e) {
            throw new Unfit(TemplateFault.BROKEN);
        }
    }
}
