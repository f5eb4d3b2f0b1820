package vn.ptdv.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.ptdv.exchange.list.BookLists;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.exchange.list.Opening;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.Settings;

/**
 * P6, whole: 10 000 people of a book of size M are read from a list, checked, and matched with the book that has them,
 * beside fastexcel only reading the same file; arguments: rounds, rows.
 */
public final class ListMatching {
    private ListMatching() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int rows = args.length > 1 ? Integer.parseInt(args[1]) : 10_000;
        Path folder = Files.createTempDirectory("ptdv-bench");
        try (Book book = SampleFile.make(SampleFile.Size.M)) {
            TableFile all = new BookLists(book, SampleFile.TODAY).of(ListKind.PEOPLE);
            ListImport into = new ListImport(book, new ProcessTable(book, new Settings(book)), ListKind.PEOPLE);
            new Race("P6-match")
                    .before(round -> write(all, round, rows, file(folder, round)))
                    .runner("ours", round -> preview(into, file(folder, round)))
                    .runner("fastexcel-reader", round -> ListReading.readFast(file(folder, round)))
                    .runner("XSSF", round -> ListReading.readPoi(file(folder, round)))
                    .fact("columns", all.columns().size())
                    .run(rounds);
        }
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
        Checked checked = into.check(opened.draft(), OnMatch.UPDATE);
        if (checked.preview().counts().get(PreviewRow.Kind.NEW) > 0) {
            throw new IllegalStateException("people of the book were taken for new ones");
        }
    }
}
