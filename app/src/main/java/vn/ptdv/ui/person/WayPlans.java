package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.process.MovementAdvice;
import vn.ptdv.logic.process.MovementGuide;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.Move;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.CommitteeRelation;
import vn.ptdv.model.process.LeavingFacts;
import vn.ptdv.model.process.LeavingReason;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.Movement;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.store.process.MovementActs;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The small forms by which a way begins, begins again, and moves to another place; read off the window's thread. */
final class WayPlans {
    private final PersonServices services;
    private final long personId;
    private final LocalDate today;

    WayPlans(PersonServices services, long personId) {
        this.services = services;
        this.personId = personId;
        this.today = services.today();
    }

    /** A first candidacy, or another one after an earlier was left. */
    FormPlan begin() {
        return FormPlan.of(
                Texts.of("personui.begin.title"),
                Texts.of("personui.begin.act"),
                entries(),
                a -> open(a, Optional.empty()));
    }

    /** A former member comes back: a candidacy of its own, with how and when the Party was left. */
    FormPlan again() {
        List<Entry> entries = new ArrayList<>(entries());
        entries.add(Entry.day("leftOn", Texts.of("personui.again.leftOn")).needed());
        entries.add(Entry.code(
                        "reason",
                        Texts.of("personui.again.reason"),
                        PersonPlans.items(LeavingReason.values(), v -> Texts.ofEnum("personui.leaving", v)))
                .needed());
        entries.add(Entry.day("cleared", Texts.of("personui.again.cleared")));
        entries.add(Entry.number("earlier", Texts.of("personui.again.earlier")).with("0"));
        return FormPlan.of(
                        Texts.of("personui.again.title"),
                        Texts.of("personui.again.act"),
                        entries,
                        a -> wrong(a).orElseGet(() -> open(a, Optional.of(left(a)))))
                .noting(Texts.of("personui.again.note"));
    }

    /** Says before anything is written which case it is and what begins to run. */
    FormPlan move(long candidacyId) {
        List<UnitNode> units = services.unitNodes();
        String note = Stream.concat(Stream.of(Texts.of("personui.move.noteText")), advice(candidacyId))
                .collect(Collectors.joining("\n\n"));
        return FormPlan.of(
                        Texts.of("personui.move.title"),
                        Texts.of("personui.move.act"),
                        List.of(
                                Entry.day("on", Texts.of("personui.move.on"))
                                        .needed()
                                        .with(today),
                                Entry.unit("to", Texts.of("personui.move.to"), () -> units),
                                Entry.line("place", Texts.of("personui.move.place")),
                                Entry.flag("other", Texts.of("personui.move.other")),
                                Entry.day("received", Texts.of("personui.move.received")),
                                Entry.day("asked", Texts.of("personui.move.asked")),
                                Entry.line("number", Texts.of("personui.move.number")),
                                Entry.line("note", Texts.of("personui.note"))),
                        a -> new MovementActs(services.book(), services.process()).move(candidacyId, move(a)))
                .noting(note);
    }

    /** The case for a move within and out of the committee's reach; one sentence where both are the same. */
    private Stream<String> advice(long candidacyId) {
        MovementActs acts = new MovementActs(services.book(), services.process());
        MovementAdvice same = acts.advise(candidacyId, move(CommitteeRelation.SAME));
        MovementAdvice other = acts.advise(candidacyId, move(CommitteeRelation.OTHER));
        return same.movementCase() == other.movementCase()
                ? Stream.of(words(same))
                : Stream.of(
                        Texts.of("personui.move.same", words(same)), Texts.of("personui.move.elsewhere", words(other)));
    }

    private static String words(MovementAdvice advice) {
        return Stream.concat(
                        Stream.of(MovementGuide.words(advice.movementCase())),
                        advice.deadlines().stream()
                                .map(DeadlineText::of)
                                .map(t -> Texts.of("personui.event.follows", t)))
                .collect(Collectors.joining("\n"));
    }

    private Move move(CommitteeRelation relation) {
        return new Move(
                today, Optional.empty(), "", new Movement(today, relation, Optional.empty(), Optional.empty()), "", "");
    }

    private static Move move(Answers a) {
        LocalDate on = a.day("on").orElseThrow();
        return new Move(
                on,
                a.id("to"),
                a.text("place"),
                new Movement(
                        on,
                        a.flag("other") ? CommitteeRelation.OTHER : CommitteeRelation.SAME,
                        a.day("received"),
                        a.day("asked")),
                a.text("number"),
                a.text("note"));
    }

    private List<Entry> entries() {
        List<UnitNode> units = services.unitNodes();
        return List.of(
                Entry.unit("unit", Texts.of("people.new.unit"), () -> units).needed(),
                Entry.day("openedOn", Texts.of("people.new.openedOn")).needed().with(today),
                Entry.flag("youth", Texts.ofEnum("people.introducedBy", MassOrganisation.YOUTH_UNION)),
                Entry.flag("trade", Texts.ofEnum("people.introducedBy", MassOrganisation.TRADE_UNION)));
    }

    private Saved open(Answers a, Optional<LeavingFacts> left) {
        EnumSet<MassOrganisation> bodies = EnumSet.noneOf(MassOrganisation.class);
        if (a.flag("youth")) {
            bodies.add(MassOrganisation.YOUTH_UNION);
        }
        if (a.flag("trade")) {
            bodies.add(MassOrganisation.TRADE_UNION);
        }
        NewCandidacy wanted = NewCandidacy.first(
                        personId, a.id("unit").orElseThrow(), a.day("openedOn").orElseThrow())
                .introducedBy(bodies);
        return services.candidacies()
                .open(left.map(facts -> wanted.after(facts).withGroups(Set.of(SpecialGroup.RE_ADMISSION)))
                        .orElse(wanted));
    }

    private Optional<Saved> wrong(Answers a) {
        LocalDate left = a.day("leftOn").orElseThrow();
        if (left.isAfter(today)) {
            return Optional.of(Saved.refused("leftOn", Fault.IN_FUTURE));
        }
        if (a.day("openedOn").filter(left::isAfter).isPresent()) {
            return Optional.of(Saved.refused("openedOn", Fault.BEFORE_PREDECESSOR, left));
        }
        return a.day("cleared").filter(left::isAfter).map(day -> Saved.refused("cleared", Fault.ENDS_BEFORE_START));
    }

    private static LeavingFacts left(Answers a) {
        return new LeavingFacts(
                a.day("leftOn").orElseThrow(),
                LeavingReason.valueOf(a.text("reason")),
                a.day("cleared"),
                a.number("earlier").orElse(0));
    }
}
