package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.rules.ReadmissionCheck;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.store.person.Duplicates;
import vn.ptdv.store.person.PersonChanges;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.Deciders;
import vn.ptdv.store.process.MovementActs;
import vn.ptdv.store.process.Pipeline;
import vn.ptdv.store.session.SessionStore;
import vn.ptdv.ui.scan.ScanReader;

/** Reads everything about one person; called off the window's thread. */
final class PersonReader {
    /** What can only be known once the event is typed says nothing about the person beforehand. */
    private static final Set<FindingCode> NOT_YET =
            EnumSet.of(FindingCode.VOTE_NOT_RECORDED, FindingCode.CERT_OK, FindingCode.AGE_OK);

    /** Twice the height at which it is shown, so that it stays sharp on dense screens. */
    private static final double PHOTO_HEIGHT = 120;

    private final PersonServices services;
    private final LocalDate today;

    PersonReader(PersonServices services) {
        this.services = services;
        this.today = services.today();
    }

    /** The page with the given candidacy, or with the newest one. */
    Optional<PersonPage> read(long personId, Optional<Long> candidacyId) {
        PersonStore people = new PersonStore(services.book().reading());
        return people.get(personId).map(person -> page(people, person, candidacyId));
    }

    private PersonPage page(PersonStore people, Person person, Optional<Long> candidacyId) {
        List<Candidacy> all = new CandidacyStore(services.book().reading()).of(person.id());
        Optional<Candidacy> shown = candidacyId
                .flatMap(id -> all.stream().filter(c -> c.id() == id).findFirst())
                .or(() -> all.stream().findFirst());
        return new PersonPage(
                person,
                people.photo(person).flatMap(bytes -> ScanReader.photo(bytes, PHOTO_HEIGHT)),
                people.family(person.id()),
                people.absences(person.id()),
                new Duplicates(services.book()).of(person.id()),
                all.stream().map(this::choice).toList(),
                shown.map(this::way),
                new PersonDocuments(services.book()).of(person.id()),
                new PersonChanges(services.book().reading(), this::stageName).of(person.id()));
    }

    private Optional<String> stageName(String key) {
        return services.process().now().map().stage(key).map(Stage::name);
    }

    private PersonPage.Choice choice(Candidacy candidacy) {
        return new PersonPage.Choice(
                candidacy.id(),
                Texts.of(
                        "personui.choice",
                        VietnameseDates.format(candidacy.startedOn()),
                        Texts.ofEnum("personui.candidacy", candidacy.kind())));
    }

    private PersonPage.Way way(Candidacy candidacy) {
        long id = candidacy.id();
        ProcessMap map = services.process().now().map();
        List<Event> events = new CandidacyStore(services.book().reading()).history(id);
        Optional<CurrentState> state = services.process().now().states().derive(events);
        CandidacyActs.Ways ways = unreached(services.candidacies().ways(id), events);
        PersonPage.Place place = new PersonPage.Place(state, words(map, state), ways, warnings(id, ways));
        List<TimeLine> timeline = new TimelineMaker(map, today)
                .of(
                        events,
                        services.due().of(id),
                        new TimelineMaker.Besides(
                                new MovementActs(services.book(), services.process()).list(id),
                                new Pipeline(services.book().reading()).exceptionsOf(id),
                                new SessionStore(services.book().reading()).said(id)));
        return new PersonPage.Way(candidacy, unit(candidacy), place, events, timeline, file(id));
    }

    /** The unit, and who decides on its people where that is not the committee itself. */
    private String unit(Candidacy candidacy) {
        String name = services.unitName(candidacy.unitId()).orElse("");
        return Deciders.on(services.book().reading(), today)
                .of(candidacy.unitId())
                .map(d -> Texts.of("personui.decider", name, d.unit(), d.competence()))
                .orElse(name);
    }

    /** A class may come before the resolution on sympathisers, but what is recorded already is never the next act. */
    private static CandidacyActs.Ways unreached(CandidacyActs.Ways ways, List<Event> events) {
        Set<String> reached = events.stream()
                .filter(e -> e.isActive() && e.kind() == EventKind.STAGE)
                .map(Event::stageKey)
                .collect(Collectors.toSet());
        return new CandidacyActs.Ways(
                ways.next().stream().filter(s -> !reached.contains(s.key())).toList(), ways.exits(), ways.returns());
    }

    private String words(ProcessMap map, Optional<CurrentState> state) {
        return state.map(s -> {
                    String name = map.stage(s.key()).map(Stage::name).orElse(s.key());
                    return Texts.of("personui.place", name, VietnameseDates.format(s.since()), s.daysIn(today));
                })
                .orElse("");
    }

    /** What stands in the way of the next step if it were taken today, and what is overdue. */
    private List<PersonPage.Warning> warnings(long id, CandidacyActs.Ways ways) {
        List<PersonPage.Warning> warnings = new ArrayList<>();
        services.due().of(id).stream()
                .filter(d -> d.standing() == vn.ptdv.model.deadline.KeptDeadline.Standing.COUNTS)
                .filter(d -> d.doneOn().isEmpty() && d.lastDay().isBefore(today))
                .forEach(d -> warnings.add(new PersonPage.Warning(
                        Severity.NEEDS_REASON,
                        Texts.of(
                                "personui.overdue",
                                d.title(),
                                VietnameseDates.format(d.lastDay()),
                                java.time.temporal.ChronoUnit.DAYS.between(d.lastDay(), today)),
                        TimelineMaker.source(d.basis()))));
        if (!ways.next().isEmpty()) {
            warnings.addAll(readmission(id));
        }
        ways.next().stream()
                .findFirst()
                .map(next -> services.candidacies().check(id, EventEntry.of(next.key(), today)))
                .stream()
                .flatMap(PersonReader::findings)
                .filter(f -> f.severity() != Severity.FINE && !NOT_YET.contains(f.code()))
                .forEach(f ->
                        warnings.add(new PersonPage.Warning(f.severity(), FindingText.of(f), FindingText.source(f))));
        return warnings.stream().distinct().toList();
    }

    /** A former member is told from the first day on what stands in the way of coming back. */
    private List<PersonPage.Warning> readmission(long id) {
        return new CandidacyStore(services.book().reading())
                .facts(List.of(id), today).values().stream()
                        .filter(facts -> facts.groups().contains(SpecialGroup.RE_ADMISSION))
                        .flatMap(facts -> new ReadmissionCheck(
                                        services.process().now().rules())
                                .check(facts.leaving(), today).stream())
                        .filter(f -> f.severity() != Severity.FINE)
                        .map(f -> new PersonPage.Warning(f.severity(), FindingText.of(f), FindingText.source(f)))
                        .toList();
    }

    static Stream<Finding> findings(AdvanceResult result) {
        if (result instanceof AdvanceResult.Allowed allowed) {
            return allowed.findings().stream();
        }
        return result instanceof AdvanceResult.NeedsReason asks ? asks.findings().stream() : Stream.of();
    }

    private PersonPage.File file(long id) {
        DossierStore dossiers = new DossierStore(services.book().reading());
        Map<DossierPart, List<DossierLine>> papers = new EnumMap<>(DossierPart.class);
        for (DossierPart part : DossierPart.values()) {
            papers.put(part, dossiers.lines(id, part, services.process().now(), today));
        }
        return new PersonPage.File(
                papers,
                dossiers.letters(id),
                dossiers.handOvers(id),
                new HelperStore(services.book().reading()).of(id),
                new Reviews(services.book()).of(id));
    }
}
