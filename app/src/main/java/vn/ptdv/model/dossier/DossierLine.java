package vn.ptdv.model.dossier;

import java.time.LocalDate;
import java.util.Optional;

/** One line of the checklist with the paper that answers it; id 0 while nothing was noted. */
public record DossierLine(
        long id,
        String part,
        String code,
        String name,
        Need need,
        State state,
        Details details,
        Optional<String> attachment) {
    /** Why the line stands in the dossier. */
    public enum Need {
        REQUIRED,
        IF_ANY,
        NO_LONGER
    }

    /** How the paper stands. */
    public enum State {
        MISSING,
        PRESENT,
        EXPIRED,
        NOT_NEEDED
    }

    /** Original or copy. */
    public enum Form {
        ORIGINAL,
        COPY
    }

    /** What is noted of a paper. */
    public record Details(
            String number,
            Optional<LocalDate> date,
            Form form,
            Optional<Integer> pages,
            Optional<LocalDate> validUntil,
            String place,
            String note) {
        public static final Details NONE =
                new Details("", Optional.empty(), Form.ORIGINAL, Optional.empty(), Optional.empty(), "", "");

        public static Details of(String number, LocalDate date) {
            return new Details(number, Optional.of(date), Form.ORIGINAL, Optional.empty(), Optional.empty(), "", "");
        }

        public Details validUntil(LocalDate day) {
            return new Details(number, date, form, pages, Optional.of(day), place, note);
        }
    }

    /** Whether the dossier is not complete because of this line. */
    public boolean isGap() {
        return need == Need.REQUIRED && (state == State.MISSING || state == State.EXPIRED);
    }
}
