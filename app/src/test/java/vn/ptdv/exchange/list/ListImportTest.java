package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow.Kind;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

@Tag("F73")
@Tag("F74")
@Tag("F75")
class ListImportTest {
    private static final String PEOPLE = "STT|Họ và tên|Giới tính|Ngày sinh|Số CCCD|Dân tộc|Chi bộ"
            + "|Ngày công nhận cảm tình Đảng|Đảng viên giúp đỡ|Số giấy chứng nhận|Ngày cấp giấy chứng nhận"
            + "|Quyết định kết nạp|Ngày kết nạp|Ghi chú";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void takesInNewPeopleUpdatesKnownOnesAndHoldsErrorsBack() {
        seeded.unit("Chi bộ thôn Hạ");
        assertThat(taken(ListKind.PEOPLE, people(0, 20), OnMatch.UPDATE, RowPolicy.ALL_OR_NOTHING)
                        .count(Kind.NEW))
                .isEqualTo(20);
        List<List<?>> rows = new ArrayList<>(people(20, 120));
        people(0, 14).forEach(row -> rows.add(noted(row, "Đã rà soát")));
        rows.add(row("Lê Thị 5", "01/02/1990", "001190999991", "Chi bộ không có"));
        rows.add(row("", "01/02/1990", "001190999992", "Chi bộ thôn Hạ"));
        rows.add(row("Lê Thị Bảy", "01/02/2031", "12", "Chi bộ thôn Hạ"));
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(wanted, file(PEOPLE, rows));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);

        assertThat(checked.preview().counts())
                .containsEntry(Kind.NEW, 120L)
                .containsEntry(Kind.UPDATE, 14L)
                .containsEntry(Kind.ERROR, 3L);
        assertThat(checked.preview().rows().get(120).changes())
                .singleElement()
                .satisfies(c -> assertThat(c.after()).isEqualTo("Đã rà soát"));
        assertThat(checked.preview().faults())
                .extracting(RowFault::error)
                .contains(ValueError.UNKNOWN_UNIT, ValueError.REQUIRED, ValueError.CCCD_LENGTH);

