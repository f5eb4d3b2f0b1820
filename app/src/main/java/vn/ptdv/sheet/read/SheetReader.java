package vn.ptdv.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.logic.text.Texts;

/** Opens any list that an office sends. The file's content decides what it is; its name only earns a notice. */
public final class SheetReader {
    private SheetReader() {}

    public static OpenResult open(Path file) {
        return open(file, ReadLimits.usual());
    }

    public static OpenResult open(Path file, ReadLimits limits) {
        try {
            return new OpenResult.Opened(opened(file, limits));
        } catch (IOException | RuntimeException e) {
            return new OpenResult.Refused(ReadFaults.problem(e));
        }
    }

    static ReadProblem wrongKind(FileKind kind) {
        return ReadProblem.of(
                kind.convertible() ? ReadProblem.Code.WRONG_KIND : ReadProblem.Code.NOT_A_SHEET,
                Texts.ofEnum("sheet.kind", kind));
    }

    private static Workbook opened(Path file, ReadLimits limits) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw ReadFailure.of(ReadProblem.Code.FILE_TOO_BIG, limits.fileBytes() >> 20);
        }
        // Opening it once as a stream tells a locked file from a broken one.
        try (InputStream in = Files.newInputStream(file)) {
            in.read();
        }
        FileKind kind = KindFinder.kind(file, limits);
        if (kind == FileKind.XLS && Files.size(file) > limits.oldExcelBytes()) {
            throw ReadFailure.of(ReadProblem.Code.FILE_TOO_BIG, limits.oldExcelBytes() >> 20);
        }
        List<ReadNotice> notices = new ArrayList<>(noticesOf(file, kind));
        Workbook workbook = switch (kind) {
            case XLSX -> xlsx(file, limits, notices);
            case XLS -> new XlsWorkbook(file, limits, notices);
            case ODS -> ods(file, limits, notices);
            case CSV -> new CsvWorkbook(file, limits, notices);
            case EMPTY -> throw ReadFailure.of(ReadProblem.Code.EMPTY_FILE);
            default -> throw new ReadFailure(wrongKind(kind));
        };
        if (workbook.sheets().isEmpty()) {
            workbook.close();
            throw ReadFailure.of(ReadProblem.Code.NO_SHEET);
        }
        return workbook;
    }

    private static Workbook xlsx(Path file, ReadLimits limits, List<ReadNotice> notices) throws IOException {
        ZipParts parts = new ZipParts(file, limits);
        try {
            return new XlsxWorkbook(parts, limits, notices);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static Workbook ods(Path file, ReadLimits limits, List<ReadNotice> notices) throws IOException {
        ZipParts parts = new ZipParts(file, limits);
        try {
            return new OdsWorkbook(parts, limits, notices);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static List<ReadNotice> noticesOf(Path file, FileKind kind) {
        List<ReadNotice> notices = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (kind.readable() && !kind.hasEnding(ending)) {
            notices.add(ReadNotice.of(ReadNotice.Code.KIND_DIFFERS, ending, Texts.ofEnum("sheet.kind", kind)));
        }
        // Excel and LibreOffice leave such a file beside the one they hold open.
        if (Files.exists(file.resolveSibling("~$" + name))
                || Files.exists(file.resolveSibling(".~lock." + name + "#"))) {
            notices.add(ReadNotice.of(ReadNotice.Code.OPEN_ELSEWHERE));
        }
        return notices;
    }
}
