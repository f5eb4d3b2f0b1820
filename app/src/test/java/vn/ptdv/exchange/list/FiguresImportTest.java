package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.UndoList;

/** Quotas and member counts of units. */
@Tag("F73")
@Tag("F75")
class FiguresImportTest {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void takesInCountsAndQuotasAndKnowsThemAgain() {
        seeded.unit("Chi bộ thôn Hạ");
        TableCopy before = TableCopy.of(seeded.book());
        ImportOutcome.Receipt counts = taken(
                ListKind.COUNTS,
                "Tổ chức đảng|Tính đến ngày|Tổng số đảng viên|Đảng viên dự bị",
                List.of(List.of("Chi bộ thôn Hạ", "31/10/2026", "1.023", "2")),
                RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book().reading().fetchSingle(MEMBER_COUNT).getTotal()).isEqualTo(1023);
        String titles = "Tổ chức đảng|Năm|Chỉ tiêu kết nạp|Chỉ tiêu bồi dưỡng";
        List<List<?>> rows = List.of(List.of("Chi bộ thôn Hạ", "2026", "5", "8"));
        ImportOutcome.Receipt quotas = taken(ListKind.QUOTAS, titles, rows, RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book().reading().fetch(QUOTA_LINE).getValues(QUOTA_LINE.TARGET))
                .containsExactlyInAnyOrder(5, 8);
        assertThat(taken(ListKind.QUOTAS, titles, rows, RowPolicy.ALL_OR_NOTHING)
                        .batch())
                .isEmpty();
        undo(quotas.batch());
        undo(counts.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void takesTheWomenBesideATargetAndTheDayInTheTitle() {
        seeded.unit("Chi bộ thôn Hạ");
        seeded.unit("Chi bộ thôn Thượng");
        String titles = "Chi bộ|Chỉ tiêu kết nạp|Trong đó nữ";
        List<List<?>> rows = List.of(List.of("Chi bộ thôn Hạ", "5", "2"), List.of("Chi bộ thôn Thượng", "1", ""));
        taken(ListKind.QUOTAS, titles, rows, RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book().reading().fetch(QUOTA_LINE))
                .extracting(line -> line.getGroupCode() + " " + line.getTarget())
                .containsExactlyInAnyOrder("ALL 5", "NU 2", "ALL 1");
        assertThat(taken(ListKind.QUOTAS, titles, rows, RowPolicy.ALL_OR_NOTHING)
                        .batch())
                .isEmpty();
        ListImport quotas = importing(ListKind.QUOTAS);
        Draft wrong = opened(quotas, file(titles, List.of(List.of("Chi bộ thôn Hạ", "5", "6"))));
        assertThat(quotas.check(wrong, OnMatch.UPDATE).preview().faults())
                .extracting(RowFault::field, RowFault::error)
                .containsExactly(tuple("women", ValueError.ABOVE_TOTAL));
        Draft counts = opened(
                importing(ListKind.COUNTS),
                file(
                        "Chi bộ|Số đảng viên đến hết tháng 10 năm 2026|Ngày thành lập",
                        List.of(List.of("Chi bộ thôn Hạ", "32", "15/8/2005"))));
        assertThat(counts.forAll()).containsEntry("date", "10/2026");
        assertThat(counts.mapping().of("date")).isEmpty();
    }

    @Test
    void figuresAreReadAsPeopleWriteThem() {
        seeded.unit("Chi bộ thôn Hạ");
        seeded.unit("Chi bộ thôn Thượng");
        ListImport wanted = importing(ListKind.QUOTAS);
        Draft draft = opened(
                wanted,
                file(
                        "Chi bộ|Chỉ tiêu kết nạp|Trong đó nữ",
                        List.of(
                                List.of("Chi bộ thôn Hạ", "5 đ/c", "-"),
                                List.of("Chi bộ thôn Thượng", "1.005 người", "2 đồng chí"),
                                List.of("Cộng khối", "1.010", ""),
                                List.of("Chi bộ thôn Hạ", "5 quả", ""))));
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().rows())
                .extracting(row -> row.values().get("target"))
                .startsWith(5L, 1005L);
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().faults())
                .extracting(RowFault::value, RowFault::error)
                .contains(tuple("5 quả", ValueError.NOT_A_NUMBER))
                .doesNotContain(tuple("Cộng khối", ValueError.UNKNOWN_UNIT));
    }

