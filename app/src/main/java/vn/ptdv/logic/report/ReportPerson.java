package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.ptdv.model.PartialDate;

/** One candidacy with what reports say and count of its person. */
public record ReportPerson(
        long candidacyId,
        long personId,
        String name,
        Optional<PartialDate> birth,
        Traits traits,
        long unitId,
        String unit,
        Standing standing,
        Dates dates) {
    private static final String DECISION_CANCELLED = "DECISION_CANCELLED";

    /** The kind of admission, the step that was reached, and the way out for who has left. */
    public record Standing(String kind, String step, Optional<String> exit) {}

    /** What the person is counted by. */
    public record Traits(
            Set<String> groups,
            String sex,
            String ethnic,
            String religion,
            String occupation,
            String schooling,
            String profession,
            String degree,
            String theory) {
        public boolean isIn(String group) {
            return groups.contains(group);
        }
    }

    /** The days of the way into the Party, with the number of the decision. */
    public record Dates(
            Optional<LocalDate> counted,
            Optional<LocalDate> decision,
            String decisionNo,
            Optional<LocalDate> ceremony,
            Optional<LocalDate> official,
            Optional<LocalDate> closed,
            Earlier before,
            Recognition recognition) {}

    /** The days before the decision. */
    public record Earlier(LocalDate opened, Optional<LocalDate> sympathiser, Optional<LocalDate> certificate) {}

    /** Its day and number, and the day on which the probation ends. */
    public record Recognition(Optional<LocalDate> day, String number, Optional<LocalDate> probationEnd) {}

    /** The way out, or the step that was reached. */
    public String stage() {
        return standing.exit().orElse(standing.step());
    }

    /** Whether the admission stands: a decision that was cancelled admitted nobody. */
    public boolean holds() {
        return !standing.exit().equals(Optional.of(DECISION_CANCELLED));
    }

    /** The same person with the day on which the probation ends. */
    public ReportPerson ending(Optional<LocalDate> end) {
        Recognition known = dates.recognition();
        return new ReportPerson(
                candidacyId,
                personId,
                name,
                birth,
                traits,
                unitId,
                unit,
                standing,
                new Dates(
                        dates.counted(),
                        dates.decision(),
                        dates.decisionNo(),
                        dates.ceremony(),
                        dates.official(),
                        dates.closed(),
                        dates.before(),
                        new Recognition(known.day(), known.number(), end)));
    }

    /** Full years on the day that counts; unknown without a full birth day or at least a year that leaves no doubt. */
    public OptionalInt age() {
        if (birth.isEmpty() || dates.counted().isEmpty()) {
            return OptionalInt.empty();
        }
        LocalDate day = dates.counted().get();
        PartialDate born = birth.get();
        return born.exact()
                .map(exact ->
                        OptionalInt.of(java.time.Period.between(exact, day).getYears()))
                .orElseGet(() -> OptionalInt.of(day.getYear() - born.year()));
    }
}
