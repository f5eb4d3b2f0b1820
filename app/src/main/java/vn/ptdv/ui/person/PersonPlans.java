package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.dossier.HandOver;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.store.dossier.DossierActs;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.form.Answers;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.FormPlan;

/** The small forms of the person page. */
final class PersonPlans {
    private final PersonServices services;
    private final PersonModel model;
    private final long personId;

    PersonPlans(PersonServices services, PersonModel model, long personId) {
        this.services = services;
        this.model = model;
        this.personId = personId;
    }

    static FormPlan goBack(String what, Function<String, Saved> save) {
        return FormPlan.of(
                        Texts.of("personui.back.title", what),
                        Texts.of("personui.back.act"),
                        List.of(Entry.line("reason", Texts.of("personui.back.reason"))
                                .needed()),
                        a -> save.apply(a.text("reason")))
                .noting(Texts.of("personui.back.note"));
    }

    FormPlan relative(FamilyMember known) {
        return FormPlan.of(
                Texts.of("personui.family.title"),
                Texts.of("personui.save"),
                List.of(
                        Entry.code("relation", Texts.of("personui.family.relation"), model.list("RELATION"))
                                .needed()
                                .with(known.relation()),
                        Entry.line("name", Texts.of("personui.family.name"))
                                .needed()
                                .with(known.name()),
                        Entry.date("birth", Texts.of("personui.family.birth"))
                                .with(known.birth().map(Object::toString).orElse("")),
                        Entry.line("job", Texts.of("personui.family.job")).with(known.job()),
                        Entry.line("residence", Texts.of("personui.family.residence"))
                                .with(known.residence()),
                        Entry.code(
                                        "standing",
                                        Texts.of("personui.family.standing"),
                                        items(
                                                FamilyMember.Standing.values(),
                                                v -> Texts.ofEnum("personui.standing", v)))
                                .needed()
                                .with(known.standing().name()),
                        Entry.line("note", Texts.of("personui.note")).with(known.note())),
                a -> services.people()
                        .saveRelative(
                                personId,
                                new FamilyMember(
                                        known.id(),
                                        a.text("relation"),
                                        a.text("name"),
                                        a.date("birth"),
                                        a.text("job"),
                                        a.text("residence"),
                                        FamilyMember.Standing.valueOf(a.text("standing")),
                                        a.text("note"))));
    }

    FormPlan groups(long candidacyId, Set<SpecialGroup> now) {
        List<Entry> flags = Arrays.stream(SpecialGroup.values())
                .map(g ->
                        Entry.flag(g.name(), Texts.ofEnum("personui.group", g)).with(now.contains(g)))
                .toList();
        return FormPlan.of(Texts.of("personui.groups.title"), Texts.of("personui.save"), flags, a -> {
                    EnumSet<SpecialGroup> wanted = EnumSet.noneOf(SpecialGroup.class);
                    Arrays.stream(SpecialGroup.values())
                            .filter(g -> a.flag(g.name()))
                            .forEach(wanted::add);
                    services.candidacies().setGroups(candidacyId, wanted);
                    return new Saved.Accepted(candidacyId);
                })
                .noting(Texts.of("personui.groups.note"));
    }

    FormPlan targets(Set<String> now) {
        List<Entry> flags = model.list("TARGET_GROUP").stream()
                .map(i -> Entry.flag(i.code(), i.label()).with(now.contains(i.code())))
                .toList();
        return FormPlan.of(Texts.of("personui.targets.title"), Texts.of("personui.save"), flags, a -> {
            services.people()
                    .setGroups(
                            personId,
                            model.list("TARGET_GROUP").stream()
                                    .map(Item::code)
                                    .filter(a::flag)
                                    .collect(java.util.stream.Collectors.toSet()));
            return new Saved.Accepted(personId);
        });
    }

    FormPlan paper(long candidacyId, DossierLine line) {
        DossierLine.Details d = line.details();
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.code(
                                "state",
                                Texts.of("personui.paper.state"),
                                List.of(
                                        state(DossierLine.State.PRESENT),
                                        state(DossierLine.State.MISSING),
                                        state(DossierLine.State.NOT_NEEDED)))
                        .needed()
                        .with(
                                line.id() == 0 || line.state() == DossierLine.State.EXPIRED
                                        ? DossierLine.State.PRESENT
                                        : line.state()),
                Entry.line("number", Texts.of("personui.paper.number")).with(d.number()),
                Entry.day("date", Texts.of("personui.paper.date")).with(text(d.date())),
                Entry.code(
                                "form",
                                Texts.of("personui.paper.form"),
                                items(DossierLine.Form.values(), v -> Texts.ofEnum("personui.form", v)))
                        .needed()
                        .with(d.form())));
        entries.add(Entry.number("pages", Texts.of("personui.paper.pages")).with(text(d.pages())));
        entries.add(
                Entry.day("validUntil", Texts.of("personui.paper.validUntil")).with(text(d.validUntil())));
        entries.add(Entry.line("place", Texts.of("personui.paper.place")).with(d.place()));
        entries.add(Entry.line("note", Texts.of("personui.note")).with(d.note()));
        return FormPlan.of(
                line.name(),
                Texts.of("personui.save"),
                entries,
                a -> new DossierActs(services.book())
                        .note(candidacyId, line, DossierLine.State.valueOf(a.text("state")), details(a)));
    }

    private static DossierLine.Details details(Answers a) {
        return new DossierLine.Details(
                a.text("number"),
                a.day("date"),
                DossierLine.Form.valueOf(a.text("form")),
                a.number("pages"),
                a.day("validUntil"),
                a.text("place"),
                a.text("note"));
    }

    FormPlan newHandOver(long candidacyId, LocalDate today) {
        return handOver(candidacyId, today, Optional.empty());
    }

    FormPlan editHandOver(long candidacyId, HandOver known) {
        return handOver(candidacyId, known.on(), Optional.of(known));
    }

    private FormPlan handOver(long candidacyId, LocalDate on, Optional<HandOver> known) {
        return FormPlan.of(
                Texts.of("personui.hand.title"),
                Texts.of("personui.save"),
                List.of(
                        Entry.code(
                                        "kind",
                                        Texts.of("personui.hand.kind"),
                                        items(HandOver.Kind.values(), v -> Texts.ofEnum("personui.hand", v)))
                                .needed()
                                .with(text(known.map(HandOver::kind))),
                        Entry.day("on", Texts.of("personui.hand.on")).needed().with(on),
                        Entry.line("from", Texts.of("personui.hand.from")).with(text(known.map(HandOver::from))),
                        Entry.line("to", Texts.of("personui.hand.to")).with(text(known.map(HandOver::to))),
                        Entry.lines("what", Texts.of("personui.hand.what")).with(text(known.map(HandOver::what)))),
                a -> new DossierActs(services.book())
                        .handOver(
                                candidacyId,
                                new HandOver(
                                        known.map(HandOver::id).orElse(0L),
                                        HandOver.Kind.valueOf(a.text("kind")),
                                        a.day("on").orElseThrow(),
                                        a.text("from"),
                                        a.text("to"),
                                        a.text("what"),
                                        text(known.map(HandOver::note)))));
    }

    private static Item state(DossierLine.State state) {
        return Item.of(state.name(), Texts.ofEnum("personui.paperState", state));
    }

    static <E extends Enum<E>> List<Item> items(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(v -> Item.of(v.name(), word.apply(v))).toList();
    }

    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