    @Test
    void whereYearsStandSideBySideTheYearIsThatOfTheColumnTaken() {
        Draft draft = opened(
                importing(ListKind.RESULTS),
                file(
                        "Đơn vị|Số đảng viên kết nạp năm 2022|Số đảng viên kết nạp năm 2023",
                        List.of(List.of("Chi bộ thôn Hạ", "1", "2"))));
        assertThat(draft.mapping().of("amount").orElseThrow().columns()).containsExactly(1);
        assertThat(draft.forAll()).containsEntry("year", "2022");
    }

    @Test
    void unknownUnitsAreNotTakenForOneAnother() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.QUOTAS);
        Draft draft = opened(
                wanted,
                file("Chi bộ|Chỉ tiêu kết nạp", List.of(List.of("Chi bộ lạ", "5"), List.of("Chi bộ khác", "6"))));
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().faults())
                .extracting(RowFault::error)
                .containsExactly(ValueError.UNKNOWN_UNIT, ValueError.UNKNOWN_UNIT);
    }

    @Test
    void noneAmongTheWomenIsNoTargetUnlessOneWasSet() {
        seeded.unit("Chi bộ thôn Hạ");
        String titles = "Chi bộ|Chỉ tiêu kết nạp|Trong đó nữ";
        List<List<?>> none = List.of(List.of("Chi bộ thôn Hạ", "5", "0"));
        taken(ListKind.QUOTAS, titles, none, RowPolicy.ALL_OR_NOTHING);
        assertThat(lines()).containsExactly("ALL 5");
        assertThat(taken(ListKind.QUOTAS, titles, none, RowPolicy.ALL_OR_NOTHING)
                        .batch())
                .isEmpty();
        taken(ListKind.QUOTAS, titles, List.of(List.of("Chi bộ thôn Hạ", "5", "2")), RowPolicy.ALL_OR_NOTHING);
        taken(ListKind.QUOTAS, titles, none, RowPolicy.ALL_OR_NOTHING);
        assertThat(lines()).containsExactlyInAnyOrder("ALL 5", "NU 0");
    }

    @Test
    void aDayInATitleIsProposedOnlyIfItHasCome() {
        assertThat(dayProposed("đến ngày 30/10/2026")).isEqualTo("30/10/2026");
        assertThat(dayProposed("đến ngày 31/02/2026")).isEqualTo("2026");
        assertThat(dayProposed("đến ngày 12/13/2026")).isEqualTo("2026");
        assertThat(dayProposed("nhiệm kỳ đến 12/2030")).isEqualTo("2026");
        assertThat(dayProposed("đến tháng 11/2026")).isEqualTo("11/2026");
    }

    private String dayProposed(String words) {
        return opened(
                        importing(ListKind.COUNTS),
                        file("Chi bộ|Số đảng viên " + words + "|Ghi chú", List.of(List.of("Chi bộ thôn Hạ", "32", ""))))
                .forAll()
                .getOrDefault("date", "");
    }

    private List<String> lines() {
        return seeded.book().reading().fetch(QUOTA_LINE).map(line -> line.getGroupCode() + " " + line.getTarget());
    }

    @Test
    void aGroupOfAQuotaIsNeverMoreThanItsWhole() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.QUOTAS);
        Draft draft = opened(
                wanted,
                file(
                        "Tổ chức đảng|Năm|Đối tượng|Chỉ tiêu kết nạp",
                        List.of(
                                List.of("Chi bộ thôn Hạ", "2026", "", "5"),
                                List.of("Chi bộ thôn Hạ", "2026", "Sinh viên", "6"))));
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().faults())
                .extracting(RowFault::field, RowFault::error, RowFault::details)
                .containsExactly(tuple("target", ValueError.ABOVE_TOTAL, List.of("5")));
    }

    private Path file(String titles, List<? extends List<?>> rows) {
        return Sheets.xlsx(folder.resolve("danh sách.xlsx"), titles, rows);
    }

    private ListImport importing(ListKind kind) {
        return new ListImport(seeded.book(), seeded.process(), kind);
    }

    private static Draft opened(ListImport wanted, Path file) {
        return ((Opening.Opened) wanted.open(file)).draft();
    }

    private ImportOutcome.Receipt taken(ListKind kind, String titles, List<? extends List<?>> rows, RowPolicy policy) {
        ListImport wanted = importing(kind);
        Draft draft = opened(wanted, file(titles, rows));
        ImportOutcome outcome = wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), policy, Ticks.SILENT);
        assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
        return ((ImportOutcome.Done) outcome).receipt();
    }

    private void undo(String batch) {
        assertThat(seeded.undo().undoBatch(batch)).singleElement().isInstanceOf(UndoList.Outcome.Done.class);
    }
}
