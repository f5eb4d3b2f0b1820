package vn.ptdv.logic.process;

import java.time.LocalDate;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.DeadlineState;

/** Deadlines in words, with the rule they follow from. */
public final class DeadlineText {
    private DeadlineText() {}

    /** A letter that waits for its answer, by where it went. */
    public static String letter(DueLine.Kind kind, String place) {
        return Texts.family("process.letter", kind.name(), place);
    }

    /** The one line that is shown before an event is saved. */
    public static String of(Deadline deadline) {
        String line = Texts.of(
                "process.deadline.line",
                deadline.name(),
                VietnameseDates.format(deadline.lastDay()),
                FindingText.amount(deadline.value(), deadline.unit()),
                VietnameseDates.format(deadline.basisDay()),
                deadline.source());
        return deadline.verified() ? line : Texts.of("process.deadline.unverified", line);
    }

    /** How long it still is, or how long it has passed. */
    public static String left(Deadline deadline, LocalDate today) {
        long days = deadline.daysLeft(today);
        if (deadline.doneOn().isPresent()) {
            return state(deadline.state(today));
        }
        if (days < 0) {
            return Texts.of("process.deadline.overdue", -days);
        }
        return days == 0 ? Texts.of("process.deadline.today") : Texts.of("process.deadline.left", days);
    }

    public static String state(DeadlineState state) {
        return Texts.ofEnum("process.deadline.state", state);
    }

    public static String group(DueGroup group) {
        return Texts.ofEnum("process.due", group);
    }

    public static String part(DossierPart part) {
        return Texts.ofEnum("process.part", part);
    }
}
