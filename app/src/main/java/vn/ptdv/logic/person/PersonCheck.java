package vn.ptdv.logic.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.person.PersonField;

/** Brings typed facts of a person to the form in which they are kept, and says what is wrong with them. */
public final class PersonCheck {
    private final LocalDate today;

    public PersonCheck(LocalDate today) {
        this.today = today;
    }

    /** The cleaned facts; a field with a fault that stops is left as it was typed. */
    public record Result(Map<PersonField, String> facts, List<FieldFinding> findings) {
        public Result {
            facts = Map.copyOf(facts);
            findings = List.copyOf(findings);
        }

        public boolean stops() {
            return findings.stream().anyMatch(FieldFinding::stops);
        }
    }

    public Result check(Map<PersonField, String> typed) {
        return check(typed, Map.of());
    }

    /** The same beside what is known already, so that a number typed later is still set against birth and sex. */
    public Result check(Map<PersonField, String> typed, Map<PersonField, String> known) {
        Map<PersonField, String> facts = new EnumMap<>(PersonField.class);
        List<FieldFinding> findings = new ArrayList<>();
        typed.forEach((field, text) -> {
            String clean = clean(field, text);
            facts.put(field, clean);
            fault(field, clean).ifPresent(findings::add);
        });
        String number = facts.getOrDefault(PersonField.CITIZEN_ID, "");
        if (!number.isEmpty()) {
            Map<PersonField, String> all = new EnumMap<>(PersonField.class);
            all.putAll(known);
            all.putAll(facts);
            findings.addAll(citizenFaults(number, all));
        }
        return new Result(facts, findings);
    }

    private static List<FieldFinding> citizenFaults(String number, Map<PersonField, String> facts) {
        Optional<Sex> sex = Optional.of(facts.getOrDefault(PersonField.SEX, ""))
                .filter(PersonCheck::isSex)
                .map(Sex::valueOf);
        Optional<PartialDate> birth = PartialDate.parse(facts.getOrDefault(PersonField.BIRTH, ""));
        CitizenCheck check = CitizenId.standard().check(number, sex, birth);
        if (check instanceof CitizenCheck.Refused) {
            return List.of(FieldFinding.of(PersonField.CITIZEN_ID, Fault.CITIZEN_ID_SHAPE));
        }
        return check instanceof CitizenCheck.Doubtful doubtful
                ? doubtful.findings().stream()
                        .map(f -> FieldFinding.of(PersonField.CITIZEN_ID, fault(f)))
                        .toList()
                : List.of();
    }

    private static Fault fault(CitizenFinding finding) {
        return switch (finding) {
            case NOT_DIGITS, LENGTH -> Fault.CITIZEN_ID_SHAPE;
            case OLD_NUMBER -> Fault.CITIZEN_ID_OLD;
            case ZERO_RESTORED -> Fault.CITIZEN_ID_RESTORED;
            case PLACE_UNKNOWN -> Fault.CITIZEN_ID_PROVINCE;
            case SEX_DIFFERS -> Fault.CITIZEN_ID_SEX;
            case BIRTH_YEAR_DIFFERS -> Fault.CITIZEN_ID_BIRTH;
        };
    }

    /** Many lines keep their breaks, everything else becomes one line; dates become the stored text where they can be read. */
    public String clean(PersonField field, String text) {
        return switch (field.kind()) {
            case TEXT -> lines(text);
            case LINE, CODE -> VietnameseText.clean(text);
            case SEX -> VietnameseText.clean(text).toUpperCase(Locale.ROOT);
            case CITIZEN_ID -> CitizenId.normal(VietnameseText.clean(text));
            case BIRTH -> date(text, DateUse.BIRTH);
            case DATE -> date(text, DateUse.ANY);
        };
    }

    private Optional<FieldFinding> fault(PersonField field, String clean) {
        if (clean.isEmpty()) {
            return field == PersonField.FULL_NAME ? found(field, Fault.EMPTY) : Optional.empty();
        }
        if (field == PersonField.FULL_NAME && !VietnameseText.isName(clean)) {
            return found(field, Fault.NOT_A_NAME);
        }
        return switch (field.kind()) {
            case BIRTH, DATE -> dateFault(field, clean);
            case SEX -> isSex(clean) ? Optional.empty() : found(field, Fault.NOT_A_CODE, clean);
            case CITIZEN_ID -> Optional.empty();
            case LINE, TEXT, CODE ->
                clean.length() > field.most()
                        ? found(field, Fault.TOO_LONG, field.most(), clean.length())
                        : Optional.empty();
        };
    }

    private Optional<FieldFinding> dateFault(PersonField field, String clean) {
        Optional<PartialDate> date = PartialDate.parse(clean);
        if (date.isEmpty()) {
            return found(field, Fault.NOT_A_DATE, clean);
        }
        return date.get().earliest().isAfter(today) ? found(field, Fault.IN_FUTURE, clean) : Optional.empty();
    }

    private String date(String text, DateUse use) {
        return VietnameseDates.parse(text, today, use)
                .map(PartialDate::iso)
                .orElseGet(() -> VietnameseText.clean(text));
    }

    private static String lines(String text) {
        return text.lines()
                .map(VietnameseText::clean)
                .reduce((above, below) -> above + "\n" + below)
                .orElse("")
                .strip();
    }

    private static boolean isSex(String clean) {
        return java.util.Arrays.stream(Sex.values()).anyMatch(s -> s.name().equals(clean));
    }

    private static Optional<FieldFinding> found(PersonField field, Fault fault, Object... args) {
        return Optional.of(FieldFinding.of(field, fault, args));
    }
}
