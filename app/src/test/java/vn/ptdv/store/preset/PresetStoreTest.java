package vn.ptdv.store.preset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.logic.report.ReportPreset.Filter;
import vn.ptdv.logic.report.ReportPreset.Order;
import vn.ptdv.logic.report.ReportPreset.Way;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;
import vn.ptdv.logic.time.Period;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.report.ReportQuery;
import vn.ptdv.store.report.ReportStore;
import vn.ptdv.store.setting.Settings;

/** Presets of reports over a real book. */
@Tag("F68")
class PresetStoreTest {
    @TempDir
    Path folder;

    private Book book;
    private ReportTable progress;

    @BeforeEach
    void open() {
        book = TestBooks.sample(folder);
        progress = new ReportStore(book, new Settings(book))
                .run(new ReportQuery(ReportId.PROGRESS, Period.year(2026), LocalDate.of(2026, 11, 20)));
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static long whole(ReportTable table, ReportRow row, String column) {
        return ((ReportCell.Whole) table.cell(row, column).orElseThrow()).value();
    }

    @Test
    void aPresetIsKeptUnderItsNameReplacedAndTakenAway() {
        PresetStore store = new PresetStore(book);
        ReportPreset preset = new ReportPreset(
                List.of("unit", "year"), new Filter("unit", "chi bộ"), new Order("year", Way.DOWN), "Trần Văn Ký");
        store.keep("progress", " Chi bộ ", preset, new PresetStore.Place(true, false));
        store.keep("progress", "Khác", ReportPreset.NONE, new PresetStore.Place(false, true));

        assertThat(store.of("progress")).extracting(PresetStore.Kept::name).containsExactly("Khác", "Chi bộ");
        assertThat(store.of("progress").get(1).preset()).isEqualTo(preset);
        assertThat(store.of("structure")).isEmpty();
        store.keep("progress", "Chi bộ", ReportPreset.NONE, new PresetStore.Place(false, false));
        assertThat(store.of("progress")).hasSize(2);
        assertThat(store.of("progress").get(1).preset()).isEqualTo(ReportPreset.NONE);
        store.remove(store.of("progress").get(0));
        assertThat(store.of("progress")).hasSize(1);
    }

    @Test
    void withoutAPresetTheReportStaysAsItIs() {
        ReportPreset.Applied applied = ReportPreset.NONE.on(progress);

        assertThat(applied.table()).isEqualTo(progress);
        assertThat(applied.problems()).isEmpty();
    }

    @Test
    void aFilterLeavesTheRowsThatMatchAndSumsThemAnew() {
        ReportTable seen = new ReportPreset(List.of(), new Filter("unit", "CHI BO TRUONG"), Order.NONE, "")
                .on(progress)
                .table();
        List<ReportRow> rows = seen.rows(ReportRow.Kind.DATA);

        assertThat(rows).isNotEmpty();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(seen.cell(row, "unit").orElseThrow().text()).startsWith("Chi bộ Trường"));
        assertThat(rows.size()).isLessThan(progress.rows(ReportRow.Kind.DATA).size());
        assertThat(whole(seen, seen.total().orElseThrow(), "target"))
                .isEqualTo(rows.stream()
                        .mapToLong(row -> whole(seen, row, "target"))
                        .sum());
        assertThat(seen.notes().get(0)).contains("CHI BO TRUONG");
        assertThat(seen.rows(ReportRow.Kind.GROUP)).isEmpty();
    }

    @Test
    void rowsComeInTheOrderOfAColumnWithTheTotalLast() {
        ReportTable seen = new ReportPreset(List.of(), Filter.NONE, new Order("target", Way.DOWN), "")
                .on(progress)
                .table();
        List<Long> targets = seen.rows(ReportRow.Kind.DATA).stream()
                .map(row -> whole(seen, row, "target"))
                .toList();

        assertThat(targets).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(targets).hasSameSizeAs(progress.rows(ReportRow.Kind.DATA));
        assertThat(seen.rows().get(seen.rows().size() - 1).kind()).isEqualTo(ReportRow.Kind.TOTAL);
        assertThat(whole(seen, seen.total().orElseThrow(), "target"))
                .isEqualTo(whole(progress, progress.total().orElseThrow(), "target"));
    }

    @Test
    void aColumnThatTheReportNoLongerHasIsSaidAndLeftOut() {
        ReportPreset.Applied applied = new ReportPreset(
                        List.of("unit", "gone", "year"), new Filter("old", "x"), new Order("older", Way.UP), "")
                .on(progress);

        assertThat(applied.table().columns()).extracting(ReportColumn::key).containsExactly("unit", "year");
        assertThat(applied.table().rows()).hasSameSizeAs(progress.rows());
        assertThat(applied.problems()).hasSize(3).allMatch(words -> words.contains("không còn"));
        assertThat(applied.problems().get(0)).contains("“old”");
    }
}
