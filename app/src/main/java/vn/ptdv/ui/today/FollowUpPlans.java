package vn.ptdv.ui.today;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.deadline.FollowUp;
import vn.ptdv.store.document.DirectiveActs;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;
import vn.ptdv.ui.person.PersonServices;

/** The small forms about the office's own follow-ups. */
final class FollowUpPlans {
    private final PersonServices services;

    FollowUpPlans(PersonServices services) {
        this.services = services;
    }

    /** About somebody when a line was chosen, else about nobody in particular. */
    FormPlan add(Optional<DueLine> about) {
        FormPlan plan = FormPlan.of(
                Texts.of("today.add.title"),
                Texts.of("today.add.act"),
                List.of(
                        Entry.line("what", Texts.of("today.add.what")).needed(),
                        Entry.day("due", Texts.of("today.add.due"))
                                .needed()
                                .with(services.today().plusDays(7)),
                        Entry.line("owner", Texts.of("today.add.owner"))
                                .with(services.book().writing().author().name())),
                a -> services.deadlines()
                        .save(new FollowUp(
                                0,
                                about.flatMap(DueLine::candidacyId),
                                about.flatMap(DueLine::unitId),
                                a.text("what"),
                                a.day("due").orElseThrow(),
                                a.text("owner"),
                                Optional.empty())));
        return about.filter(l -> !l.name().isEmpty())
                .map(l -> plan.noting(Texts.of("today.add.about", l.name())))
                .orElse(plan);
    }

    FormPlan directiveDone(DueLine line) {
        return FormPlan.of(
                Texts.of("today.done.title", line.what()),
                Texts.of("today.done.act"),
                List.of(Entry.day("on", Texts.of("today.done.on")).needed().with(services.today())),
                a -> new DirectiveActs(services.book())
                        .done(line.id(), a.day("on").orElseThrow()));
    }

    FormPlan edit(DueLine line) {
        return FormPlan.of(
                Texts.of("today.edit.title"),
                Texts.of("today.edit.act"),
                List.of(
                        Entry.line("what", Texts.of("today.add.what")).needed().with(line.what()),
                        Entry.day("due", Texts.of("today.add.due")).needed().with(line.due()),
                        Entry.line("owner", Texts.of("today.add.owner")).with(line.officer())),
                a -> services.deadlines()
                        .save(new FollowUp(
                                line.id(),
                                line.candidacyId(),
                                line.unitId(),
                                a.text("what"),
                                a.day("due").orElseThrow(),
                                a.text("owner"),
                                line.doneOn())));
    }

    FormPlan done(DueLine line) {
        return FormPlan.of(
                Texts.of("today.done.title", line.what()),
                Texts.of("today.done.act"),
                List.of(Entry.day("on", Texts.of("today.done.on")).needed().with(services.today())),
                a -> services.deadlines()
                        .save(new FollowUp(
                                line.id(),
                                line.candidacyId(),
                                line.unitId(),
                                line.what(),
                                line.due(),
                                line.officer(),
                                a.day("on"))));
    }
}
