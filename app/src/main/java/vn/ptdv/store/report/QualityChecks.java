package vn.ptdv.store.report;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.logic.report.QualityReport.Section;

/** What is asked of every candidacy, as conditions on its row; a check finds those for whom it is true. */
final class QualityChecks {
    private static final int CITIZEN_DIGITS = 12;
    private static final int ADULT = 18;
    private static final String FULL_DAY = "____-__-__";
    private final LocalDate day;
    private final Map<String, Condition> missing = new LinkedHashMap<>();
    private final Map<String, Condition> wrong = new LinkedHashMap<>();
    private final Map<String, Condition> twice = new LinkedHashMap<>();

    QualityChecks(LocalDate day) {
        this.day = day;
        missing();
        wrong();
        twice();
    }

    Map<String, Condition> of(Section section) {
        return switch (section) {
            case MISSING -> missing;
            case CONTRADICTION -> wrong;
            case DOUBLE -> twice;
            case UNIT -> Map.of();
        };
    }

    private void missing() {
        missing.put("BIRTH", PERSON.BIRTH.isNull());
        missing.put("BIRTH_DAY", PERSON.BIRTH.isNotNull().and(PERSON.BIRTH.notLike(FULL_DAY)));
        missing.put("SEX", PERSON.SEX.isNull());
        missing.put("ETHNIC", PERSON.ETHNIC_CODE.isNull());
        missing.put("OCCUPATION", PERSON.OCCUPATION_CODE.isNull());
        missing.put("EDUCATION", PERSON.GENERAL_EDUCATION_CODE.isNull());
        missing.put("CITIZEN_ID", PERSON.CITIZEN_ID.isNull());
        missing.put("DECISION_NO", CANDIDACY.DECISION_ON.isNotNull().and(CANDIDACY.DECISION_NO.isNull()));
        missing.put("RECOGNITION_NO", CANDIDACY.RECOGNISED_ON.isNotNull().and(CANDIDACY.RECOGNITION_NO.isNull()));
        missing.put(
                "CERTIFICATE_NO",
                DSL.exists(DSL.selectOne()
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.PERSON_ID.eq(PERSON.ID).and(CERTIFICATE.CERT_NO.isNull()))));
        missing.put(
                "HELPER",
                CANDIDACY
                        .SYMPATHISER_ON
                        .le(day)
                        .and(CANDIDACY.EXIT_KEY.isNull())
                        .and(CANDIDACY.OFFICIAL_ON.isNull())
                        .and(DSL.notExists(DSL.selectOne()
                                .from(HELPER)
                                .where(HELPER.CANDIDACY_ID.eq(CANDIDACY.ID))
                                .and(HELPER.TO_ON.isNull().or(HELPER.TO_ON.ge(day))))));
    }

    private void wrong() {
        wrong.put("CITIZEN_ID_LENGTH", DSL.length(PERSON.CITIZEN_ID).ne(CITIZEN_DIGITS));
        wrong.put("CEREMONY_BEFORE_DECISION", CANDIDACY.CEREMONY_ON.lt(CANDIDACY.DECISION_ON));
        wrong.put("DECISION_BEFORE_VOTE", CANDIDACY.DECISION_ON.lt(CANDIDACY.CELL_VOTE_ON));
        wrong.put("VOTE_BEFORE_FILE", CANDIDACY.CELL_VOTE_ON.lt(CANDIDACY.FILE_ON));
        wrong.put("RECOGNISED_BEFORE_CEREMONY", CANDIDACY.RECOGNISED_ON.lt(CANDIDACY.CEREMONY_ON));
        wrong.put(
                "FUTURE",
                DSL.greatest(day(CANDIDACY.DECISION_ON), day(CANDIDACY.CEREMONY_ON), day(CANDIDACY.RECOGNISED_ON))
                        .gt(day));
        wrong.put(
                "TOO_YOUNG",
                birthYear()
                        .isNotNull()
                        .and(DSL.year(CANDIDACY.CELL_VOTE_ON).minus(birthYear()).lt(ADULT)));
        wrong.put(
                "UNIT_ENDED",
                UNIT.ENDED_ON.le(day).and(CANDIDACY.EXIT_KEY.isNull()).and(CANDIDACY.OFFICIAL_ON.isNull()));
    }

    private void twice() {
        var other = PERSON.as("other");
        twice.put(
                "SAME_CITIZEN_ID",
                DSL.exists(DSL.selectOne()
                        .from(other)
                        .where(other.CITIZEN_ID.eq(PERSON.CITIZEN_ID).and(other.ID.ne(PERSON.ID)))));
        twice.put(
                "SAME_NAME_AND_BIRTH",
                DSL.exists(DSL.selectOne()
                        .from(other)
                        .where(other.FOLDED_NAME
                                .eq(PERSON.FOLDED_NAME)
                                .and(other.BIRTH.eq(PERSON.BIRTH))
                                .and(other.ID.ne(PERSON.ID)))));
        var second = CANDIDACY.as("twin");
        twice.put(
                "TWO_OPEN",
                CANDIDACY
                        .EXIT_KEY
                        .isNull()
                        .and(DSL.exists(DSL.selectOne()
                                .from(second)
                                .where(second.PERSON_ID
                                        .eq(CANDIDACY.PERSON_ID)
                                        .and(second.EXIT_KEY.isNull())
                                        .and(second.ID.ne(CANDIDACY.ID))))));
    }

    /** A missing day is no day after this one. */
    private static Field<LocalDate> day(Field<LocalDate> day) {
        return DSL.coalesce(day, LocalDate.EPOCH);
    }

    private static Field<Integer> birthYear() {
        return DSL.substring(PERSON.BIRTH, 1, 4).cast(Integer.class);
    }

    static List<Section> sections() {
        return List.of(Section.MISSING, Section.CONTRADICTION, Section.DOUBLE);
    }
}
