package vn.ptdv.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.value.Converters;

/** Exporting a list and importing it again changes nothing, whatever the list holds. */
@Tag("F73")
@Tag("F78")
class RoundTripTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> PIECES = List.of(
            "Nguyễn", "Thị", "Ước", "Đặng", "=1+1", "-x", "+84", "@ai", "'", "''=", "a;b", "\"c\"", "& <d>", "_x000D_",
            "😀", "ủy", "l'Ô", "#N/A", "'#REF!");
    private static final List<ListColumn> COLUMNS = List.of(
            ListColumn.centred("STT", 5),
            ListColumn.text("Họ và tên", 25),
            ListColumn.date("Ngày sinh"),
            ListColumn.text("Số CCCD", 14),
            ListColumn.text("Ghi chú", 30));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void xlsxGivesBackWhatWasWritten(long seed) {
        List<List<Object>> rows = rows(seed);
        Path file = folder.resolve("danh sách.xlsx");
        XlsxListWriter.write(file, ListSheet.plain("Danh sách", COLUMNS), rows, WriteProgress.IGNORED);
        assertSame(file, rows);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void csvGivesBackWhatWasWritten(long seed) {
        List<List<Object>> rows = rows(seed);
        Path file = folder.resolve("danh sách.csv");
        CsvListWriter.write(file, COLUMNS, rows, WriteProgress.IGNORED);
        assertSame(file, rows);
    }

    private static void assertSame(Path file, List<List<Object>> rows) {
        List<PreviewRow> read = preview(file).rows();
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            List<Object> row = rows.get(i);
            assertThat(read.get(i).faults()).isEmpty();
            assertThat(read.get(i).values())
                    .containsEntry("full_name", row.get(1))
                    .containsEntry("birth_date", row.get(2))
                    .containsEntry("cccd", row.get(3))
                    .containsEntry("note", row.get(4));
        }
    }

    private static ImportPreview preview(Path file) {
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            var found = (SheetChooser.Choice.Proposal) SheetChooser.choose(book, ListKind.PEOPLE);
            ImportPlan plan = new ImportPlan(
                    FieldCatalog.fields(ListKind.PEOPLE, new Converters(TODAY, CodeLookup.trusting())),
                    found.mapping(),
                    List.of(),
                    OnMatch.UPDATE);
            return ImportPreview.of(found.layout().data(), plan, ExistingRows.none());
        }
    }

    private static List<List<Object>> rows(long seed) {
        Random random = new Random(seed);
        List<List<Object>> rows = new ArrayList<>();
        for (int r = 0; r < 40; r++) {
            rows.add(List.of(
                    r + 1,
                    "Trần Văn " + (char) ('A' + random.nextInt(26)) + "n",
                    date(random),
                    "0" + (10_000_000_000L + random.nextInt(1_000_000_000)),
                    text(random)));
        }
        return rows;
    }

    private static PartialDate date(Random random) {
        LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000));
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(day.getYear());
            case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.of(day);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(PIECES.get(random.nextInt(PIECES.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append(' ').append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
