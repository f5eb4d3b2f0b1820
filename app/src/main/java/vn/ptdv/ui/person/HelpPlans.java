package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.model.person.Absence;
import vn.ptdv.store.helper.HelperActs;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The small forms about who helps, how someone is reviewed, and when someone is away. */
final class HelpPlans {
    private final PersonServices services;
    private final PersonModel model;
    private final long personId;
    private final LocalDate today;

    HelpPlans(PersonServices services, PersonModel model, long personId) {
        this.services = services;
        this.model = model;
        this.personId = personId;
        this.today = services.today();
    }

    FormPlan assign(long candidacyId) {
        return new HelperPlan(services, today)
                .assigning(wanted -> new HelperActs(services.book()).assign(candidacyId, wanted));
    }

    FormPlan replace(HelperAssignment old) {
        return new HelperPlan(services, today).replacing(old);
    }

    FormPlan end(HelperAssignment helper) {
        return new HelperPlan(services, today)
                .ending(helper.name(), (on, why) -> new HelperActs(services.book()).end(helper.id(), on, why));
    }

    FormPlan review(long candidacyId, Optional<ReviewLine> known) {
        List<Entry> entries = List.of(
                Entry.line("period", Texts.of("personui.review.period"))
                        .needed()
                        .with(known.map(ReviewLine::period)
                                .orElse(Period.month(today.getYear(), today.getMonthValue())
                                        .code())),
                Entry.code("grade", Texts.of("personui.review.grade"), model.list("REVIEW_GRADE"))
                        .needed()
                        .with(known.map(ReviewLine::grade).orElse("")),
                Entry.lines("content", Texts.of("personui.review.content"))
                        .with(known.map(ReviewLine::content).orElse("")),
                Entry.line("reviewer", Texts.of("personui.review.reviewer"))
                        .with(known.map(ReviewLine::reviewer).orElse("")),
                Entry.day("on", Texts.of("personui.review.on"))
                        .needed()
                        .with(known.flatMap(ReviewLine::on).orElse(today)));
        return FormPlan.of(
                        Texts.of("personui.review.title"),
                        Texts.of("personui.save"),
                        entries,
                        a -> new Reviews(services.book())
                                .save(
                                        new Reviews.Sheet(
                                                a.text("period"), a.day("on").orElse(today), a.text("reviewer")),
                                        List.of(new Reviews.Entry(candidacyId, a.text("grade"), a.text("content")))))
                .noting(Texts.of("personui.review.note"));
    }

    FormPlan absence(Optional<Absence> known) {
        return FormPlan.of(
                        Texts.of("personui.absence.title"),
                        Texts.of("personui.save"),
                        List.of(
                                Entry.code("kind", Texts.of("personui.absence.kind"), model.list("ABSENCE_KIND"))
                                        .needed()
                                        .with(known.map(Absence::kind).orElse("")),
                                Entry.day("from", Texts.of("personui.absence.from"))
                                        .needed()
                                        .with(known.map(Absence::from).orElse(today)),
                                Entry.day("to", Texts.of("personui.absence.to"))
                                        .with(PersonPlans.text(known.flatMap(Absence::to))),
                                Entry.line("place", Texts.of("personui.absence.place"))
                                        .with(known.map(Absence::place).orElse(""))),
                        a -> services.people()
                                .saveAbsence(
                                        personId,
                                        new Absence(
                                                known.map(Absence::id).orElse(0L),
                                                a.text("kind"),
                                                a.day("from").orElseThrow(),
                                                a.day("to"),
                                                a.text("place"),
                                                known.map(Absence::note).orElse(""))))
                .noting(Texts.of("personui.absence.note"));
    }
}
