package vn.ptdv.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.sheet.write.ListSheet;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.XlsxListWriter;
import vn.ptdv.store.crash.ChildJvm;

/** A list that is more than the memory holds is refused in a sentence before the memory is gone. */
@Tag("F80")
class MemoryBoundTest {
    private static final String HEAP = "-Xmx128m";
    private static final int COLUMNS = 10;

    @TempDir
    private Path folder;

    @Test
    void aTextFileOfTooManyCellsIsRefusedInASentence() throws IOException {
        Path file = text("Xã Bình Minh", 120_000, StandardCharsets.UTF_8);
        assertThat(read(file)).startsWith("TOO_MANY_CELLS").contains("quá nhiều dữ liệu", "dòng");
    }

    @Test
    void soIsAWorkbookWhoseTextsAreAllDifferent() {
        List<ListColumn> columns = new ArrayList<>();
        for (int c = 0; c < COLUMNS; c++) {
            columns.add(ListColumn.text(c == 0 ? "Họ và tên" : "Cột " + c, 20));
        }
        List<List<?>> rows = new ArrayList<>();
        for (int r = 0; r < 70_000; r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < COLUMNS; c++) {
                row.add("Lê Văn " + r + "." + c);
            }
            rows.add(row);
        }
        Path file = folder.resolve("lớn.xlsx");
        XlsxListWriter.write(file, ListSheet.plain("Danh sách", columns), rows, WriteProgress.IGNORED);
        assertThat(read(file)).startsWith("TOO_MANY_CELLS");
    }

    @Test
    void whatIsJustAllowedIsReadAndRepairedInTheSameMemory() throws IOException {
        Path file = text("X· B\u00D7nh Minh NguyÔn", 40_000, StandardCharsets.ISO_8859_1);
        assertThat(read(file)).isEqualTo("READ 40000");
    }

    private Path text(String cell, int rows, Charset charset) throws IOException {
        Path file = folder.resolve("lớn.csv");
        String line = (cell + ";").repeat(COLUMNS - 1) + cell + "\n";
        try (BufferedWriter out = Files.newBufferedWriter(file, charset)) {
            out.write("Ho va ten" + ";Cot".repeat(COLUMNS - 1) + "\n");
            for (int r = 0; r < rows; r++) {
                out.write(line);
            }
        }
        return file;
    }

    private static String read(Path file) {
        ChildJvm.Launch launch = new ChildJvm.Launch(List.of(HEAP), System.getProperty("java.class.path"));
        try (ChildJvm child = ChildJvm.start(launch, Reader.class, file.toString())) {
            List<String> said = new ArrayList<>();
            for (var line = child.line(); line.isPresent(); line = child.line()) {
                said.add(line.get());
            }
            return said.get(said.size() - 1);
        }
    }

    /** Reads as the guide does and says what came of it. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            try (Workbook book = ((OpenResult.Opened) SheetReader.open(Path.of(args[0]))).workbook()) {
                SheetChooser.Choice choice = SheetChooser.choose(book, ListKind.PEOPLE);
                String said = choice instanceof SheetChooser.Choice.Failed failed
                        ? failed.problem().code() + " " + failed.problem().words()
                        : "READ "
                                + ((SheetChooser.Choice.Proposal) choice)
                                        .layout()
                                        .data()
                                        .size();
                new java.io.PrintStream(System.out, true, StandardCharsets.UTF_8).println(said);
            }
        }
    }
}
