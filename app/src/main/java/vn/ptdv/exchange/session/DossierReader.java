package vn.ptdv.exchange.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.document.kind.CancelDecision;
import vn.ptdv.document.kind.CandidateRow;
import vn.ptdv.document.kind.MemberFacts;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.CertificateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.HelperFacts;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.ProcessTable;

/** Reads the dossiers of an agenda with a handful of queries, however many there are. */
final class DossierReader {
    private static final String DELETED = "DELETED_ON_PROBATION";
    private static final String CANCELLED = "DECISION_CANCELLED";
    private static final String BLANK = Texts.of("paper.session.blank");

    private final Book book;
    private final ProcessTable process;
    private final Map<String, String> ethnic;
    private final Map<String, String> education;

    DossierReader(Book book, ProcessTable process) {
        this.book = book;
        this.process = process;
        CodeLists codes = new CodeLists(book.reading());
        this.ethnic = codes.labels("ETHNIC");
        this.education = codes.labels("GENERAL_EDUCATION");
    }

    List<Dossier> read(List<SessionItem> items, LocalDate on) {
        List<Long> ids = items.stream().map(SessionItem::candidacyId).toList();
        CandidacyStore store = new CandidacyStore(book.reading());
        Map<Long, CandidateFacts> facts = store.facts(ids, on);
        Map<Long, List<Event>> histories = store.histories(ids);
        Map<Long, Person> people = new HashMap<>();
        new PersonStore(book.reading())
                .all(items.stream().map(SessionItem::personId).distinct().toList())
                .forEach(p -> people.put(p.id(), p));
        List<Dossier> dossiers = new ArrayList<>();
        for (SessionItem item : items) {
            Person person = people.get(item.personId());
            if (person != null) {
                CandidateFacts known = facts.getOrDefault(item.candidacyId(), CandidateFacts.of(item.name()));
                dossiers.add(dossier(item, person, known, histories.getOrDefault(item.candidacyId(), List.of())));
            }
        }
        return dossiers;
    }

    private Dossier dossier(SessionItem item, Person person, CandidateFacts facts, List<Event> history) {
        boolean admit = item.kind() == ItemKind.ADMIT;
        Optional<Event> cell = last(history, admit ? StageKeys.CELL_VOTE : StageKeys.CELL_VOTE2);
        Optional<Event> base = last(history, admit ? StageKeys.BASE_VOTE : StageKeys.BASE_VOTE2);
        String helper = facts.helpers().stream().map(HelperFacts::name).collect(Collectors.joining(", "));
        return new Dossier(
                item,
                member(item, person),
                row(item, person, facts, List.of(resolution(cell), resolution(base))),
                proposals(item, cell, base),
                helper.isEmpty() ? BLANK : helper,
                days(item.kind(), history),
                facts.groups().contains(SpecialGroup.RE_ADMISSION),
                cancels(item.kind(), history));
    }

    private Dossier.Days days(ItemKind kind, List<Event> history) {
        Optional<LocalDate> ceremony = last(history, StageKeys.CEREMONY).map(Event::date);
        String decision = switch (kind) {
            case ADMIT -> StageKeys.DECISION;
            case RECOGNISE -> StageKeys.RECOGNITION;
            case REMOVE -> DELETED;
            case CANCEL -> CANCELLED;
            case EXTEND, OPINION -> "";
        };
        return new Dossier.Days(
                ceremony,
                last(history, StageKeys.OFFICIAL)
                        .map(Event::date)
                        .or(() -> ceremony.flatMap(process.now().deadlines()::probationEnd)),
                last(history, decision).map(e -> e.document().date().orElse(e.date())));
    }

    /** The last decision about the person is the one that a session may cancel. */
    private static Optional<CancelDecision.Target> cancels(ItemKind kind, List<Event> history) {
        if (kind != ItemKind.CANCEL) {
            return Optional.empty();
        }
        return last(history, StageKeys.RECOGNITION)
                .map(e -> target(CancelDecision.Matter.RECOGNITION, e))
                .or(() -> last(history, StageKeys.DECISION).map(e -> target(CancelDecision.Matter.ADMISSION, e)));
    }

    private static CancelDecision.Target target(CancelDecision.Matter matter, Event event) {
        return new CancelDecision.Target(
                matter,
                orBlank(event.document().number()),
                VietnameseDates.officialShort(event.document().date().orElse(event.date())));
    }

    private static MemberFacts member(SessionItem item, Person person) {
        return new MemberFacts(
                person.name(),
                orBlank(person.birth().map(VietnameseDates::format).orElse("")),
                orBlank(person.fact(PersonField.HOMETOWN)),
                orBlank(person.fact(PersonField.RESIDENCE)),
                orBlank(work(person)),
                item.unit());
    }

    private CandidateRow row(SessionItem item, Person person, CandidateFacts facts, List<String> resolutions) {
        String born = person.birth().map(VietnameseDates::format).orElse("");
        boolean woman = person.sex().filter(s -> s == Sex.FEMALE).isPresent();
        return new CandidateRow(
                person.name(),
                woman ? "" : born,
                woman ? born : "",
                label(ethnic, person.fact(PersonField.ETHNIC)),
                person.fact(PersonField.HOMETOWN),
                join(
                        "; ",
                        label(education, person.fact(PersonField.GENERAL_EDUCATION)),
                        person.fact(PersonField.MAJOR)),
                join(", ", work(person), item.unit()),
                PartialDate.parse(person.fact(PersonField.YOUTH_UNION_ON))
                        .map(VietnameseDates::format)
                        .orElse(""),
                facts.certificate().map(DossierReader::certificate).orElse(""),
                resolutions.get(0),
                resolutions.get(1),
                item.note());
    }

    private static String certificate(CertificateFacts its) {
        return Texts.of("paper.session.numberDay", its.number(), VietnameseDates.format(its.issuedOn()));
    }

    /** Number, day and votes of a resolution as a list prints them. */
    private static String resolution(Optional<Event> event) {
        return event.map(e -> join(
                        "; ",
                        Texts.of(
                                "paper.session.numberDay",
                                e.document().number(),
                                VietnameseDates.format(e.document().date().orElse(e.date()))),
                        e.votes()
                                .map(v -> Texts.of("paper.session.votesOf", v.inFavour(), v.summoned()))
                                .orElse("")))
                .orElse("");
    }

    private static List<String> proposals(SessionItem item, Optional<Event> cell, Optional<Event> base) {
        return Stream.of(
                        cell.map(e -> proposal("CELL", item.unit(), e)),
                        base.map(e -> proposal("BASE", item.unit(), e)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String proposal(String who, String unit, Event event) {
        String number = event.document().number();
        return Texts.family(
                "paper.session.proposal",
                who,
                unit,
                number.isEmpty() ? BLANK : number,
                VietnameseDates.officialShort(event.document().date().orElse(event.date())));
    }

    private static String work(Person person) {
        return join(", ", person.fact(PersonField.JOB), person.fact(PersonField.WORKPLACE));
    }

    private static Optional<Event> last(List<Event> history, String stage) {
        return history.stream()
                .filter(e -> e.isActive() && e.stageKey().equals(stage))
                .reduce((one, next) -> next);
    }

    private static String label(Map<String, String> labels, String code) {
        return labels.getOrDefault(code, code);
    }

    private static String join(String between, String one, String other) {
        return Stream.of(one, other).filter(t -> !t.isBlank()).collect(Collectors.joining(between));
    }

    private static String orBlank(String text) {
        return text.isBlank() ? BLANK : text;
    }
}
