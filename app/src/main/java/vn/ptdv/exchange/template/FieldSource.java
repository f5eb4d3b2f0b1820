package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.model.template.CertificateFact;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.process.ProcessTable;
import vn.ptdv.store.setting.SettingValues;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.store.template.PrintFacts;
import vn.ptdv.store.unit.UnitStore;

/** Gathers the values of all fields for people on the way. */
public final class FieldSource {
    private final Book book;
    private final ProcessTable process;
    private final LocalDate today;
    private final SettingValues settings;
    private final PersonFieldValues persons;
    private final UnitFieldValues units;
    private Optional<Signer> signer = Optional.empty();

    /** One person who gets a paper. */
    public record Holder(long candidacyId, String name, FieldValues values) {}

    public FieldSource(Book book, Settings settings, ProcessTable process, LocalDate today) {
        this.book = book;
        this.process = process;
        this.today = today;
        this.settings = settings.now();
        persons = new PersonFieldValues(book, this.settings);
        units = new UnitFieldValues(new UnitStore(book.reading()).treeOn(today), this.settings);
    }

    /** Whoever signs instead of the first of the office's signers. */
    public FieldSource signedBy(Signer chosen) {
        signer = Optional.of(chosen);
        return this;
    }

    /** The values of the committee alone, as a list of people or a letter wants them. */
    public FieldValues office() {
        return OfficeFieldValues.of(settings, process.now().rules(), today, signer);
    }

    /** Everyone in the order of the ids; stops when told to. */
    public List<Holder> holders(Collection<Long> candidacies, BooleanSupplier stopped) {
        CandidacyStore store = new CandidacyStore(book.reading());
        List<Candidacy> found = new ArrayList<>();
        for (long id : candidacies) {
            store.get(id).ifPresent(found::add);
        }
        List<Long> ids = found.stream().map(Candidacy::id).toList();
        List<Long> people = found.stream().map(Candidacy::personId).toList();
        Map<Long, Person> persons = new PersonStore(book.reading())
                .all(people).stream().collect(Collectors.toMap(Person::id, p -> p, (a, b) -> a));
        PrintFacts facts = new PrintFacts(book.reading());
        Map<Long, List<CertificateFact>> certificates = facts.certificates(people);
        Map<Long, Long> sessions = facts.lastSessions(ids);
        List<Holder> holders = new ArrayList<>();
        for (Candidacy candidacy : found) {
            if (stopped.getAsBoolean()) {
                break;
            }
            Optional.ofNullable(persons.get(candidacy.personId()))
                    .ifPresent(person -> holders.add(new Holder(
                            candidacy.id(),
                            person.name(),
                            values(
                                    person,
                                    candidacy,
                                    certificates.getOrDefault(person.id(), List.of()),
                                    Optional.ofNullable(sessions.get(candidacy.id()))))));
        }
        return holders;
    }

    /** One paper for all: the committee's values and a row for each. */
    public FieldValues together(List<Holder> holders) {
        return office().with("tong_so", holders.size())
                .list(
                        FieldCatalogue.PEOPLE,
                        holders.stream().map(Holder::values).toList());
    }

    private FieldValues values(
            Person person, Candidacy candidacy, List<CertificateFact> certificates, Optional<Long> session) {
        FieldValues recorded = new ProcessFieldValues(book, process.now(), today).of(candidacy);
        return office().and(persons.of(person))
                .and(units.of(candidacy.unitId()))
                .and(recorded)
                .and(new FileFieldValues(book, process.now(), today).of(candidacy))
                .and(new ClassFieldValues(persons.codes("CLASS_GRADE")).of(certificates))
                .and(new SessionFieldValues(book).of(candidacy, session, recorded));
    }
}
