package vn.ptdv.ui.people;

import java.util.List;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.frame.Toolkit;

/** An act on many people: shows as one types who is taken along and who is not and why, then writes it as one act. */
final class MassController extends Controller {
    private final MassAct act;
    private final Toolkit kit;
    private final Runnable close;
    private final List<Long> ids;
    private final MassModel model;
    private final MassView view;

    MassController(MassAct act, Toolkit kit, List<PeopleRow> chosen, Runnable close) {
        this.act = act;
        this.kit = kit;
        this.close = close;
        this.ids = chosen.stream().map(PeopleRow::id).toList();
        this.model = new MassModel(act, ids.size());
        this.view = new MassView(model, this, kit);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        act.entries().forEach(e -> whileActive.onChange(model.entries.typed(e), now -> plan()));
        plan();
    }

    /** Puts a value into a field, as a person would. */
    void put(String key, String value) {
        act.entries().stream()
                .filter(e -> e.key().equals(key))
                .forEach(e -> model.entries.typed(e).set(value));
    }

    void onCancel() {
        close.run();
    }

    void onAct() {
        model.general.set(Message.NONE);
        model.entries.clearMessages();
        List<FieldFinding> wrong = model.entries.faults();
        model.entries.mark(wrong);
        List<BulkPlan.Line> going = model.plan.get().with(BulkPlan.Verdict.GOES);
        if (!wrong.isEmpty() || going.isEmpty()) {
            model.general.set(wrong.isEmpty() ? Message.error(Texts.of("people.bulk.nobodyGoes")) : Message.NONE);
            return;
        }
        Answers answers = model.entries.answers();
        model.working.set(true);
        kit.tasks()
                .start(Job.of(progress -> act.write().write(answers, going, done -> {
                            progress.check();
                            progress.at((double) done / going.size(), Texts.of("people.bulk.at", done, going.size()));
                        }))
                        .titled(act.title())
                        .onEnd(() -> model.working.set(false))
                        .onDone(this::answered));
    }

    private void answered(Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            model.entries
                    .mark(refused.findings())
                    .forEach(finding -> model.general.set(Message.error(FieldWords.of(finding))));
        } else {
            close.run();
        }
    }

    /** The preview follows once all that it rests on stands there. */
    private void plan() {
        if (!model.entries.faults().isEmpty()) {
            model.plan.set(new BulkPlan(List.of()));
            return;
        }
        Answers answers = model.entries.answers();
        kit.tasks()
                .start(Job.of(progress -> act.plan().apply(answers, ids))
                        .latestWins("people.mass")
                        .titled(Texts.of("people.bulk.checking"))
                        .until(whileActive())
                        .onDone(model.plan::set));
    }
}
