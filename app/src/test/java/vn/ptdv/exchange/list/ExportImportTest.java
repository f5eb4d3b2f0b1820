package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.logic.filter.Criterion;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
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

    /** The tables as they are seen on the screen say less, but nothing else than the book. */
    @ParameterizedTest
    @EnumSource(names = {"PEOPLE", "UNITS"})
    void theTableTakenInChangesNothing(ListKind kind) {
        try (Book book = TestBooks.sample(folder)) {
            ProcessTable process = new ProcessTable(book, new Settings(book));
            Path file = folder.resolve(kind.code() + ".xlsx");
            ListExport export = new ListExport(book, process, TODAY);
            (kind == ListKind.UNITS ? export.units(Criterion.NONE) : export.people(Criterion.NONE))
                    .write(file, WriteProgress.IGNORED);
            ListImport wanted = new ListImport(book, process, kind);
            Draft draft = ((Opening.Opened) wanted.open(file)).draft();
            assertThat(wanted.check(draft, OnMatch.UPDATE).preview().rows())
                    .filteredOn(row -> row.kind() == PreviewRow.Kind.UPDATE || row.kind() == PreviewRow.Kind.ERROR)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "21, 31, xlsx",
        "22, 32, csv",
    })
    @Tag("F75")
    void whatAnotherOfficeSentIsTakenBackTableByTable(long theirs, long ours, String ending) {
        Map<ListKind, Path> files = new EnumMap<>(ListKind.class);
        try (Book book = sample(folder.resolve("theirs"), theirs)) {
            for (ListKind kind : ListImport.KINDS) {
                Path file = folder.resolve(kind.code() + "." + ending);
                assertThat(new BookLists(book, TODAY).of(kind).write(file, WriteProgress.IGNORED))
                        .isInstanceOf(WriteResult.Written.class);
                files.put(kind, file);
            }
        }
        try (Book book = sample(folder.resolve("ours"), ours)) {
            TableCopy before = TableCopy.of(book);
            List<String> batches = new ArrayList<>();
            files.forEach((kind, file) -> batches.add(taken(book, kind, file)));
            assertThat(TableCopy.of(book)).isNotEqualTo(before);
            assertThat(batches).doesNotContain("");
            UndoList undo = new UndoList(book.reading(), book.writing());
            for (int last = batches.size() - 1; last >= 0; last--) {
                assertThat(undo.undoBatch(batches.get(last))).allMatch(o -> o instanceof UndoList.Outcome.Done);
            }
            assertThat(TableCopy.of(book)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "41, xlsx",
        "42, csv",
    })
    void anEmptyBookFilledFromTheListsGivesTheSameLists(long seed, String ending) {
        try (Book from = sample(folder.resolve("from"), seed);
                Book to = TestBooks.empty(made(folder.resolve("to")))) {
            new DataLoader(to.writing()).loadShipped();
            for (ListKind kind : ListImport.KINDS) {
                TableFile out = new BookLists(from, TODAY).of(kind);
                Path file = folder.resolve(kind.code() + "." + ending);
                assertThat(out.write(file, WriteProgress.IGNORED)).isInstanceOf(WriteResult.Written.class);
                taken(to, kind, file);
                assertThat(known(kind, new BookLists(to, TODAY).of(kind)))
                        .as(kind.code())
                        .containsExactlyInAnyOrderElementsOf(known(kind, out));
            }
        }
    }

    /**
     * The rows as far as an empty book can take them: somebody without a unit or who moved before all else has no place
     * in it, a decision without its day is kept in the note, and who answers for a unit is told without the kind.
     */
    private static List<List<Object>> known(ListKind kind, TableFile list) {
        List<String> fields =
                FieldCatalog.entries(kind).stream().map(FieldCatalog.Entry::key).toList();
        return list.rows().stream()
                .<List<Object>>map(ArrayList::new)
                .filter(row -> kind != ListKind.PEOPLE
                        || (!row.get(fields.indexOf("unit")).equals("")
                                && row.get(fields.indexOf("transfer_date")).equals("")))
                .peek(row -> plain(kind, fields, row))
                .toList();
    }

    private static void plain(ListKind kind, List<String> fields, List<Object> row) {
        if (kind == ListKind.UNITS) {
            int officer = fields.indexOf("officer");
            row.set(officer, Set.of(row.get(officer).toString().split("; ")));
        }
        if (kind == ListKind.PEOPLE && row.get(fields.indexOf("official_date")).equals("")) {
            row.set(fields.indexOf("official_ref"), "");
            row.set(fields.indexOf("note"), "");
        }
    }

    private static Book sample(Path place, long seed) {
        Book book = TestBooks.empty(made(place));
        new DataLoader(book.writing()).loadShipped();
        SampleBook.fill(book, new SampleSize(24, 60, seed), TODAY, SampleProgress.SILENT);
        return book;
    }

    private static Path made(Path place) {
        try {
            return Files.createDirectories(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the batch. */
    private static String taken(Book book, ListKind kind, Path file) {
        ListImport wanted = new ListImport(book, new ProcessTable(book, new Settings(book)), kind);
        Draft draft = ((Opening.Opened) wanted.open(file)).draft();
        Checked checked = wanted.check(draft, OnMatch.UPDATE);
        ImportOutcome outcome = wanted.run(draft, checked, RowPolicy.VALID_ROWS, Ticks.SILENT);
        return ((ImportOutcome.Done) outcome).receipt().batch();
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
