package vn.ptdv.ui.importing;

import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.intake.InTheWay;

/** Takes a batch back, or says by name who and what stands in the way. */
final class TakingBack {
    private final Book book;

    TakingBack(Book book) {
        this.book = book;
    }

    /** How it went, in words for the clerk. */
    record Answer(boolean done, String words) {}

    Answer batch(String batch) {
        List<UndoList.Outcome.Refused> held = new UndoList(book.reading(), book.writing())
                .undoBatch(batch).stream()
                        .filter(UndoList.Outcome.Refused.class::isInstance)
                        .map(UndoList.Outcome.Refused.class::cast)
                        .toList();
        if (held.isEmpty()) {
            return new Answer(true, Texts.of("import.undo.done"));
        }
        InTheWay names = new InTheWay(book.reading());
        String lines = held.stream()
                .flatMap(refused -> names.of(refused).stream())
                .map(TakingBack::words)
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Answer(false, Texts.of("import.undo.held", lines));
    }

    private static String words(InTheWay.Line line) {
        String name = line.name().isEmpty() ? Texts.of("import.undo.held.unnamed") : line.name();
        return line.act().isEmpty()
                ? Texts.of("import.undo.held.row", name)
                : Texts.of("import.undo.held.act", name, line.act());
    }
}
