package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.sample.SampleBook;
import vn.ptdv.store.sample.SampleProgress;
import vn.ptdv.store.sample.SampleSize;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** A list that goes out in the layout in which lists come in, and comes back unchanged, changes nothing in the book. */
@Tag("F73")
@Tag("F78")
class ExportImportTest {
    private static final LocalDate TODAY = TestBooks.TODAY;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "11, xlsx",
        "12, csv",
        "13, xlsx",
        "14, csv",
    })
    void whatGoesOutComesBackTheSame(long seed, String ending) {
        try (Book book = TestBooks.empty(folder)) {
            new DataLoader(book.writing()).loadShipped();
            SampleBook.fill(book, new SampleSize(24, 90, seed), TODAY, SampleProgress.SILENT);
            TableCopy before = TableCopy.of(book);
            ProcessTable process = new ProcessTable(book, new Settings(book));
            for (ListKind kind : ListImport.KINDS) {
                TableFile out = new BookLists(book, TODAY).of(kind);
                Path file = folder.resolve(kind.code() + "." + ending);
                assertThat(out.write(file, WriteProgress.IGNORED)).isInstanceOf(WriteResult.Written.class);
                assertThat(out.rows().size()).as(kind.code()).isPositive();
                comesBack(new ListImport(book, process, kind), file, out.rows().size());
            }
            assertThat(TableCopy.of(book)).isEqualTo(before);
        }
    }

    /** The table as it is seen on the screen says less, but nothing else than the book. */
    @Test
    void theTableOfPeopleTakenInChangesNobody() {
        try (Book book = TestBooks.sample(folder)) {
            ProcessTable process = new ProcessTable(book, new Settings(book));
            Path file = folder.resolve("people.xlsx");
            new ListExport(book, process, TODAY).people(Criterion.NONE).write(file, WriteProgress.IGNORED);
            ListImport wanted = new ListImport(book, process, ListKind.PEOPLE);
            Draft draft = ((Opening.Opened) wanted.open(file)).draft();
            assertThat(wanted.check(draft, OnMatch.UPDATE).preview().rows())
                    .filteredOn(row -> row.kind() == PreviewRow.Kind.UPDATE || row.kind() == PreviewRow.Kind.ERROR)
                    .isEmpty();
        }
    }

    private static void comesBack(ListImport wanted, Path file, int rows) {
        Opening opening = wanted.open(file);
        assertThat(opening).as(file.toString()).isInstanceOf(Opening.Opened.class);
        Draft draft = ((Opening.Opened) opening).draft();
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        List<PreviewRow> others = checked.preview().rows().stream()
                .filter(r -> r.kind() != PreviewRow.Kind.SAME)
                .toList();
        assertThat(others).as(file.toString()).isEmpty();
        assertThat(checked.preview().rows()).hasSize(rows);
        ImportOutcome outcome = wanted.run(draft, checked, RowPolicy.ALL_OR_NOTHING, Ticks.SILENT);
        assertThat(((ImportOutcome.Done) outcome).receipt().batch()).isEmpty();
    }
}
