package vn.ptdv.ui.settings;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Work;
import vn.ptdv.ui.frame.Toolkit;

/** Asks for an entry and saves it; what was refused comes back with everything that was typed. */
final class Editing {
    private final Toolkit kit;
    private final Runnable saved;

    Editing(Toolkit kit, Runnable saved) {
        this.kit = kit;
        this.saved = saved;
    }

    /** The window's title, the act's name on the button, and what must hold before it is pressed. */
    record Ask(String title, String act, BooleanSupplier check) {
        static Ask of(String title, String act) {
            return new Ask(title, act, () -> true);
        }
    }

    /** The work answers with the words of a refusal, or with nothing when it is done. */
    void start(EntryForm form, Ask ask, Work<Optional<String>> save) {
        boolean accepted = kit.dialogs()
                .form(new Form(
                        ask.title(),
                        form,
                        ask.act(),
                        () -> form.isFilled() && ask.check().getAsBoolean()));
        if (accepted) {
            kit.tasks().start(Job.of(save).onDone(refusal -> {
                saved.run();
                refusal.ifPresent(words -> start(form.refuse(words), ask, save));
            }));
        }
    }

    /** An act that needs no form. */
    void run(String title, Work<Optional<String>> act) {
        kit.tasks().start(Job.of(act).onDone(refusal -> {
            saved.run();
            refusal.ifPresent(words -> kit.dialogs().message(title, words));
        }));
    }

    static Optional<String> words(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Refused refused ? Optional.of(refused.words()) : Optional.empty();
    }
}
