package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import vn.ptdv.model.unit.Unit;

/** What is asked when data is checked; each table is read once, since as many questions as there are checks follow. */
final class QualityRows {
    private static final List<Field<?>> WAY = List.of(
            CANDIDACY.ID,
            CANDIDACY.PERSON_ID,
            CANDIDACY.UNIT_ID,
            CANDIDACY.EXIT_KEY,
            CANDIDACY.SYMPATHISER_ON,
            CANDIDACY.FILE_ON,
            CANDIDACY.CELL_VOTE_ON,
            CANDIDACY.DECISION_ON,
            CANDIDACY.DECISION_NO,
            CANDIDACY.CEREMONY_ON,
            CANDIDACY.RECOGNISED_ON,
            CANDIDACY.RECOGNITION_NO,
            CANDIDACY.OFFICIAL_ON);
    private static final List<Field<?>> PERSONAL = List.of(
            PERSON.ID,
            PERSON.FULL_NAME,
            PERSON.FOLDED_NAME,
            PERSON.BIRTH,
            PERSON.SEX,
            PERSON.ETHNIC_CODE,
            PERSON.OCCUPATION_CODE,
            PERSON.GENERAL_EDUCATION_CODE,
            PERSON.CITIZEN_ID);
    private final List<Row> all = new ArrayList<>();
    private final Map<Long, Integer> openWays = new HashMap<>();
    private final Map<String, Integer> citizens = new HashMap<>();
    private final Map<Born, Integer> born = new HashMap<>();
    private final Set<Long> unnumbered = new HashSet<>();
    private final Set<Long> helped = new HashSet<>();
    private final Set<Long> endedUnits = new HashSet<>();

    /** A candidacy beside its person. */
    record Row(Record way, Record person) {
        long id() {
            return way.get(CANDIDACY.ID);
        }

        long unitId() {
            return way.get(CANDIDACY.UNIT_ID);
        }

        String name() {
            return person.get(PERSON.FULL_NAME);
        }

        /** Neither gone nor an official member. */
        boolean isUnderway() {
            return way.get(CANDIDACY.EXIT_KEY) == null && way.get(CANDIDACY.OFFICIAL_ON) == null;
        }
    }

    private record Born(String name, String birth) {}

    private QualityRows() {}

    static QualityRows read(DSLContext sql, Collection<Unit> units, LocalDate day) {
        QualityRows rows = new QualityRows();
        rows.people(sql);
        sql.select(CERTIFICATE.PERSON_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.CERT_NO.isNull())
                .forEach(r -> rows.unnumbered.add(r.value1()));
        sql.select(HELPER.CANDIDACY_ID)
                .from(HELPER)
                .where(HELPER.TO_ON.isNull().or(HELPER.TO_ON.ge(day)))
                .forEach(r -> rows.helped.add(r.value1()));
        units.stream()
                .filter(unit -> unit.endedOn().filter(end -> !end.isAfter(day)).isPresent())
                .forEach(unit -> rows.endedUnits.add(unit.id()));
        return rows;
    }

    private void people(DSLContext sql) {
        Map<Long, Record> persons = new HashMap<>();
        sql.select(PERSONAL).from(PERSON).forEach(person -> {
            persons.put(person.get(PERSON.ID), person);
            String citizen = person.get(PERSON.CITIZEN_ID);
            if (citizen != null) {
                citizens.merge(citizen, 1, Integer::sum);
            }
            if (person.get(PERSON.BIRTH) != null) {
                born.merge(born(person), 1, Integer::sum);
            }
        });
        sql.select(WAY).from(CANDIDACY).orderBy(CANDIDACY.ID).forEach(way -> {
            Record person = persons.get(way.get(CANDIDACY.PERSON_ID));
            if (person != null) {
                all.add(new Row(way, person));
                if (way.get(CANDIDACY.EXIT_KEY) == null) {
                    openWays.merge(way.get(CANDIDACY.PERSON_ID), 1, Integer::sum);
                }
            }
        });
    }

    List<Row> all() {
        return all;
    }

    boolean lacksCertificateNumber(Row row) {
        return unnumbered.contains(row.way().get(CANDIDACY.PERSON_ID));
    }

    boolean isHelped(Row row) {
        return helped.contains(row.id());
    }

    boolean isInEndedUnit(Row row) {
        return endedUnits.contains(row.unitId());
    }

    boolean sharesCitizenId(Row row) {
        String citizen = row.person().get(PERSON.CITIZEN_ID);
        return citizen != null && citizens.getOrDefault(citizen, 0) > 1;
    }

    boolean sharesNameAndBirth(Row row) {
        return row.person().get(PERSON.BIRTH) != null && born.getOrDefault(born(row.person()), 0) > 1;
    }

    boolean isOpenTwice(Row row) {
        return row.way().get(CANDIDACY.EXIT_KEY) == null
                && openWays.getOrDefault(row.way().get(CANDIDACY.PERSON_ID), 0) > 1;
    }

    private static Born born(Record person) {
        return new Born(text(person.get(PERSON.FOLDED_NAME)), text(person.get(PERSON.BIRTH)));
    }
}
