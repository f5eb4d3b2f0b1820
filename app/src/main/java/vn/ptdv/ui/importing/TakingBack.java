package vn.ptdv.ui.importing;

import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;

/** Takes a batch back, or says by name who and what stands in the way. */
final class TakingBack {
    private final Book book;

    TakingBack(Book book) {
        this.book = book;
    }

    /** How it went, in words for the clerk. */
    record Answer(boolean done, String words) {}

    /** Whether anything is left to take back: the batch may have been undone elsewhere. */
    boolean isDone(String batch) {
        return !new UndoList(book.reading(), book.writing()).holds(batch);
    }

    Answer batch(String batch) {
        String held = new UndoList(book.reading(), book.writing())
                .undoBatch(batch).stream()
                        .filter(UndoList.Outcome.Refused.class::isInstance)
                        .map(outcome -> ((UndoList.Outcome.Refused) outcome).why())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return held.isEmpty()
                ? new Answer(true, Texts.of("import.undo.done"))
                : new Answer(false, Texts.of("import.undo.held", held));
    }
}
