package vn.ptdv.store.row;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;

/** The answer of an act on a plain row, as a form takes it. */
public final class SavedRows {
    private SavedRows() {}

    /** Refuses texts longer than their columns; otherwise asks the act. */
    public static Saved fitting(Map<String, Text> texts, Supplier<RowOutcome> act) {
        List<FieldFinding> tooLong = texts.entrySet().stream()
                .filter(e -> e.getValue().text.length() > e.getValue().most)
                .map(e -> FieldFinding.of(
                        e.getKey(),
                        Fault.TOO_LONG,
                        e.getValue().most,
                        e.getValue().text.length()))
                .toList();
        return tooLong.isEmpty() ? of(act.get()) : new Saved.Refused(tooLong);
    }

    public static Saved of(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Done done ? new Saved.Accepted(done.id()) : Saved.refused("", Fault.GONE);
    }

    /** A typed text and the most letters that its column takes. */
    public record Text(String text, int most) {}
}
