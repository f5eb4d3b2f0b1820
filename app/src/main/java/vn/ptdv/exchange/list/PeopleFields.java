package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.DocumentRef;
import vn.ptdv.sheet.value.Names;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.store.process.CandidacyIntake;

/** What a row of a list of people says, as facts of the person and as steps of the candidacy. */
final class PeopleFields {
    /** Fields that are facts as they stand. */
    static final Map<String, PersonField> FACTS = facts();

    /** The list behind each fact that is a code. */
    static final Map<String, String> LISTS = Map.of(
            "ethnicity", "ethnicity",
            "religion", "religion",
            "education", "general_education",
            "profession", "profession",
            "political_theory", "political_theory");

    /** Asks for the day of the awareness certificate among those of the steps. */
    static final String CERTIFICATE = "certificate";

    private PeopleFields() {}

    static Map<PersonField, String> facts(Values row) {
        Map<PersonField, String> facts = new EnumMap<>(PersonField.class);
        FACTS.forEach((field, fact) -> {
            String value = kept(row.of(field).orElse(""));
            if (!value.isEmpty()) {
                facts.put(fact, value);
            }
        });
        String job = job(row);
        if (!job.isEmpty()) {
            facts.put(PersonField.JOB, job);
        }
        return facts;
    }

    /** Occupation and position share one line of the CV. */
    static String job(Values row) {
        return Stream.of(row.text("occupation"), row.text("position"))
                .filter(t -> !t.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The earliest day that the row tells of the way itself. */
    static Optional<LocalDate> firstDay(Values row) {
        return Stream.concat(
                        Stream.of("recognised_date", "decision_date", "ceremony_date", "official_date")
                                .map(row::day),
                        Stream.of("recognised_ref", "decision_ref", "official_ref")
                                .map(field -> row.ref(field).date().map(PartialDate::earliest)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    static List<Event> steps(Values row) {
        return steps(row, stage -> Optional.empty());
    }

    /** A number without a day belongs to the step whose day the book knows. */
    static List<Event> steps(Values row, Function<String, Optional<LocalDate>> known) {
        List<Event> steps = new ArrayList<>();
        DocumentRef recognised = row.ref("recognised_ref");
        step(
                        StageKeys.SYMPATHISER,
                        row.date("recognised_date")
                                .or(recognised::date)
                                .or(() -> day(recognised, StageKeys.SYMPATHISER, known)),
                        recognised.number(),
                        recognised.date())
                .ifPresent(steps::add);
        Optional<PartialDate> certificate = row.date("certificate_date");
        step(StageKeys.CLASS, certificate, row.text("certificate_no"), certificate)
                .ifPresent(steps::add);
        DocumentRef decision = row.ref("decision_ref");
        Optional<PartialDate> told = row.date("decision_date").or(decision::date);
        Optional<PartialDate> decided = told.or(() -> day(decision, StageKeys.DECISION, known));
        step(StageKeys.DECISION, decided, decision.number(), told).ifPresent(steps::add);
        step(StageKeys.CEREMONY, row.date("ceremony_date"), "", Optional.empty())
                .ifPresent(steps::add);
        steps.addAll(official(row, known));
        row.day("transfer_date")
                .ifPresent(day -> steps.add(Event.of(EventKind.EXIT, StageKeys.MOVED_OUT, day)
                        .withNote(Texts.of("import.note.moved_out", VietnameseDates.format(day)))));
        return steps;
    }

    private static Optional<PartialDate> day(
            DocumentRef paper, String stage, Function<String, Optional<LocalDate>> known) {
        return paper.number().isEmpty() ? Optional.empty() : known.apply(stage).map(PartialDate::of);
    }

    /** Numbers of papers whose day nobody knows; they are kept in words, so that nothing of a list is lost. */
    static List<String> undated(Values row, Function<String, Optional<LocalDate>> known) {
        List<String> lines = new ArrayList<>();
        Map.of(
                        "recognised_ref",
                        StageKeys.SYMPATHISER,
                        "decision_ref",
                        StageKeys.DECISION,
                        "official_ref",
                        StageKeys.RECOGNITION)
                .forEach((field, stage) -> {
                    boolean placed = steps(row, known).stream()
                            .anyMatch(s -> s.stageKey().equals(stage));
                    if (!row.ref(field).number().isEmpty() && !placed) {
                        lines.add(Texts.of(
                                "import.note.undated",
                                ListKind.PEOPLE.fieldTitle(field),
                                row.ref(field).number()));
                    }
                });
        if (row.day("certificate_date").isEmpty() && known.apply(CERTIFICATE).isEmpty()) {
            Stream.of("certificate_no", "certificate_issuer", "grade", "class_period")
                    .filter(field -> row.of(field).isPresent())
                    .forEach(field -> lines.add(Texts.of(
                            "import.note.undated",
                            ListKind.PEOPLE.fieldTitle(field),
                            Shown.of(row.of(field).orElseThrow()))));
        }
        lines.sort(null);
        return lines;
    }

    private static List<Event> official(Values row, Function<String, Optional<LocalDate>> known) {
        DocumentRef paper = row.ref("official_ref");
        Optional<PartialDate> day = row.date("official_date");
        List<Event> steps = new ArrayList<>();
        if (!paper.number().isEmpty() || paper.date().isPresent()) {
            step(
                            StageKeys.RECOGNITION,
                            paper.date().or(() -> day).or(() -> day(paper, StageKeys.RECOGNITION, known)),
                            paper.number(),
                            paper.date())
                    .ifPresent(steps::add);
        }
        step(StageKeys.OFFICIAL, day, "", Optional.empty()).ifPresent(steps::add);
        return steps;
    }

    static List<CandidacyIntake.Charge> charges(Values row, LocalDate opened) {
        List<CandidacyIntake.Charge> charges = new ArrayList<>();
        if (!row.text("helper").isEmpty()) {
            LocalDate from =
                    row.day("helper_date").or(() -> row.day("recognised_date")).orElse(opened);
            Names.of(row.text("helper"))
                    .forEach(name -> charges.add(new CandidacyIntake.Charge(HelperRole.HELPER, name, from)));
        }
        if (!row.text("probation_helper").isEmpty()) {
            LocalDate from = row.day("ceremony_date").orElse(opened);
            Names.of(row.text("probation_helper"))
                    .forEach(name -> charges.add(new CandidacyIntake.Charge(HelperRole.PROBATION, name, from)));
        }
        return charges;
    }

    /** The certificate, once its day is known. */
    static Optional<CandidacyIntake.Paper> certificate(Values row) {
        return certificate(row, Optional.empty());
    }

    /** The same with the day that the book knows of it, where the list says something else of it. */
    static Optional<CandidacyIntake.Paper> certificate(Values row, Optional<LocalDate> known) {
        boolean said = Stream.of("certificate_no", "certificate_issuer", "grade")
                .anyMatch(f -> row.of(f).isPresent());
        return row.day("certificate_date")
                .or(() -> said ? known : Optional.empty())
                .map(day -> new CandidacyIntake.Paper(
                        row.text("certificate_no"),
                        day,
                        row.text("certificate_issuer"),
                        row.code("grade").map(Code::code).orElse(""),
                        classNote(row)));
    }

    private static String classNote(Values row) {
        String decision = row.ref("class_ref").shown();
        return Stream.of(
                        decision.isEmpty() ? "" : Texts.of("import.note.class", decision),
                        row.text("class_period").isEmpty()
                                ? ""
                                : Texts.of("import.note.period", row.text("class_period")))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static Optional<Event> step(
            String key, Optional<PartialDate> date, String number, Optional<PartialDate> documentDate) {
        return date.map(d -> {
            Event step = Event.of(EventKind.STAGE, key, d.earliest())
                    .withDocument(new EventDocument(number, documentDate.flatMap(PartialDate::exact)));
            return d.exact().isPresent()
                    ? step
                    : noted(step, Texts.of("import.note.partial", VietnameseDates.format(d)));
        });
    }

    private static Event noted(Event step, String note) {
        return new Event(
                0,
                0,
                step.kind(),
                step.stageKey(),
                step.date(),
                step.receivedOn(),
                step.organ(),
                step.document(),
                step.votes(),
                note,
                "",
                Optional.empty());
    }

    /** A value as the person table keeps it. */
    private static String kept(Object value) {
        if (value instanceof PartialDate date) {
            return date.iso();
        }
        if (value instanceof Code code) {
            return code.code();
        }
        return value instanceof Enum<?> one ? one.name() : String.valueOf(value);
    }

    private static Map<String, PersonField> facts() {
        Map<String, PersonField> facts = new LinkedHashMap<>();
        facts.put("full_name", PersonField.FULL_NAME);
        facts.put("sex", PersonField.SEX);
        facts.put("birth_date", PersonField.BIRTH);
        facts.put("cccd", PersonField.CITIZEN_ID);
        facts.put("ethnicity", PersonField.ETHNIC);
        facts.put("religion", PersonField.RELIGION);
        facts.put("birth_place", PersonField.BIRTH_PLACE);
        facts.put("hometown", PersonField.HOMETOWN);
        facts.put("residence", PersonField.RESIDENCE);
        facts.put("phone", PersonField.PHONE);
        facts.put("email", PersonField.EMAIL);
        facts.put("education", PersonField.GENERAL_EDUCATION);
        facts.put("profession", PersonField.PROFESSION);
        facts.put("political_theory", PersonField.POLITICAL_THEORY);
        facts.put("workplace", PersonField.WORKPLACE);
        facts.put("youth_union_date", PersonField.YOUTH_UNION_ON);
        facts.put("note", PersonField.NOTE);
        return facts;
    }
}
