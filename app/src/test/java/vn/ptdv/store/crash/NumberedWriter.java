package vn.ptdv.store.crash;

import static vn.ptdv.store.jooq.Tables.UNIT;

import java.nio.file.Path;
import java.time.Clock;
import org.jooq.impl.DSL;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.keys.Stretch;

/** The process that is killed: opens the book by its door and writes numbered actions, each said once it is saved. */
final class NumberedWriter {
    static final String USER = "lan";
    static final String PASSWORD = "hoa ban trắng";
    static final Stretch QUICK = new Stretch(100);
    static final String SAVED = "saved ";
    private static final String COUNTER = "counter ";
    private static final int KEPT = 20;

    private NumberedWriter() {}

    public static void main(String[] args) {
        System.out.println("opening");
        BookDoor.Visit visit = door().open(new BookFolder(Path.of(args[0])), USER, PASSWORD.toCharArray());
        if (!(visit instanceof BookDoor.Visit.Open open)) {
            System.out.println("closed " + visit);
            return;
        }
        int last = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        try (OpenBook book = open.book()) {
            for (int number = newest(book.book()) + 1, i = 0; i < last; number++, i++) {
                write(book.book(), number);
                System.out.println(SAVED + number);
            }
        }
    }

    static BookDoor door() {
        return new BookDoor(Clock.systemUTC(), QUICK, (folder, key, database) -> {});
    }

    /** One action over several rows, so that a half of it would show: insert, update and delete must agree. */
    static void write(Book book, int number) {
        book.writing().run(Act.named("action.system.test", number), work -> {
            work.insert(unit("n" + number));
            count(work, number);
            if (number > KEPT) {
                long gone = work.reading()
                        .fetchValue(DSL.select(UNIT.ID).from(UNIT).where(UNIT.NAME.eq("n" + (number - KEPT))));
                work.delete(UNIT, gone);
            }
        });
    }

    /** The newest number in the book, after proving that the rows agree with it; 0 in a fresh book. */
    static int newest(Book book) {
        var counters = book.reading()
                .select(UNIT.NAME)
                .from(UNIT)
                .where(UNIT.NAME.startsWith(COUNTER))
                .fetch(UNIT.NAME);
        if (counters.isEmpty()) {
            return 0;
        }
        int newest = Integer.parseInt(counters.get(0).substring(COUNTER.length()));
        int rows = book.reading().fetchCount(UNIT, UNIT.NAME.startsWith("n"));
        boolean whole = counters.size() == 1
                && rows == Math.min(newest, KEPT)
                && book.reading().fetchExists(UNIT, UNIT.NAME.eq("n" + newest));
        if (!whole) {
            throw new AssertionError("half an action: counter " + newest + ", rows " + rows);
        }
        return newest;
    }

    private static void count(Work work, int number) {
        UnitRecord counter = work.reading().fetchOne(UNIT, UNIT.NAME.startsWith(COUNTER));
        if (counter == null) {
            work.insert(unit(COUNTER + number));
        } else {
            counter.setName(COUNTER + number);
            work.update(counter);
        }
    }

    private static UnitRecord unit(String name) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        return row;
    }
}
