package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow.Kind;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.template.TemplateWriter;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.unit.EnterpriseStore;

/** Doanh nghiệp ngoài Nhà nước from a workbook: known again by name, and taken back as one batch. */
@Tag("F2")
@Tag("F71")
class EnterpriseImportTest {
    private static final String TITLES =
            "STT|Tên doanh nghiệp|Loại hình|Ngành nghề|Địa chỉ|Giám đốc|Số lao động|Đảng viên|Công đoàn|Tổ chức đảng";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void takesInNewOnesCorrectsKnownOnesAndIsTakenBackWhole() {
        long unit = seeded.unit("Chi bộ Công ty Hoa Sữa");
        TableCopy before = TableCopy.of(seeded.book());
        ImportOutcome.Receipt first = done(List.of(
                row("Công ty TNHH Hoa Ban", "Cty TNHH", "Dệt may", "120", "3", "x", ""),
                row("Công ty CP Hoa Sữa", "CTCP", "Xây dựng", "1.200", "12", "", "Chi bộ Công ty Hoa Sữa")));
        assertThat(first.count(Kind.NEW)).isEqualTo(2);
        assertThat(store().all())
                .extracting(Enterprise::typeCode, Enterprise::workers, Enterprise::hasTradeUnion)
                .containsExactlyInAnyOrder(
                        tuple("DN_TNHH", OptionalInt.of(120), true), tuple("DN_CO_PHAN", OptionalInt.of(1200), false));
        assertThat(store().withoutUnit()).extracting(Enterprise::name).containsExactly("Công ty TNHH Hoa Ban");
        assertThat(named("Công ty CP Hoa Sữa").unitId()).isEqualTo(OptionalLong.of(unit));

        TableCopy between = TableCopy.of(seeded.book());
        ImportOutcome.Receipt again = done(List.of(row("CÔNG TY TNHH HOA BAN", "", "", "150", "", "", "")));
        assertThat(again.count(Kind.UPDATE)).isEqualTo(1);
        assertThat(named("CÔNG TY TNHH HOA BAN"))
                .satisfies(e -> assertThat(e.workers()).hasValue(150))
                .satisfies(e -> assertThat(e.members()).hasValue(3))
                .satisfies(e -> assertThat(e.sector()).isEqualTo("Dệt may"));
        undo(again.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(between);
        undo(first.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void saysAtEachCellWhatIsWrongAndWritesNothing() {
        TableCopy before = TableCopy.of(seeded.book());
        ListImport wanted = importing();
        Draft draft = opened(
                wanted,
                List.of(
                        row("Công ty Một", "Loại lạ", "", "10", "", "", ""),
                        row("Công ty Hai", "", "", "-4", "", "", ""),
                        row("Công ty Ba", "", "", "12,5", "", "", ""),
                        row("Công ty Bốn", "", "", "10", "11", "", ""),
                        row("Công ty Năm", "", "", "", "", "", "Chi bộ không có"),
                        row("", "CTCP", "", "", "", "", ""),
                        row("Công ty Sáu", "", "", "", "", "", ""),
                        row("công ty  sáu", "", "", "", "", "", "")));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        assertThat(checked.preview().faults())
                .extracting(RowFault::field, RowFault::error)
                .contains(
                        tuple("type", ValueError.UNKNOWN_CODE),
                        tuple("workers", ValueError.NEGATIVE),
                        tuple("workers", ValueError.NOT_WHOLE),
                        tuple("members", ValueError.ABOVE_TOTAL),
                        tuple("unit", ValueError.UNKNOWN_UNIT),
                        tuple("name", ValueError.REQUIRED));
        assertThat(checked.preview().faults()).extracting(RowFault::error).contains(ValueError.DUPLICATE_IN_FILE);
        assertThat(wanted.run(draft, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT))
                .isInstanceOf(ImportOutcome.Refused.class);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void oneWithoutACellOfThePartySaysSoInWords() {
        ListImport wanted = importing();
        Checked checked = wanted.check(
                opened(
                        wanted,
                        List.of(
                                row("Công ty Một", "Cổ phần", "", "12 người", "", "", "Chưa có"),
                                row("Công ty Hai", "Có vốn ĐTNN", "", "–", "", "", "Không"))),
                OnMatch.UPDATE);
        assertThat(checked.preview().faults()).isEmpty();
        assertThat(checked.preview().rows())
                .extracting(r -> r.values().get("workers"), r -> r.values().get("unit"))
                .containsExactly(tuple(12L, null), tuple(null, null));
    }

    @Test
    void readsItsOwnTemplate() {
        Path file = folder.resolve("doanh-nghiep.xlsx");
        TemplateWriter.write(file, ListKind.ENTERPRISES, BookCodes.of(seeded.book(), LocalDate.of(2026, 11, 20)));
        Draft draft = ((Opening.Opened) importing().open(file)).draft();
        assertThat(draft.missing()).isEmpty();
        assertThat(draft.layout().data()).isEmpty();
    }

    private static List<String> row(
            String name, String type, String sector, String workers, String... membersUnionUnit) {
        return List.of(
                "", name, type, sector, "", "", workers, membersUnionUnit[0], membersUnionUnit[1], membersUnionUnit[2]);
    }

    private ImportOutcome.Receipt done(List<List<String>> rows) {
        ListImport wanted = importing();
        Draft draft = opened(wanted, rows);
        ImportOutcome outcome =
                wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
        return ((ImportOutcome.Done) outcome).receipt();
    }

    private Draft opened(ListImport wanted, List<List<String>> rows) {
        return ((Opening.Opened) wanted.open(Sheets.xlsx(folder.resolve("dn.xlsx"), TITLES, rows))).draft();
    }

    private ListImport importing() {
        return new ListImport(seeded.book(), seeded.process(), ListKind.ENTERPRISES);
    }

    private void undo(String batch) {
        assertThat(new UndoList(seeded.book().reading(), seeded.book().writing()).undoBatch(batch))
                .allMatch(UndoList.Outcome.Done.class::isInstance);
    }

    private Enterprise named(String name) {
        return store().all().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EnterpriseStore store() {
        return new EnterpriseStore(seeded.book().reading());
    }
}
