package vn.ptdv.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.common.dialog.Question;
import vn.ptdv.ui.common.field.FieldBox;
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
        return !model.isTouched()
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
        model.messages.values().forEach(m -> m.set(Message.NONE));
        List<FieldFinding> wrong =
                plan.entries().stream().flatMap(e -> faults(e).stream()).toList();
        if (!wrong.isEmpty()) {
            show(wrong);
            return;
        }
        Map<String, String> values = new HashMap<>();
        plan.entries().forEach(e -> values.put(e.key(), model.typed(e).get()));
        Answers answers = new Answers(values);
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
        for (FieldFinding finding : findings) {
            Message words = Message.error(FieldWords.of(finding));
            plan.entries().stream()
                    .filter(e -> e.key().equals(finding.field()))
                    .findFirst()
                    .ifPresentOrElse(e -> model.message(e).set(words), () -> model.general.set(words));
        }
        view.focusWrong();
    }

    private List<FieldFinding> faults(Entry entry) {
        String typed = VietnameseText.clean(model.typed(entry).get());
        if (typed.isEmpty()) {
            return entry.need() == FieldBox.Need.NEEDED
                    ? List.of(FieldFinding.of(entry.key(), Fault.EMPTY))
                    : List.of();
        }
        boolean readable = switch (entry.kind()) {
            case DAY -> PartialDate.parse(typed).flatMap(PartialDate::exact).isPresent();
            case DATE -> PartialDate.parse(typed).isPresent();
            default -> true;
        };
        if (!readable) {
            return List.of(FieldFinding.of(entry.key(), Fault.NOT_A_DATE, typed));
        }
        return entry.kind() == Entry.Kind.NUMBER && !typed.matches("[0-9]{1,9}")
                ? List.of(FieldFinding.of(entry.key(), Fault.NOT_A_NUMBER))
                : List.of();
    }
}
