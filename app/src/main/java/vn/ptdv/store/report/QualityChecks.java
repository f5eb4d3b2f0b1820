package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.report.QualityReport.Section;
import vn.ptdv.store.report.QualityRows.Row;

/** What is asked of every candidacy; a check finds those for whom it is true. */
final class QualityChecks {
    private static final int CITIZEN_DIGITS = 12;
    private static final int ADULT = 18;
    private static final Pattern FULL_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int YEAR_DIGITS = 4;
    private final LocalDate day;
    private final QualityRows rows;
    private final Map<String, Predicate<Row>> missing = new LinkedHashMap<>();
    private final Map<String, Predicate<Row>> wrong = new LinkedHashMap<>();
    private final Map<String, Predicate<Row>> twice = new LinkedHashMap<>();

    QualityChecks(LocalDate day, QualityRows rows) {
        this.day = day;
        this.rows = rows;
        missing();
        wrong();
        twice.put("SAME_CITIZEN_ID", rows::sharesCitizenId);
        twice.put("SAME_NAME_AND_BIRTH", rows::sharesNameAndBirth);
        twice.put("TWO_OPEN", rows::isOpenTwice);
    }

    Map<String, Predicate<Row>> of(Section section) {
        return switch (section) {
            case MISSING -> missing;
            case CONTRADICTION -> wrong;
            case DOUBLE -> twice;
            case UNIT -> Map.of();
        };
    }

    private void missing() {
        missing.put("BIRTH", lacks(PERSON.BIRTH));
        missing.put(
                "BIRTH_DAY",
                lacks(PERSON.BIRTH)
                        .negate()
                        .and(row -> !FULL_DAY.matcher(birth(row)).matches()));
        missing.put("SEX", lacks(PERSON.SEX));
        missing.put("ETHNIC", lacks(PERSON.ETHNIC_CODE));
        missing.put("OCCUPATION", lacks(PERSON.OCCUPATION_CODE));
        missing.put("EDUCATION", lacks(PERSON.GENERAL_EDUCATION_CODE));
        missing.put("CITIZEN_ID", lacks(PERSON.CITIZEN_ID));
        missing.put("DECISION_NO", unnumbered(CANDIDACY.DECISION_ON, CANDIDACY.DECISION_NO));
        missing.put("RECOGNITION_NO", unnumbered(CANDIDACY.RECOGNISED_ON, CANDIDACY.RECOGNITION_NO));
        missing.put("CERTIFICATE_NO", rows::lacksCertificateNumber);
        missing.put(
                "HELPER",
                row -> by(row.way().get(CANDIDACY.SYMPATHISER_ON)) && row.isUnderway() && !rows.isHelped(row));
    }

    private void wrong() {
        wrong.put("CITIZEN_ID_LENGTH", row -> {
            String citizen = row.person().get(PERSON.CITIZEN_ID);
            return citizen != null && citizen.length() != CITIZEN_DIGITS;
        });
        wrong.put("CEREMONY_BEFORE_DECISION", before(CANDIDACY.CEREMONY_ON, CANDIDACY.DECISION_ON));
        wrong.put("DECISION_BEFORE_VOTE", before(CANDIDACY.DECISION_ON, CANDIDACY.CELL_VOTE_ON));
        wrong.put("VOTE_BEFORE_FILE", before(CANDIDACY.CELL_VOTE_ON, CANDIDACY.FILE_ON));
        wrong.put("RECOGNISED_BEFORE_CEREMONY", before(CANDIDACY.RECOGNISED_ON, CANDIDACY.CEREMONY_ON));
        wrong.put(
                "FUTURE",
                row -> Stream.of(CANDIDACY.DECISION_ON, CANDIDACY.CEREMONY_ON, CANDIDACY.RECOGNISED_ON)
                        .anyMatch(field -> isLater(row.way().get(field))));
        wrong.put("TOO_YOUNG", this::isTooYoung);
        wrong.put("UNIT_ENDED", row -> rows.isInEndedUnit(row) && row.isUnderway());
    }

    private boolean isTooYoung(Row row) {
        LocalDate vote = row.way().get(CANDIDACY.CELL_VOTE_ON);
        String birth = birth(row);
        return vote != null
                && birth.length() >= YEAR_DIGITS
                && vote.getYear() - Integer.parseInt(birth.substring(0, YEAR_DIGITS)) < ADULT;
    }

    private boolean by(@Nullable LocalDate on) {
        return on != null && !on.isAfter(day);
    }

    private boolean isLater(@Nullable LocalDate on) {
        return on != null && on.isAfter(day);
    }

    private static String birth(Row row) {
        return text(row.person().get(PERSON.BIRTH));
    }

    private static Predicate<Row> lacks(Field<String> of) {
        return row -> row.person().get(of) == null;
    }

    private static Predicate<Row> unnumbered(Field<LocalDate> day, Field<String> number) {
        return row -> row.way().get(day) != null && row.way().get(number) == null;
    }

    private static Predicate<Row> before(Field<LocalDate> one, Field<LocalDate> other) {
        return row -> {
            LocalDate first = row.way().get(one);
            LocalDate second = row.way().get(other);
            return first != null && second != null && first.isBefore(second);
        };
    }

    static List<Section> sections() {
        return List.of(Section.MISSING, Section.CONTRADICTION, Section.DOUBLE);
    }
}
