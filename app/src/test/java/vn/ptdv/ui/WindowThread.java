package vn.ptdv.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jooq.Configuration;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import vn.ptdv.store.book.Book;

/**
 * Finds what a screen reads from or writes to the book on the window's thread itself, outside a task; work that the
 * tests' runner does at once counts as a task.
 */
public final class WindowThread {
    private static final ThreadLocal<Integer> TASKS = ThreadLocal.withInitial(() -> 0);
    private static final ConcurrentSkipListSet<String> FOUND = new ConcurrentSkipListSet<>();

    private WindowThread() {}

    /** Watches a book from now on. */
    public static void watch(Book book) {
        Configuration reading = book.reading().configuration();
        reading.set(Stream.concat(
                        Stream.of(reading.executeListenerProviders()),
                        Stream.of(new DefaultExecuteListenerProvider(new Reads())))
                .toArray(ExecuteListenerProvider[]::new));
        // News are published by the thread that wrote.
        book.feed().subscribe(news -> note("write"));
    }

    static void beginTask() {
        TASKS.set(TASKS.get() + 1);
    }

    static void endTask() {
        TASKS.set(TASKS.get() - 1);
    }

    /** What was found since the last time, as "Screen.method: read". */
    static List<String> taken() {
        List<String> found = List.copyOf(FOUND);
        FOUND.clear();
        return found;
    }

    private static void note(String what) {
        if (Platform.isFxApplicationThread() && TASKS.get() == 0) {
            culprit().ifPresent(name -> FOUND.add(name + ": " + what));
        }
    }

    /** The nearest part of the window on the stack; a test that asks by itself is nobody's fault. */
    private static Optional<String> culprit() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.filter(f -> f.getClassName().startsWith("vn.ptdv.ui."))
                        .filter(f -> f.getDeclaringClass() != WindowThread.class && !isReads(f.getDeclaringClass()))
                        .findFirst()
                        .filter(f -> !isTest(f.getDeclaringClass()))
                        .map(f -> f.getClassName().substring("vn.ptdv.ui.".length()) + "." + f.getMethodName()));
    }

    private static boolean isReads(Class<?> type) {
        return type == Reads.class;
    }

    private static boolean isTest(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(WindowThread.class.getProtectionDomain().getCodeSource().getLocation());
    }

    private static final class Reads implements ExecuteListener {
        private static final long serialVersionUID = 1L;

        @Override
        public void executeStart(ExecuteContext context) {
            note("read");
        }
    }
}
