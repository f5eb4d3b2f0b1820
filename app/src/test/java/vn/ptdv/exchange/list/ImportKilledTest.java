package vn.ptdv.exchange.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CHANGE_ACTION;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.crash.ChildJvm;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.seed.DataLoader;
import vn.ptdv.store.setting.Settings;

/** A program that is killed in the middle of taking a list in leaves none of it behind. */
@Tag("F75")
@Tag("F105")
class ImportKilledTest {
    private static final int ROWS = 400;
    private static final String AT = "at ";

    @TempDir
    Path folder;

    @Test
    void nothingOfAListIsThereAfterAKillAndItCanBeTakenInAgain() {
        TableCopy before;
        try (Book book = TestBooks.empty(folder)) {
            new DataLoader(book.writing()).loadShipped();
            UnitRecord unit = new UnitRecord();
            unit.setName("Chi bộ thôn Hạ");
            book.writing().run(Act.named("action.system.test"), work -> work.insert(unit));
            before = TableCopy.of(book);
        }
        Path list = Sheets.xlsx(
                folder.resolve("ds.xlsx"),
                "Họ và tên|Số CCCD|Ngày sinh|Chi bộ|Ngày công nhận cảm tình Đảng",
                IntStream.range(0, ROWS)
                        .mapToObj(i -> List.of(
                                "Lò Văn Ban", "001099%06d".formatted(i), "02/9/1999", "Chi bộ thôn Hạ", "05/3/2026"))
                        .toList());
        try (ChildJvm child = ChildJvm.start(Taker.class, folder.toString(), list.toString())) {
            child.await(AT + ROWS / 2 + " ");
            assertThat(child.kill()).noneMatch(line -> line.equals(Taker.DONE));
        }
        try (Book book = TestBooks.open(folder)) {
            assertThat(TableCopy.of(book)).isEqualTo(before);
            assertThat(book.reading().fetchExists(CHANGE_ACTION, CHANGE_ACTION.BATCH.isNotNull()))
                    .isFalse();
            assertThat(Taker.take(book, list, (done, total) -> {})).isInstanceOf(ImportOutcome.Done.class);
            assertThat(book.reading().fetchCount(PERSON)).isEqualTo(ROWS);
        }
    }

    /** The program that is killed; it waits at half of the rows until it dies. */
    static final class Taker {
        private static final String DONE = "done";

        private Taker() {}

        public static void main(String[] args) {
            try (Book book = TestBooks.open(Path.of(args[0]))) {
                System.out.println(take(book, Path.of(args[1]), Taker::say));
            }
            System.out.println(DONE);
        }

        static ImportOutcome take(Book book, Path list, Ticks ticks) {
            ListImport people = new ListImport(book, new ProcessTable(book, new Settings(book)), ListKind.PEOPLE);
            Draft draft = ((Opening.Opened) people.open(list)).draft();
            return people.run(draft, people.check(draft, OnMatch.ADD), RowPolicy.ALL_OR_NOTHING, ticks);
        }

        private static void say(int done, int total) {
            System.out.println(AT + done + " of " + total);
            if (done >= ROWS / 2) {
                System.out.flush();
                java.util.concurrent.locks.LockSupport.park();
            }
        }
    }
}