        TableCopy before = TableCopy.of(seeded.book());
        assertThat(wanted.run(draft, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT))
                .isInstanceOf(ImportOutcome.Refused.class);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);

        ImportOutcome.Receipt receipt = done(wanted.run(draft, checked, RowPolicy.VALID_ROWS, Ticks.SILENT));
        assertThat(receipt.batch()).startsWith("people-20261120-");
        assertThat(receipt.faults()).hasSize(5);
        assertThat(seeded.book().reading().fetchCount(PERSON)).isEqualTo(140);

        undo(receipt.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void whoMovedAwayLeavesWithAReasonAndFiguresHelpNobody() {
        seeded.unit("Chi bộ thôn Hạ");
        String titles = "Họ và tên|Ngày sinh|Chi bộ|Đảng viên giúp đỡ|Ngày chuyển sinh hoạt";
        taken(
                ListKind.PEOPLE,
                titles,
                List.of(List.of("Lê Thị Bảy", "01/02/1990", "Chi bộ thôn Hạ", "Phạm Văn Giúp", "05/3/2026")),
                RowPolicy.ALL_OR_NOTHING);
        assertThat(seeded.book()
                        .reading()
                        .fetchSingle(EVENT, EVENT.KIND.eq("EXIT"))
                        .getNote())
                .isEqualTo("Chuyển sinh hoạt ngày 05/03/2026, theo danh sách nhập");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(
                wanted, file(titles, List.of(List.of("Lê Thị Tám", "01/02/1990", "Chi bộ thôn Hạ", "25-5", ""))));
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().faults())
                .extracting(RowFault::message)
                .containsExactly("Đây không phải họ tên: không có chữ cái nào.");
    }

    @Test
    void makesOfOneRowAPersonWithTheWholeHistory() {
        long unit = seeded.unit("Chi bộ thôn Hạ");
        taken(ListKind.PEOPLE, people(0, 1), OnMatch.UPDATE, RowPolicy.ALL_OR_NOTHING);

        CandidacyRecord candidacy = seeded.book().reading().fetchSingle(CANDIDACY);
        assertThat(candidacy.getUnitId()).isEqualTo(unit);
        assertThat(candidacy.getStageKey()).isEqualTo("CEREMONY");
        assertThat(candidacy.getSympathiserOn()).isEqualTo("2024-03-05");
        assertThat(candidacy.getCertificateOn()).isEqualTo("2025-06-10");
        assertThat(candidacy.getDecisionNo()).isEqualTo("12-QĐ/ĐU");
        assertThat(candidacy.getCeremonyOn()).isEqualTo("2026-03-26");
        assertThat(seeded.book().reading().fetch(EVENT).getValues(EVENT.STAGE_KEY))
                .containsExactlyInAnyOrder("SOURCE", "SYMPATHISER", "CLASS", "DECISION", "CEREMONY");
        assertThat(seeded.book().reading().fetchSingle(CERTIFICATE).getValidUntil())
                .isAfter(LocalDate.of(2030, 5, 1));
        assertThat(seeded.book().reading().fetchSingle(HELPER).getFullName()).isEqualTo("Phạm Văn Giúp");
        assertThat(seeded.book().reading().fetchSingle(PERSON).getCitizenId()).isEqualTo("001090000000");
    }

    @Test
    void takenInAgainNothingChanges() {
        seeded.unit("Chi bộ thôn Hạ");
        Path file = file(PEOPLE, people(0, 5));
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(wanted, file);
        done(wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT));

        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().counts()).containsEntry(Kind.SAME, 5L);
        assertThat(wanted.check(draft, OnMatch.SKIP).preview().counts()).containsEntry(Kind.SKIPPED, 5L);
        assertThat(wanted.check(draft, OnMatch.ADD).preview().counts()).containsEntry(Kind.NEW, 5L);
    }

    @Test
    @Tag("F77")
    void thePlaceOfAToneIsNoChange() {
        seeded.unit("Chi bộ thôn Hoà");
        String titles = "Họ và tên|Ngày sinh|Số CCCD|Chi bộ|Quê quán";
        taken(
                ListKind.PEOPLE,
                titles,
                List.of(
                        List.of("Lò Thuý Hoà", "1999", "001199000001", "Chi bộ thôn Hòa", "xã Thuỷ An"),
                        List.of("Đỗ Thị Hoà", "1998", "001198000002", "Chi bộ thôn Hòa", "")),
                RowPolicy.ALL_OR_NOTHING);
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(
                wanted,
                file(
                        titles,
                        List.of(
                                List.of("Lò Thúy Hòa", "1999", "001199000001", "Chi bộ thôn Hòa", "xã Thủy An"),
                                List.of("Đỗ Thị Hòa", "1998", "001198000002", "Chi bộ thôn Hòa", "xã Hòa An"))));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        assertThat(checked.preview().rows()).extracting(r -> r.kind()).containsExactly(Kind.SAME, Kind.UPDATE);
        assertThat(checked.preview().rows().get(1).changes())
                .extracting(c -> c.after())
                .containsExactly("xã Hòa An");
        done(wanted.run(draft, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT));
        assertThat(seeded.book().reading().fetch(PERSON).getValues(PERSON.FULL_NAME))
                .containsExactlyInAnyOrder("Lò Thuý Hoà", "Đỗ Thị Hoà");
    }

    @Test
    void aLaterListGoesOnWithTheCandidacy() {
        seeded.unit("Chi bộ thôn Hạ");
        taken(
                ListKind.PEOPLE,
                List.of(row("Đỗ Văn Én", "02/9/1999", "001099000001", "Chi bộ thôn Hạ")),
                OnMatch.UPDATE,
                RowPolicy.ALL_OR_NOTHING);
        TableCopy before = TableCopy.of(seeded.book());
        List<Object> again = new ArrayList<>(row("Đỗ Văn Én", "02/9/1999", "001099000001", "chi bo thon ha"));
        again.set(7, "19/5/2026");
        again.set(8, "Lò Thị Giúp");
        ImportOutcome.Receipt receipt =
                taken(ListKind.PEOPLE, List.of(again), OnMatch.UPDATE, RowPolicy.ALL_OR_NOTHING);

        assertThat(receipt.count(Kind.UPDATE)).isEqualTo(1);
        assertThat(seeded.book().reading().fetchSingle(CANDIDACY).getStageKey()).isEqualTo("SYMPATHISER");
        undo(receipt.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void daysInTheWrongOrderAreAnErrorAtTheirCell() {
        seeded.unit("Chi bộ thôn Hạ");
        List<Object> row = new ArrayList<>(people(0, 1).get(0));
        row.set(12, "01/01/2026");
        ListImport wanted = importing(ListKind.PEOPLE);
        Checked checked = wanted.check(opened(wanted, file(PEOPLE, List.of(row))), OnMatch.UPDATE);
        assertThat(checked.preview().faults()).isEmpty();
        row.set(12, "01/01/2023");
        checked = wanted.check(opened(wanted, file(PEOPLE, List.of(row))), OnMatch.UPDATE);
        assertThat(checked.preview().faults()).singleElement().satisfies(f -> {
            assertThat(f.columnName()).isEqualTo("M");
            assertThat(f.message()).isEqualTo("Ngày này sớm hơn “Ngày công nhận cảm tình Đảng” (05/03/2024).");
        });
    }

    @Test
    void asksWhichOneIsMeantWhenTwoAreAlike() {
        seeded.unit("Chi bộ thôn Hạ");
        seeded.person("Lò Văn Ban", "1990");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(wanted, file(PEOPLE, List.of(row("Lò Văn Ban", "1990", "", "Chi bộ thôn Hạ"))));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        var row = checked.preview().rows().get(0);
        assertThat(row.kind()).isEqualTo(Kind.POSSIBLE_DUPLICATE);
        assertThat(checked.asNew(row).preview().counts()).containsEntry(Kind.NEW, 1L);
        assertThat(checked.same(row, row.alike().get(0)).preview().counts()).containsEntry(Kind.UPDATE, 1L);
        assertThat(checked.leftOut(row).preview().counts()).containsEntry(Kind.SKIPPED, 1L);
    }

    @Test
    void saysWhichRowOfTheFileAnotherIsLike() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.PEOPLE);
        List<?> row = row("Lò Văn Ban", "3/1990", "", "Chi bộ thôn Hạ");
        Checked checked = wanted.check(opened(wanted, file(PEOPLE, List.of(row, row))), OnMatch.UPDATE);
        var again = checked.preview().rows().get(1);
        assertThat(again.kind()).isEqualTo(Kind.POSSIBLE_DUPLICATE);
        assertThat(again.like()).isEqualTo("dòng 2 của tệp này");
        assertThat(ListImport.open(checked.preview()))
                .extracting(RowFault::message)
                .containsExactly("Giống dòng 2 của tệp này, cần xem có phải là một.");
    }

    @Test
    void aCancelledRunWritesNothing() {
        seeded.unit("Chi bộ thôn Hạ");
        TableCopy before = TableCopy.of(seeded.book());
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(wanted, file(PEOPLE, people(0, 10)));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        assertThatThrownBy(() -> wanted.run(draft, checked, RowPolicy.ALL_OR_NOTHING, (done, total) -> {
                    if (done == 7) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void unitsMayHangBelowOtherRowsOfTheFile() {
        TableCopy before = TableCopy.of(seeded.book());
        ImportOutcome.Receipt receipt = taken(
                ListKind.UNITS,
                "Mã đơn vị|Tên tổ chức đảng|Trực thuộc|Loại hình|Có tổ chức đoàn",
                List.of(
                        List.of("CB01", "Chi bộ thôn Thượng", "Đảng bộ xã Hoa Ban", "", "x"),
                        List.of("", "Chi bộ thôn Hạ", "dang bo xa hoa ban", "", ""),
                        List.of("", "Đảng bộ xã Hoa Ban", "", "Xã", "")),
                RowPolicy.ALL_OR_NOTHING);
        var units = seeded.book().reading().fetch(UNIT);
        long top = units.stream()
                .filter(u -> u.getParentId() == null)
                .findFirst()
                .orElseThrow()
                .getId();
        assertThat(units).hasSize(3).filteredOn(u -> u.getParentId() != null).allMatch(u -> u.getParentId() == top);
        undo(receipt.batch());
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void aUnitFallsWithTheRowAboveIt() {
        ListImport wanted = importing(ListKind.UNITS);
        Draft draft = opened(
                wanted,
                file(
                        "Tên tổ chức đảng|Trực thuộc|Loại hình",
                        List.of(
                                List.of("Đảng bộ A", "", "Loại lạ"),
                                List.of("Chi bộ B", "Đảng bộ A", ""),
                                List.of("Chi bộ C", "Chi bộ B", ""))));
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().counts()).containsEntry(Kind.ERROR, 3L);
    }

    @Test
    @Tag("F72")
    void remembersWhatAColumnStoodFor() {
        seeded.unit("Thôn Hạ");
        String titles = "Người ấy|Nơi ấy|Số CCCD";
        List<List<?>> rows = List.of(
                List.of("Lò Văn Ban", "Thôn Hạ", "001090000001"), List.of("Lò Thị Mai", "Thôn Hạ", "001190000002"));
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(wanted, file(titles, rows));
        assertThat(draft.missing()).containsExactly("Họ và tên");
        Draft mapped = draft.mapped(draft.mapping().with("full_name", 0).with("unit", 1));
        done(wanted.run(mapped, wanted.check(mapped, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT));
        assertThat(opened(wanted, file(titles, rows)).missing()).isEmpty();
    }

    @Test
    void aCellTypedAnewIsCheckedAnew() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = opened(wanted, file(PEOPLE, List.of(row("Lò Văn Ban", "1990", "12", "Chi bộ thôn Hạ"))));
        RowFault fault = wanted.check(draft, OnMatch.UPDATE).preview().faults().get(0);
        Draft right = draft.withCell(fault.row(), fault.column(), "001090000009");
        assertThat(wanted.check(right, OnMatch.UPDATE).preview().counts()).containsEntry(Kind.NEW, 1L);
    }

    @Test
    @Tag("F79")
    void refusesFilesThatAreNoListsInASentence() throws IOException {
        ListImport wanted = importing(ListKind.PEOPLE);
        assertThat(refused(wanted, Files.write(folder.resolve("rỗng.xlsx"), new byte[0])))
                .isEqualTo("Tệp rỗng, không có dữ liệu nào.");
        assertThat(refused(wanted, Files.write(folder.resolve("hỏng.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9, 9})))
                .contains("hỏng");
        assertThat(refused(wanted, Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\n1 0 obj")))
                .contains("PDF");
        assertThat(refused(wanted, folder.resolve("không có.xlsx"))).startsWith("Không tìm thấy tệp.");
    }

    private static String refused(ListImport wanted, Path file) {
        return ((Opening.Refused) wanted.open(file)).words();
    }

    private static List<List<?>> people(int from, int count) {
        List<List<?>> rows = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            String citizen = "00109" + String.format("%07d", i);
            List<Object> row = new ArrayList<>(row("Nguyễn Văn " + word(i), "02/9/1990", citizen, "Chi bộ thôn Hạ"));
            row.set(7, "05/3/2024");
            row.set(8, "Phạm Văn Giúp");
            row.set(9, String.format("%03d", i));
            row.set(10, "10/6/2025");
            row.set(11, "12-QĐ/ĐU, ngày 05/02/2026");
            row.set(12, "26/3/2026");
            rows.add(row);
        }
        return rows;
    }

    private static String word(int i) {
        return "Ban " + (char) ('A' + i / 26) + (char) ('a' + i % 26);
    }

    private static List<Object> row(String name, String birth, String citizenId, String unit) {
        return List.of("", name, "Nam", birth, citizenId, "Kinh", unit, "", "", "", "", "", "", "");
    }

    private static List<?> noted(List<?> row, String note) {
        List<Object> changed = new ArrayList<>(row);
        changed.set(13, note);
        return changed;
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

    private ImportOutcome.Receipt taken(
            ListKind kind, List<? extends List<?>> rows, OnMatch onMatch, RowPolicy policy) {
        ListImport wanted = importing(kind);
        Draft draft = opened(wanted, file(PEOPLE, rows));
        return done(wanted.run(draft, wanted.check(draft, onMatch), policy, Ticks.SILENT));
    }

    private ImportOutcome.Receipt taken(ListKind kind, String titles, List<? extends List<?>> rows, RowPolicy policy) {
        ListImport wanted = importing(kind);
        Draft draft = opened(wanted, file(titles, rows));
        return done(wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), policy, Ticks.SILENT));
    }

    private static ImportOutcome.Receipt done(ImportOutcome outcome) {
        if (outcome instanceof ImportOutcome.Refused refused) {
            throw new AssertionError(refused.words() + refused.faults());
        }
        return ((ImportOutcome.Done) outcome).receipt();
    }

    private void undo(String batch) {
        assertThat(seeded.undo().undoBatch(batch)).singleElement().isInstanceOf(UndoList.Outcome.Done.class);
    }
}
