package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Says what a file is by looking into it. */
final class KindFinder {
    private static final int HEAD = 4096;

    private KindFinder() {}

    static FileKind kind(Path file, ReadLimits limits) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return FileKind.EMPTY;
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return packed(file, limits);
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return compound(file);
        }
        if (head.length > 3 && head[0] == 9 && (head[1] == 8 || head[1] == 4 || head[1] == 2) && head[3] == 0) {
            return FileKind.OLD_EXCEL;
        }
        return loose(head);
    }

    private static FileKind packed(Path file, ReadLimits limits) throws IOException {
        try (ZipParts parts = new ZipParts(file, limits)) {
            if (parts.has("mimetype")) {
                return openDocument(parts);
            }
            if (parts.has("xl/workbook.bin")) {
                return FileKind.XLSB;
            }
            if (parts.hasUnder("word/")) {
                return FileKind.WORD;
            }
            return parts.hasUnder("xl/") || parts.has("[Content_Types].xml") ? FileKind.XLSX : FileKind.ARCHIVE;
        } catch (ZipException e) {
            throw new ReadFailure(ReadProblem.of(ReadProblem.Code.CORRUPT));
        }
    }

    private static FileKind openDocument(ZipParts parts) throws IOException {
        String type;
        try (InputStream in = parts.open("mimetype")) {
            type = new String(in.readNBytes(HEAD), StandardCharsets.US_ASCII);
        }
        if (type.contains("spreadsheet")) {
            return FileKind.ODS;
        }
        return type.contains("text") ? FileKind.WORD : FileKind.ARCHIVE;
    }

    private static FileKind compound(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw ReadFailure.of(ReadProblem.Code.PASSWORD);
            }
            if (root.hasEntryCaseInsensitive("Workbook")) {
                return FileKind.XLS;
            }
            if (root.hasEntryCaseInsensitive("Book")) {
                return FileKind.OLD_EXCEL;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? FileKind.WORD : FileKind.UNKNOWN;
        } catch (ReadFailure e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new ReadFailure(ReadProblem.of(ReadProblem.Code.CORRUPT));
        }
    }

    private static FileKind loose(byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        String plain =
                start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).stripLeading() : start;
        if (plain.startsWith("%pdf")) {
            return FileKind.PDF;
        }
        if (plain.startsWith("{\\rtf")) {
            return FileKind.WORD;
        }
        if (plain.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return FileKind.EXCEL_XML;
        }
        if (plain.startsWith("<!doctype") || plain.startsWith("<html") || plain.startsWith("<table")) {
            return FileKind.WEB_PAGE;
        }
        if (starts(head, 0x89, 'P', 'N', 'G') || starts(head, 0xFF, 0xD8, 0xFF) || plain.startsWith("gif8")) {
            return FileKind.PICTURE;
        }
        if (starts(head, 'R', 'a', 'r', '!') || starts(head, '7', 'z', 0xBC, 0xAF)) {
            return FileKind.ARCHIVE;
        }
        return TextFileEncoding.looksLikeText(head) ? FileKind.CSV : FileKind.UNKNOWN;
    }

    private static boolean starts(byte[] head, int... expected) {
        if (head.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((head[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
