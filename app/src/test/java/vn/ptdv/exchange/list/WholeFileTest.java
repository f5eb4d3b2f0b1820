package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.PreviewRow.Kind;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.unit.UnitActs;

/** What a list does not say row by row is said once, and what was decided about rows stays decided. */
@Tag("F72")
@Tag("F73")
@Tag("F74")
class WholeFileTest {
    private static final String PEOPLE = "STT|Họ và tên|Ngày sinh|Ghi chú";

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void theListOfOneBranchTakesItsUnitForAllRows() {
        long unit = seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(
                wanted,
                PEOPLE,
                List.of(List.of("1", "Nguyễn Văn An", "1/2/1995", ""), List.of("2", "Lê Thị Bình", "3/4/1996", "")));
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().faults())
                .extracting(f -> f.error())
                .containsOnly(ValueError.REQUIRED);
        assertThat(draft.open()).extracting(e -> e.key()).containsExactly("unit");

        Draft said = draft.forAll("unit", "chi bo thon ha");
        Checked checked = wanted.check(said, OnMatch.UPDATE);
        assertThat(checked.preview().counts()).containsEntry(Kind.NEW, 2L).containsEntry(Kind.ERROR, 0L);
        assertThat(wanted.run(said, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT))
                .isInstanceOf(ImportOutcome.Done.class);
        assertThat(seeded.book().reading().fetch(CANDIDACY).getValues(CANDIDACY.UNIT_ID))
                .containsOnly(unit);
    }

    @Test
    void theYearIsProposedFromTheHeadingsAndCanBeSaidOtherwise() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.QUOTAS);
        Draft draft = draft(wanted, "Đơn vị|Chỉ tiêu năm 2025", List.of(List.of("Chi bộ thôn Hạ", "3")));
        assertThat(draft.forAll()).containsEntry("year", "2025");
        Draft said = draft.forAll("year", "2027");
        Checked checked = wanted.check(said, OnMatch.UPDATE);
        assertThat(checked.preview().rows())
                .singleElement()
                .satisfies(
                        r -> assertThat(String.valueOf(r.values().get("year"))).contains("2027"));
        wanted.run(said, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(seeded.book().reading().fetch(QUOTA_LINE).getValues(QUOTA_LINE.FOR_YEAR))
                .containsExactly(2027);
    }

    @Test
    void blankRowsStayBlankUnderAValueForAll() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(
                        wanted,
                        PEOPLE,
                        List.of(List.of("1", "Nguyễn Văn An", "1/2/1995", ""), List.of("2", "", "", "")))
                .forAll("unit", "Chi bộ thôn Hạ");
        assertThat(wanted.check(draft, OnMatch.UPDATE).preview().rows()).hasSize(1);
    }

    @Test
    void aNameOfBeforeTheRenamingLeadsToTheUnitOfToday() {
        long unit = seeded.unit("Chi bộ xóm Cũ");
        new UnitActs(seeded.book())
                .apply(new UnitChange.Rename(
                        UnitDecision.of("70-QĐ/TU", LocalDate.of(2025, 7, 1)), unit, "Chi bộ thôn Mới"));
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(
                wanted, "Họ và tên|Ngày sinh|Chi bộ", List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ xóm Cũ")));
        PreviewRow row = wanted.check(draft, OnMatch.UPDATE).preview().rows().get(0);
        assertThat(row.kind()).isEqualTo(Kind.NEW);
        assertThat(row.values().get("unit")).hasToString("Code[code=" + unit + ", title=Chi bộ thôn Mới]");
    }

    @Test
    void whatWasDecidedOfARowOutlivesACorrectedCell() {
        seeded.unit("Chi bộ thôn Hạ");
        seeded.person("Nguyễn Văn An", "1995");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(
                wanted,
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(
                        List.of("Nguyễn Văn An", "1995", "Chi bộ thôn Hạ"),
                        List.of("Lê Thị Bình", "31/02/1996", "Chi bộ thôn Hạ")));
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        PreviewRow doubt = checked.preview().rows().get(0);
        assertThat(doubt.kind()).isEqualTo(Kind.POSSIBLE_DUPLICATE);
        Checked decided = checked.same(doubt, doubt.alike().get(0));
        PreviewRow wrong = decided.preview().rows().get(1);
        assertThat(wrong.kind()).isEqualTo(Kind.ERROR);
        Draft corrected = draft.withCell(wrong.row(), 1, "28/02/1996");
        Checked again = wanted.check(corrected, OnMatch.UPDATE, decided);
        assertThat(again.preview().rows()).extracting(PreviewRow::kind).containsExactly(Kind.UPDATE, Kind.NEW);
    }

    @Test
    void whoIsPointedAtIsBroughtUpToDateWhateverHoldsForTheOthers() {
        seeded.unit("Chi bộ thôn Hạ");
        seeded.person("Nguyễn Văn An", "1995");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(
                wanted, "Họ và tên|Ngày sinh|Chi bộ", List.of(List.of("Nguyễn Văn An", "1995", "Chi bộ thôn Hạ")));
        for (OnMatch way : List.of(OnMatch.ADD, OnMatch.SKIP)) {
            Checked checked = wanted.check(draft, way);
            PreviewRow doubt = checked.preview().rows().get(0);
            Checked same = checked.same(doubt, doubt.alike().get(0));
            assertThat(same.preview().rows().get(0).kind()).isEqualTo(Kind.UPDATE);
        }
    }

    @Test
    void oneCorrectionMayServeAllRowsWithTheSameText() {
        seeded.unit("Chi bộ thôn Hạ");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(
                wanted,
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(
                        List.of("Nguyễn Văn An", "1995", "CB Hạ"),
                        List.of("Lê Thị Bình", "1996", "CB Hạ"),
                        List.of("Trần Văn Cả", "1997", "Chi bộ thôn Hạ")));
        assertThat(draft.rowsWith(2, "CB Hạ")).hasSize(2);
        Draft corrected = draft.withText(2, "CB Hạ", "Chi bộ thôn Hạ");
        assertThat(wanted.check(corrected, OnMatch.UPDATE).preview().counts()).containsEntry(Kind.NEW, 3L);
    }

    @Test
    void numbersWithoutADayAreKeptInWordsAndGoToTheStepThatTheBookKnows() {
        seeded.unit("Chi bộ thôn Hạ");
        String titles = "Họ và tên|Ngày sinh|Chi bộ|Quyết định kết nạp|Số giấy chứng nhận";
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "13-QĐ/ĐU", "")));
        assertThat(seeded.book().reading().fetchSingle(PERSON).getNote()).contains("13-QĐ/ĐU");
        take(
                "Họ và tên|Ngày sinh|Chi bộ|Ngày quyết định kết nạp|Ngày cấp giấy chứng nhận",
                List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "5/3/2026", "10/6/2025")));
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "14-QĐ/ĐU", "77")));
        assertThat(seeded.book().reading().fetchSingle(CANDIDACY).getDecisionNo())
                .isEqualTo("14-QĐ/ĐU");
        assertThat(seeded.book().reading().fetchSingle(CERTIFICATE).getCertNo()).isEqualTo("77");
        assertThat(seeded.book().reading().fetchSingle(PERSON).getNote()).doesNotContain("14-QĐ/ĐU");
    }

    @Test
    void anotherHelperTakesThePlaceOfTheOneWhoIsShown() {
        seeded.unit("Chi bộ thôn Hạ");
        String titles = "Họ và tên|Ngày sinh|Chi bộ|Đảng viên giúp đỡ";
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "Phạm Văn Giúp")));
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "Lê Thị Thay")));
        assertThat(seeded.book().reading().fetch(HELPER, HELPER.TO_ON.isNull()).getValues(HELPER.FULL_NAME))
                .containsExactly("Lê Thị Thay");
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "Phạm Văn Giúp")));
        assertThat(seeded.book().reading().fetch(HELPER, HELPER.TO_ON.isNull()).getValues(HELPER.FULL_NAME))
                .containsExactly("Phạm Văn Giúp");
        assertThat(seeded.book().reading().fetchCount(HELPER)).isEqualTo(3);
    }

    @Test
    void twoWhoHelpStandInOneCellAsListsWriteThem() {
        seeded.unit("Chi bộ thôn Hạ");
        String titles = "Họ và tên|Ngày sinh|Chi bộ|Đảng viên giúp đỡ";
        take(
                titles,
                List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "1. Đ/c Phạm Văn Giúp\n2. Lê Thị Hai")));
        assertThat(helping()).containsExactly("Phạm Văn Giúp", "Lê Thị Hai");
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft again = draft(
                wanted,
                titles,
                List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "Lê Thị Hai, Phạm Văn Giúp")));
        assertThat(wanted.check(again, OnMatch.UPDATE).preview().rows())
                .extracting(PreviewRow::kind)
                .containsExactly(PreviewRow.Kind.SAME);
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "Phạm Văn Giúp và Lò Thị Ba")));
        assertThat(helping()).containsExactly("Phạm Văn Giúp", "Lò Thị Ba");
    }

    /** The tables on the screen tell all who help in one column, whatever their part is. */
    @Test
    void whoHelpsInProbationIsNotMadeTheHelperOfBeforeAgain() {
        seeded.unit("Chi bộ thôn Hạ");
        take(
                "Họ và tên|Ngày sinh|Chi bộ|Ngày kết nạp|Đảng viên giúp đỡ dự bị",
                List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "3/2/2026", "Phạm Văn Giúp")));
        String titles = "Họ và tên|Ngày sinh|Chi bộ|Điện thoại|Đảng viên giúp đỡ";
        take(titles, List.of(List.of("Nguyễn Văn An", "1/2/1995", "Chi bộ thôn Hạ", "0912345678", "Phạm Văn Giúp")));
        assertThat(helping()).containsExactly("Phạm Văn Giúp");
    }

    private List<String> helping() {
        return seeded.book()
                .reading()
                .selectFrom(HELPER)
                .where(HELPER.TO_ON.isNull())
                .orderBy(HELPER.ID)
                .fetch(HELPER.FULL_NAME);
    }

    private void take(String titles, List<? extends List<?>> rows) {
        ListImport wanted = importing(ListKind.PEOPLE);
        Draft draft = draft(wanted, titles, rows);
        ImportOutcome outcome =
                wanted.run(draft, wanted.check(draft, OnMatch.UPDATE), RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(outcome).isInstanceOf(ImportOutcome.Done.class);
    }

    private ListImport importing(ListKind kind) {
        return new ListImport(seeded.book(), seeded.process(), kind);
    }

    private Draft draft(ListImport wanted, String titles, List<? extends List<?>> rows) {
        Opening opening = wanted.open(Sheets.xlsx(folder.resolve("list" + rows.hashCode() + ".xlsx"), titles, rows));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return ((Opening.Opened) opening).draft();
    }
}
