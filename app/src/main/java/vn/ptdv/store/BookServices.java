package vn.ptdv.store;

import java.time.Clock;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.change.RecycleBin;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.progress.PipelineStore;
import vn.ptdv.store.progress.ProgressMemory;
import vn.ptdv.store.progress.ProgressStore;
import vn.ptdv.store.progress.StepMemory;
import vn.ptdv.store.setting.Settings;

/** Everything that the two doors use of an open book, built once by hand. */
public record BookServices(
        OpenBook open,
        Clock clock,
        Settings settings,
        UndoList undo,
        AuditLog audit,
        RecycleBin bin,
        ProgressMemory memory,
        StepMemory steps) {

    public static BookServices over(OpenBook open, Clock clock) {
        Book book = open.book();
        return new BookServices(
                open,
                clock,
                new Settings(book),
                new UndoList(book.reading(), book.writing()),
                new AuditLog(book.reading()),
                new RecycleBin(book.reading()),
                new ProgressMemory(book),
                new StepMemory(book));
    }

    /** The progress of the units, quick after every change because most of it is kept. */
    public ProgressStore progress() {
        return ProgressStore.keeping(book().reading(), memory);
    }

    /** Who is on the way, and what may be expected of them. */
    public PipelineStore pipeline() {
        return new PipelineStore(book().reading(), steps);
    }

    public Book book() {
        return open.book();
    }
}
