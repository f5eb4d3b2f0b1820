package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.Event;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.intake.KnownCandidacy;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.person.PersonIntake;
import vn.ptdv.store.process.CandidacyIntake;
import vn.ptdv.store.process.ProcessData;

/** People with what the list tells of their candidacies. */
final class PeopleTaking implements Taking {
    private final Book book;
    private final ProcessData process;
    private final BookCodes codes;
    private final LocalDate today;

    PeopleTaking(Book book, ProcessData process, BookCodes codes, LocalDate today) {
        this.book = book;
        this.process = process;
        this.codes = codes;
        this.today = today;
    }

    @Override
    public ExistingRows existing() {
        return new PeopleMatch(book, codes);
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        PeopleRules rules = new PeopleRules(today);
        return rows.stream()
                .filter(PreviewRow::writes)
                .flatMap(row -> rules.faults(row).stream())
                .toList();
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        Writer writer = new Writer(work);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            writer.write(rows.get(i));
        }
    }

    /** One action's work. */
    private final class Writer {
        private final PersonIntake people;
        private final CandidacyIntake candidacies;
        private final KnownPeople known;

        Writer(Work work) {
            people = new PersonIntake(work);
            candidacies = new CandidacyIntake(work, process);
            known = new KnownPeople(work.reading());
        }

        void write(PreviewRow row) {
            Values values = new Values(row.values());
            boolean update = row.kind() == PreviewRow.Kind.UPDATE;
            long person = update ? edit(row, values) : add(values);
            values.code("target_group").ifPresent(group -> people.group(person, group.code()));
            Optional<KnownCandidacy> candidacy = update ? known.candidacy(person) : Optional.empty();
            candidacy.ifPresentOrElse(c -> goOn(c, values), () -> open(person, values));
            PeopleFields.certificate(values)
                    .ifPresent(paper -> candidacies.certificate(
                            person,
                            candidacy.flatMap(KnownCandidacy::paper).map(KnownCandidacy.Certificate::id),
                            paper));
        }

        private long edit(PreviewRow row, Values values) {
            long id = Long.parseLong(row.match().orElseThrow().id());
            people.edit(id, PeopleFields.facts(values));
            return id;
        }

        private long add(Values values) {
            Map<PersonField, String> facts = PeopleFields.facts(values);
            String code = values.text("code");
            if (!code.isEmpty()) {
                String note = facts.getOrDefault(PersonField.NOTE, "");
                String line = Texts.of("import.note.code", code);
                facts.put(PersonField.NOTE, note.isEmpty() ? line : note + "\n" + line);
            }
            return people.add(facts);
        }

        private void goOn(KnownCandidacy candidacy, Values values) {
            candidacies.complete(candidacy.id(), PeopleFields.steps(values));
            values.code("unit")
                    .map(unit -> Long.parseLong(unit.code()))
                    .filter(unit -> unit != candidacy.unitId())
                    .ifPresent(unit -> candidacies.moveTo(candidacy.id(), unit));
            PeopleFields.charges(values, today).forEach(charge -> candidacies.charge(candidacy.id(), charge));
        }

        private void open(long person, Values values) {
            values.code("unit").ifPresent(unit -> {
                List<Event> steps = PeopleFields.steps(values);
                LocalDate opened = Stream.concat(steps.stream().map(Event::date), Stream.of(today))
                        .min(LocalDate::compareTo)
                        .orElse(today);
                long id = candidacies.open(NewCandidacy.first(person, Long.parseLong(unit.code()), opened), steps);
                PeopleFields.charges(values, opened).forEach(charge -> candidacies.charge(id, charge));
            });
        }
    }
}
