package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The small forms about a deadline: it is done, or it is moved. */
public final class DeadlinePlans {
    private final PersonServices services;

    public DeadlinePlans(PersonServices services) {
        this.services = services;
    }

    public FormPlan done(long id, String what, LocalDate today) {
        return FormPlan.of(
                Texts.of("personui.due.doneTitle", what),
                Texts.of("personui.due.doneAct"),
                List.of(
                        Entry.day("on", Texts.of("personui.due.on")).needed().with(today),
                        Entry.line("lateReason", Texts.of("personui.due.lateReason"))),
                a -> services.deadlines().done(id, a.day("on").orElse(today), a.text("lateReason")));
    }

    /** Why a deadline that an event has closed was not kept. */
    FormPlan explain(long id, String what) {
        return FormPlan.of(
                Texts.of("personui.due.explainTitle", what),
                Texts.of("personui.save"),
                List.of(Entry.line("lateReason", Texts.of("personui.due.why")).needed()),
                a -> {
                    services.deadlines().explain(id, a.text("lateReason"));
                    return new Saved.Accepted(id);
                });
    }

    /** Says beside the fields how far the rules let it be moved; called off the window's thread or for one line. */
    public FormPlan extend(long id, String what) {
        String note = services.deadlines()
                .longest(id)
                .map(day -> Texts.of("personui.due.longest", VietnameseDates.format(day)))
                .orElse(Texts.of("personui.due.noExtension"));
        return FormPlan.of(
                        Texts.of("personui.due.extendTitle", what),
                        Texts.of("personui.due.extendAct"),
                        List.of(
                                Entry.day("to", Texts.of("personui.due.to")).needed(),
                                Entry.line("reason", Texts.of("personui.due.reason"))
                                        .needed()),
                        a -> services.deadlines().extend(id, a.day("to").orElseThrow(), a.text("reason")))
                .noting(note);
    }
}
