package vn.ptdv.model.register;

import java.time.LocalDate;
import java.util.Optional;

/** A document from above on which the work rests: what it asks, by when, of whom; id 0 is one not kept yet. */
public record Directive(
        long id,
        String kind,
        String number,
        LocalDate date,
        String issuer,
        String subject,
        Optional<LocalDate> receivedOn,
        String task,
        Optional<LocalDate> dueOn,
        String owner,
        Optional<LocalDate> doneOn) {

    /** What it asks is still to be done. */
    public boolean open() {
        return !task.isBlank() && doneOn.isEmpty();
    }

    public Directive done(LocalDate on) {
        return new Directive(id, kind, number, date, issuer, subject, receivedOn, task, dueOn, owner, Optional.of(on));
    }
}
