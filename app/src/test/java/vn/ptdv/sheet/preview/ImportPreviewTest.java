package vn.ptdv.sheet.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.value.Converters;

@Tag("F31")
@Tag("F73")
@Tag("F74")
class ImportPreviewTest {
    private static final ExistingRows.Known AN = new ExistingRows.Known(
            "7",
            "Nguyễn Văn An, 1990",
            Map.of(
                    "full_name",
                    "Nguyễn Văn An",
                    "birth_date",
                    PartialDate.of(1990),
                    "cccd",
                    "079090012345",
                    "phone",
                    "0912345678"));
    private static final ExistingRows BOOK = values -> {
        if ("079090012345".equals(values.get("cccd"))) {
            return new ExistingRows.Found.One(AN);
        }
        return "Nguyễn Văn An".equals(values.get("full_name"))
                ? new ExistingRows.Found.Alike(List.of(AN))
                : new ExistingRows.Found.None();
    };
    private static final ColumnMapping MAPPING = ColumnMapping.none()
            .with("full_name", 0)
            .with("birth_date", 1)
            .with("cccd", 2)
            .with("phone", 3)
            .with("unit", 4);

    @Test
    void aMatchIsUpdatedFieldByField() {
        PreviewRow row = only(OnMatch.UPDATE, "Nguyễn Văn An", "02/09/1990", "079090012345", "0987654321", "");
        assertThat(row.kind()).isEqualTo(PreviewRow.Kind.UPDATE);
        assertThat(row.changes())
                .containsExactly(
                        new PreviewRow.FieldChange("birth_date", "Ngày sinh", "1990", "02/09/1990"),
                        new PreviewRow.FieldChange("phone", "Số điện thoại", "0912345678", "0987654321"));
    }

    @Test
    void aBlankCellWipesNothing() {
        PreviewRow row = only(OnMatch.UPDATE, "Nguyễn Văn An", "", "079090012345", "", "");
        assertThat(row.kind()).isEqualTo(PreviewRow.Kind.SAME);
    }

    @Test
    void aMatchIsLeftOrAddedWhenAskedFor() {
        String[] cells = {"Nguyễn Văn An", "1991", "079090012345", "", ""};
        assertThat(only(OnMatch.SKIP, cells).kind()).isEqualTo(PreviewRow.Kind.SKIPPED);
        assertThat(only(OnMatch.ADD, cells).kind()).isEqualTo(PreviewRow.Kind.NEW);
    }

    @Test
    void someoneAlikeIsForAPersonToDecide() {
        PreviewRow row = only(OnMatch.UPDATE, "Nguyễn Văn An", "1991", "", "", "");
        assertThat(row.kind()).isEqualTo(PreviewRow.Kind.POSSIBLE_DUPLICATE);
        assertThat(row.alike()).containsExactly(AN);
        assertThat(row.asNew().kind()).isEqualTo(PreviewRow.Kind.NEW);
        ImportPreview decided = preview(OnMatch.UPDATE, data(5, "Nguyễn Văn An", "1991", "", "", ""))
                .decidedSame(5, AN, plan(OnMatch.UPDATE));
        assertThat(decided.rows().get(0).kind()).isEqualTo(PreviewRow.Kind.UPDATE);
        assertThat(decided.rows().get(0).match()).contains(AN);
    }

    @Test
    void sameNameAndBirthWithOtherNumbersAreTwoPeople() {
        ImportPreview preview = preview(
                OnMatch.UPDATE,
                data(5, "Lê Văn Ba", "1990", "079090000001", "", ""),
                data(6, "Lê Văn Ba", "1990", "079090000002", "", ""));
        assertThat(preview.counts()).containsEntry(PreviewRow.Kind.NEW, 2L);
    }

    @Test
    void unclearUnitsListTheirChoices() {
        PreviewRow row = only(OnMatch.UPDATE, "Lê Văn Ba", "", "", "", "Chi bộ 1");
        assertThat(row.faults()).singleElement().satisfies(f -> {
            assertThat(f.columnName()).isEqualTo("E");
            assertThat(f.message()).contains("Chi bộ 1 xã A; Chi bộ 1 xã B");
        });
    }

    @Test
    void everyFaultIsNamedWithItsCell() {
        PreviewRow row = only(OnMatch.UPDATE, "", "hôm qua", "12", "", "");
        assertThat(row.kind()).isEqualTo(PreviewRow.Kind.ERROR);
        assertThat(row.faults().stream().map(f -> f.columnName() + f.row() + " " + f.error()))
                .containsExactly("A5 REQUIRED", "B5 NOT_A_DATE", "C5 CCCD_LENGTH");
    }

    private static PreviewRow only(OnMatch onMatch, String... cells) {
        return preview(onMatch, data(5, cells)).rows().get(0);
    }

    private static ImportPreview preview(OnMatch onMatch, TableLayout.DataRow... rows) {
        return ImportPreview.of(List.of(rows), plan(onMatch), BOOK);
    }

    private static ImportPlan plan(OnMatch onMatch) {
        CodeLookup codes = (list, text) ->
                new CodeLookup.Answer.Unclear(List.of(new Code("1", "Chi bộ 1 xã A"), new Code("2", "Chi bộ 1 xã B")));
        Converters converters = new Converters(LocalDate.of(2026, 11, 20), codes);
        return new ImportPlan(
                FieldCatalog.fields(ListKind.PEOPLE, converters),
                MAPPING,
                ImportPlan.usualIdentities(ListKind.PEOPLE),
                onMatch);
    }

    private static TableLayout.DataRow data(int number, String... cells) {
        List<Cell> row = java.util.Arrays.stream(cells).map(Cell::text).toList();
        return new TableLayout.DataRow(new Row(number, Row.Visibility.SHOWN, row), "");
    }
}
