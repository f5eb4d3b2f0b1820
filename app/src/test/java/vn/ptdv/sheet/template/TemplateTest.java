package vn.ptdv.sheet.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.value.Converted;
import vn.ptdv.sheet.value.Converters;
import vn.ptdv.sheet.write.WriteResult;

@Tag("F71")
class TemplateTest {
    private static final TemplateLists LISTS = list -> switch (list) {
        case "unit" -> List.of("Chi bộ 1", "Chi bộ 2");
        case "ethnicity" -> List.of("Kinh", "Tày");
        default -> List.of();
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void isKnownAgainWithoutMapping(ListKind kind) {
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(written(kind))).workbook()) {
            TemplateMark mark = TemplateMark.of(book).orElseThrow();
            assertThat(mark.kind()).isEqualTo(kind);
            assertThat(mark.mapping().sources()).hasSameSizeAs(FieldCatalog.entries(kind));
            assertThat(mark.proposal(book).orElseThrow().layout().data()).isEmpty();
        }
    }

    @Test
    void aFilledTemplateGivesItsRows() throws IOException {
        Path file = written(ListKind.PEOPLE);
        fill(file);
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(file)).workbook()) {
            var proposal = TemplateMark.of(book).flatMap(m -> m.proposal(book)).orElseThrow();
            ImportPlan plan = new ImportPlan(
                    FieldCatalog.fields(
                            ListKind.PEOPLE, new Converters(LocalDate.of(2026, 11, 20), CodeLookup.trusting())),
                    proposal.mapping(),
                    List.of(),
                    OnMatch.UPDATE);
            ImportPreview preview = ImportPreview.of(proposal.layout().data(), plan, ExistingRows.none());
            assertThat(preview.rows()).singleElement().satisfies(r -> {
                assertThat(r.row()).isEqualTo(6);
                assertThat(r.values()).containsEntry("full_name", "Đỗ Thị Én").containsEntry("code", "007");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void theExampleHasWhatEveryRowMustHave(ListKind kind) throws IOException {
        List<FieldCatalog.Entry> fields = FieldCatalog.entries(kind);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(kind)))) {
            for (int c = 0; c < fields.size(); c++) {
                if (fields.get(c).required() && !fields.get(c).type().startsWith("LIST")) {
                    assertThat(book.getSheetAt(0).getRow(4).getCell(c).toString())
                            .as(fields.get(c).key())
                            .isNotBlank();
                }
            }
        }
    }

    @Test
    void aMarkThatPointsBelowEverySheetIsNone() throws IOException {
        Path file = written(ListKind.PEOPLE);
        Path spoilt = folder.resolve("hỏng.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(spoilt)) {
            book.getSheet("_ptdv").getRow(0).getCell(3).setCellValue(Integer.MAX_VALUE);
            book.write(out);
        }
        try (Workbook book = ((OpenResult.Opened) SheetReader.open(spoilt)).workbook()) {
            assertThat(TemplateMark.of(book)).isEmpty();
        }
    }

    @Test
    void offersListsAndProtectsTheHeader() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(ListKind.PEOPLE)))) {
            Sheet data = book.getSheetAt(0);
            assertThat(data.getProtect()).isTrue();
            assertThat(book.isStructureLocked()).isTrue();
            assertThat(data.getRow(3).getCell(0).getCellStyle().getLocked()).isTrue();
            assertThat(data.getColumnStyle(0).getLocked()).isFalse();
            assertThat(data.getDataValidations().stream()
                            .map(v -> v.getValidationConstraint().getFormula1()))
                    .contains("list_unit", "list_ethnicity", "\"Nam,Nữ\"");
            assertThat(book.getName("list_unit").getRefersToFormula()).isEqualTo("_lists!$B$1:$B$2");
            assertThat(book.isSheetVeryHidden(book.getSheetIndex("_ptdv"))).isTrue();
            assertThat(data.getFitToPage()).isTrue();
            assertThat(data.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "birth_date, 02/09/1990, true",
        "birth_date, 2-9-1990, true",
        "birth_date, 2.9.90, true",
        "birth_date, 02091990, true",
        "birth_date, 9/2026, true",
        "birth_date, 1990, true",
        "birth_date, 00/09/1990, true",
        "birth_date, 2/9/1990 7:30, true",
        "birth_date, 02/09/1990 14:30:05, true",
        "birth_date, 1990-09-02T14:30:05, true",
        "birth_date, 02 / 09 / 1990, true",
        "birth_date, 14:30, false",
        "birth_date, khoảng 1990, false",
        "birth_date, 12, false",
        "birth_date, 02/09/1990 và 1991, false",
        "decision_date, 26/3/2026, true",
        "decision_date, mùng 5, false",
        "cccd, 001090000000, true",
        "cccd, 012345678, true",
        "cccd, 0123456789, false",
        "cccd, 00109000000a, false",
        "cccd, 0010 9000000, false",
        "cccd, 1234567.9, false"
    })
    void excelRefusesWhatIsNoneAndNothingThatTheImportTakes(String field, String typed, boolean passes)
            throws IOException {
        refusesNoMoreThanTheImport(field, typed, passes);
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 2 tháng 9 năm 1990, true",
        "2 tháng 9 năm 1990, true",
        "tháng 9 năm 1990, true",
        "ngay 2 thang 9 nam 1990, true",
        "năm 1990, true",
        "Nam 1990, true",
        "tháng 9/1990, true",
        "năm nay, false",
        "ngày 2 tháng chín, false"
    })
    void aDateMayBeTypedInWords(String typed, boolean passes) throws IOException {
        refusesNoMoreThanTheImport("birth_date", typed, passes);
    }

    private void refusesNoMoreThanTheImport(String field, String typed, boolean passes) throws IOException {
        assertThat(passes(ListKind.PEOPLE, field, typed)).isEqualTo(passes);
        boolean taken =
                FieldCatalog.fields(ListKind.PEOPLE, new Converters(LocalDate.of(2026, 11, 20), CodeLookup.trusting()))
                                .stream()
                                .filter(f -> f.key().equals(field))
                                .findFirst()
                                .orElseThrow()
                                .converter()
                                .convert(vn.ptdv.sheet.read.Cell.text(typed))
                        instanceof Converted.Value;
        assertThat(passes || !taken).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"33118, true", "33118.604166667, true", "1990, true", "2091990, true", "12, false", "0.5, false"})
    void aDayThatExcelKeepsAsANumberPassesWithItsTime(double typed, boolean passes) throws IOException {
        assertThat(passes(ListKind.PEOPLE, "birth_date", cell -> cell.setCellValue(typed)))
                .isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "1899, false", "26, false", "năm 2026, false"})
    void aYearHasFourDigitsHoweverItIsTyped(String typed, boolean passes) throws IOException {
        assertThat(passes(ListKind.QUOTAS, "year", typed)).isEqualTo(passes);
    }

    /** What Excel's own check of the first row says to a text. */
    private boolean passes(ListKind kind, String field, String typed) throws IOException {
        return passes(kind, field, cell -> cell.setCellValue(typed));
    }

    private boolean passes(ListKind kind, String field, Consumer<org.apache.poi.ss.usermodel.Cell> type)
            throws IOException {
        List<String> keys =
                FieldCatalog.entries(kind).stream().map(FieldCatalog.Entry::key).toList();
        int column = keys.indexOf(field);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written(kind)))) {
            Sheet data = book.getSheetAt(0);
            String formula = data.getDataValidations().stream()
                    .filter(v -> v.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
                    .map(v -> v.getValidationConstraint().getFormula1())
                    .findFirst()
                    .orElseThrow();
            assertThat(formula).hasSizeLessThanOrEqualTo(255);
            Row row = data.createRow(5);
            type.accept(row.createCell(column));
            row.createCell(60).setCellFormula("IFERROR(" + formula + ",FALSE)");
            return book.getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluate(row.getCell(60))
                    .getBooleanValue();
        }
    }

    private Path written(ListKind kind) {
        Path file = folder.resolve(kind.code() + ".xlsx");
        assertThat(TemplateWriter.write(file, kind, LISTS)).isInstanceOf(WriteResult.Written.class);
        return file;
    }

    private static void fill(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            Row row = book.getSheetAt(0).createRow(5);
            row.createCell(0).setCellValue("007");
            row.createCell(1).setCellValue("Đỗ Thị Én");
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }
}
