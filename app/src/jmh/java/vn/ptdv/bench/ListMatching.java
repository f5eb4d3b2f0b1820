package vn.ptdv.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.ptdv.exchange.list.BookLists;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.Opening;
import vn.ptdv.exchange.list.PeopleMemory;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;

/**
 * P6, whole: 10 000 people of a book of size M are read from a list of the 25 columns that offices send, and once more
 * with all columns that the program knows; checked, and matched with the book that has them, beside fastexcel only
 * reading the same file; arguments: rounds, rows.
 */
public final class ListMatching {
    /** What stands in the list of {@link ListData}, by the program's own names. */
    private static final List<String> USUAL = List.of(
            "full_name",
            "birth_date",
            "cccd",
            "ethnicity",
            "religion",
            "hometown",
            "residence",
            "phone",
            "occupation",
            "position",
            "workplace",
            "unit",
            "youth_union_date",
            "helper",
            "helper_date",
            "class_period",
            "certificate_no",
            "certificate_date",
            "grade",
            "decision_ref",
            "ceremony_date",
            "education",
            "profession",
            "political_theory",
            "note");

    private ListMatching() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        try (Book book = SampleFile.make(SampleFile.Size.M)) {
            TableFile all = new BookLists(book, SampleFile.TODAY).of(ListKind.PEOPLE);
            race("P6-match", book, some(all), rounds, rows);
            race("P6-match-strangers", book, strangers(some(all)), rounds, rows);
            race("P6-match-all-columns", book, all, rounds, rows);
        }
    }

    private static void race(String key, Book book, TableFile list, int rounds, int rows) throws Exception {
        Path folder = Files.createTempDirectory("ptdv-bench");
        ListImport into = new ListImport(book, new ProcessTable(book, new Settings(book)), ListKind.PEOPLE);
        // Begun when the guide of imports is shown, before any file is chosen.
        PeopleMemory people = new PeopleMemory(book);
        people.readAhead();
        new Race(key)
                .before(round -> write(list, round, rows, file(folder, round)))
                .runner("ours", round -> preview(into.knowing(people), file(folder, round)))
                .runner("ours, nobody read yet", round -> preview(into, file(folder, round)))
                .runner("fastexcel-reader", round -> ListReading.readFast(file(folder, round)))
                .runner("XSSF", round -> ListReading.readPoi(file(folder, round)))
                .fact("columns", list.columns().size())
                .run(rounds);
    }

    private static TableFile some(TableFile all) {
        List<String> keys = FieldCatalog.entries(ListKind.PEOPLE).stream()
                .map(FieldCatalog.Entry::key)
                .toList();
        List<Integer> places = USUAL.stream().map(keys::indexOf).toList();
        return TableFile.of(
                all.name(),
                places.stream().map(all.columns()::get).toList(),
                all.rows().stream()
                        .map(row -> places.stream().map(row::get).toList())
                        .toList());
    }

    /** Nobody of whom is in the book. */
    private static TableFile strangers(TableFile people) {
        return TableFile.of(
                people.name(),
                people.columns(),
                people.rows().stream().map(ListMatching::stranger).toList());
    }

    private static List<?> stranger(List<?> row) {
        List<Object> other = new ArrayList<>(row);
        other.set(USUAL.indexOf("full_name"), row.get(0) + " Khác");
        other.set(USUAL.indexOf("cccd"), "");
        return other;
    }

    private static Path file(Path folder, int round) {
        return folder.resolve("m" + round + ".xlsx");
    }

    /** Other people each round, so that nothing is answered from memory. */
    private static void write(TableFile all, int round, int rows, Path file) throws IOException {
        int from = Math.floorMod(round * 997, Math.max(1, all.rows().size() - rows));
        TableFile.of("Danh sách", all.columns(), all.rows().subList(from, from + rows))
                .write(file, done -> WriteProgress.Next.GO_ON);
    }

    private static void preview(ListImport into, Path file) {
        if (!(into.open(file) instanceof Opening.Opened opened)) {
            throw new IllegalStateException("not opened");
        }
        Map<PreviewRow.Kind, Long> counts =
                into.check(opened.draft(), OnMatch.UPDATE).preview().counts();
        long known = counts.get(PreviewRow.Kind.SAME) + counts.get(PreviewRow.Kind.UPDATE);
        if (Math.min(known, counts.get(PreviewRow.Kind.NEW)) > 0) {
            throw new IllegalStateException("people of the book were taken for new ones, or strangers for known ones");
        }
    }
}
