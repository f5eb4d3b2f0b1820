package vn.ptdv.ui.form;

import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.frame.Toolkit;

/** Asks for a few things in place, saves them off the window's thread, and closes when they are kept. */
public final class SmallForm extends Controller {
    private final FormPlan plan;
    private final Toolkit kit;
    private final Consumer<Saved.Accepted> kept;
    private final Runnable close;
    private final SmallFormModel model;
    private final SmallFormView view;

    /** {@code close} takes the form away, whether something was kept or not; {@code kept} comes after it. */
    public SmallForm(FormPlan plan, Toolkit kit, Consumer<Saved.Accepted> kept, Runnable close) {
        this.plan = plan;
        this.kit = kit;
        this.kept = kept;
        this.close = close;
        this.model = new SmallFormModel(plan);
        this.view = new SmallFormView(model, this, kit.clock());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        return !model.entries.isTouched()
                || kit.dialogs()
                        .confirm(Question.grave(
                                plan.title(), Texts.of("common.form.lose"), Texts.of("common.form.loseAct")));
    }

    void onCancel() {
        if (mayLeave()) {
            close.run();
        }
    }

    void onAct() {
        model.general.set(Message.NONE);
        model.entries.clearMessages();
        List<FieldFinding> wrong = model.entries.faults();
        if (!wrong.isEmpty()) {
            show(wrong);
            return;
        }
        Answers answers = model.entries.answers();
        model.saving.set(true);
        kit.tasks()
                .start(Job.of(progress -> plan.save().apply(answers))
                        .onEnd(() -> model.saving.set(false))
                        .onDone(this::answered));
    }

    private void answered(Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            show(refused.findings());
        } else if (saved instanceof Saved.Accepted accepted) {
            close.run();
            kept.accept(accepted);
        }
    }

    private void show(List<FieldFinding> findings) {
        model.entries.mark(findings).forEach(finding -> model.general.set(Message.error(FieldWords.of(finding))));
        view.focusWrong();
    }
}
