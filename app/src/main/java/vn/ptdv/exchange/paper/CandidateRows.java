package vn.ptdv.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.document.kind.CandidateRow;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.Sex;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.process.CandidacyStore;

/** The main data of those on an agenda, as the list for the session has them. */
final class CandidateRows {
    private static final String CLASS = "CLASS";

    private final BookServices services;
    private final CodeLists codes;

    CandidateRows(BookServices services) {
        this.services = services;
        codes = new CodeLists(services.book().reading());
    }

    List<CandidateRow> of(List<SessionItem> items) {
        Map<Long, Person> people = new PersonStore(services.book().reading())
                .all(items.stream().map(SessionItem::personId).toList()).stream()
                        .collect(Collectors.toMap(Person::id, p -> p));
        Map<Long, List<Event>> events = new CandidacyStore(services.book().reading())
                .histories(items.stream().map(SessionItem::candidacyId).toList());
        List<CandidateRow> rows = new ArrayList<>();
        for (SessionItem item : items) {
            Person person = people.get(item.personId());
            if (person != null) {
                rows.add(row(item, person, events.getOrDefault(item.candidacyId(), List.of())));
            }
        }
        return rows;
    }

    private CandidateRow row(SessionItem item, Person person, List<Event> events) {
        String born = person.birth().map(VietnameseDates::format).orElse("");
        boolean woman = person.sex().filter(s -> s == Sex.FEMALE).isPresent();
        boolean again = item.kind() == ItemKind.RECOGNISE;
        return new CandidateRow(
                person.name(),
                woman ? "" : born,
                woman ? born : "",
                label("ETHNIC", person.fact(PersonField.ETHNIC)),
                person.fact(PersonField.HOMETOWN),
                joined(
                        label("GENERAL_EDUCATION", person.fact(PersonField.GENERAL_EDUCATION)),
                        label("PROFESSION_LEVEL", person.fact(PersonField.PROFESSION)),
                        person.fact(PersonField.MAJOR)),
                joined(person.fact(PersonField.JOB), person.fact(PersonField.WORKPLACE)),
                day(person.fact(PersonField.YOUTH_UNION_ON)),
                latest(events, CLASS).map(CandidateRows::paper).orElse(""),
                latest(events, again ? "CELL_VOTE2" : "CELL_VOTE")
                        .map(CandidateRows::paper)
                        .orElse(""),
                latest(events, again ? "BASE_VOTE2" : "BASE_VOTE")
                        .map(CandidateRows::paper)
                        .orElse(""),
                item.note());
    }

    private String label(String list, String code) {
        return codes.labels(list).getOrDefault(code, "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> !p.isBlank()).collect(Collectors.joining("; "));
    }

    private static String day(String iso) {
        return vn.ptdv.model.PartialDate.parse(iso).map(VietnameseDates::format).orElse(iso);
    }

    private static Optional<Event> latest(List<Event> events, String stage) {
        return events.stream()
                .filter(e -> e.isActive() && e.stageKey().equals(stage))
                .reduce((first, last) -> last);
    }

    private static String paper(Event event) {
        String day = VietnameseDates.officialShort(event.date());
        String number = event.document().number();
        String named = number.isBlank() ? Texts.of("docui.row.day", day) : Texts.of("docui.row.number", number, day);
        return event.votes()
                .map(v -> named + "; " + Texts.of("docui.row.votes", v.inFavour(), v.total()))
                .orElse(named);
    }
}
