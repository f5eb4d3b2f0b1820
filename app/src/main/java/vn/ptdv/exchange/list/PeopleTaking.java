package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.Event;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.intake.KnownCandidacy;
import vn.ptdv.store.intake.KnownPeople;
import vn.ptdv.store.person.PersonIntake;
import vn.ptdv.store.process.CandidacyIntake;
import vn.ptdv.store.process.ProcessData;

/** People with what the list tells of their candidacies. */
final class PeopleTaking implements Taking {
    private final PeopleSource people;
    private final ProcessData process;
    private final BookCodes codes;
    private final LocalDate today;

    PeopleTaking(PeopleSource people, ProcessData process, BookCodes codes, LocalDate today) {
        this.people = people;
        this.process = process;
        this.codes = codes;
        this.today = today;
    }

    @Override
    public ExistingRows existing() {
        return new PeopleMatch(people, codes);
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        PeopleRules rules = new PeopleRules(today);
        return rows.parallelStream()
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
            Optional<KnownCandidacy> candidacy = update ? meant(matched(row), values) : Optional.empty();
            Function<String, Optional<LocalDate>> days = stage -> candidacy.flatMap(c -> day(c, stage));
            long person = update ? edit(row, values, days) : add(values, days);
            values.code("target_group").ifPresent(group -> people.group(person, group.code()));
            candidacy.ifPresentOrElse(c -> goOn(c, values, days), () -> open(person, values));
            PeopleFields.certificate(values, days.apply(PeopleFields.CERTIFICATE))
                    .ifPresent(paper -> candidacies.certificate(
                            person,
                            candidacy.flatMap(KnownCandidacy::paper).map(KnownCandidacy.Certificate::id),
                            paper));
        }

        private Optional<KnownCandidacy> meant(long person, Values values) {
            return known.ways(person, PeopleReading.wanted(field -> true))
                    .map(ways -> ways.meant(PeopleFields.firstDay(values)));
        }

        private long matched(PreviewRow row) {
            return Long.parseLong(row.match().orElseThrow().id());
        }

        private long edit(PreviewRow row, Values values, Function<String, Optional<LocalDate>> days) {
            long id = matched(row);
            Map<PersonField, String> facts = PeopleFields.facts(values);
            List<String> undated = PeopleFields.undated(values, days);
            if (!undated.isEmpty()) {
                String before = facts.getOrDefault(PersonField.NOTE, people.note(id));
                note(facts, before, undated);
            }
            people.edit(id, facts);
            return id;
        }

        private long add(Values values, Function<String, Optional<LocalDate>> days) {
            Map<PersonField, String> facts = PeopleFields.facts(values);
            List<String> lines = new ArrayList<>(PeopleFields.undated(values, days));
            String code = values.text("code");
            if (!code.isEmpty()) {
                lines.add(Texts.of("import.note.code", code));
            }
            note(facts, facts.getOrDefault(PersonField.NOTE, ""), lines);
            return people.add(facts);
        }

        private static void note(Map<PersonField, String> facts, String before, List<String> lines) {
            String note = Stream.concat(Stream.of(before), lines.stream().filter(line -> !before.contains(line)))
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            if (!note.isEmpty()) {
                facts.put(PersonField.NOTE, note);
            }
        }

        private static Optional<LocalDate> day(KnownCandidacy candidacy, String stage) {
            return stage.equals(PeopleFields.CERTIFICATE)
                    ? candidacy.paper().map(KnownCandidacy.Certificate::issuedOn)
                    : Optional.ofNullable(candidacy.steps().get(stage)).map(KnownCandidacy.Step::on);
        }

        private void goOn(KnownCandidacy candidacy, Values values, Function<String, Optional<LocalDate>> days) {
            candidacies.complete(candidacy.id(), PeopleFields.steps(values, days));
            Optional<Code> unit = codes.units().home(candidacy.unitId());
            values.code("unit")
                    .filter(told -> unit.filter(told::equals).isEmpty())
                    .ifPresent(told -> candidacies.moveTo(candidacy.id(), Long.parseLong(told.code())));
            candidacies.replace(candidacy.id(), PeopleFields.charges(values, today));
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
