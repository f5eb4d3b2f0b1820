package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.RULE_EXCEPTION;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.candidacy.CandidateRow;

/** The lines of the pipeline table, all of them by a handful of scans, so that 100 000 stay fluid. */
public final class CandidateList {
    private static final String NEXT = ", ";
    private final DSLContext reading;
    /** Names come again with every reload, and their keys cost more than reading them. */
    private final Map<String, String> orderKeys = new ConcurrentHashMap<>();

    public CandidateList(DSLContext reading) {
        this.reading = reading;
    }

    /** Who is still on the way or on probation. */
    public List<CandidateRow> active(LocalDate today) {
        return rows(CANDIDACY.EXIT_KEY.isNull(), today);
    }

    /** Everybody, also those who left and those who are official. */
    public List<CandidateRow> all(LocalDate today) {
        return rows(DSL.noCondition(), today);
    }

    public List<CandidateRow> ofUnit(long unitId, LocalDate today) {
        return rows(CANDIDACY.UNIT_ID.eq(unitId), today);
    }

    private List<CandidateRow> rows(Condition which, LocalDate today) {
        Marks marks = marks(today);
        return reading.select(CANDIDACY.ID, CANDIDACY.KIND, CANDIDACY.STAGE_KEY, CANDIDACY.STAGE_SINCE)
                .select(CANDIDACY.EXIT_KEY, CANDIDACY.DECISION_ON, CANDIDACY.CEREMONY_ON)
                .select(PERSON.ID, PERSON.FULL_NAME, PERSON.BIRTH, PERSON.SEX, PERSON.ETHNIC_CODE)
                .select(UNIT.ID, UNIT.NAME)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(which)
                .fetch(r -> row(r, marks));
    }

    private Map<Long, LocalDate> nextDue() {
        Field<LocalDate> next = DSL.min(DSL.coalesce(DEADLINE.EXTENDED_TO, DEADLINE.DUE_ON));
        return reading.select(DEADLINE.CANDIDACY_ID, next)
                .from(DEADLINE)
                .where(DEADLINE.DONE_ON.isNull().and(DEADLINE.VOID.isFalse()))
                .groupBy(DEADLINE.CANDIDACY_ID)
                .fetchMap(DEADLINE.CANDIDACY_ID, next);
    }

    /** Who helps is often who introduces too; the name stands once. */
    private Map<Long, String> helpers() {
        Map<Long, String> names = new HashMap<>();
        reading.select(HELPER.CANDIDACY_ID, HELPER.FULL_NAME)
                .from(HELPER)
                .where(HELPER.TO_ON.isNull())
                .orderBy(HELPER.ID)
                .forEach(r -> names.merge(r.value1(), r.value2(), CandidateList::both));
        return names;
    }

    private static String both(String names, String name) {
        return List.of(names.split(NEXT, -1)).contains(name) ? names : names + NEXT + name;
    }

    /** What stands beside the lines, each read once; joined in the database they would be looked up line by line. */
    private record Marks(
            Map<Long, LocalDate> nextDue,
            Map<Long, String> helpers,
            Set<Long> special,
            Set<Long> excepted,
            Set<Long> away) {}

    private Marks marks(LocalDate today) {
        return new Marks(
                nextDue(),
                helpers(),
                ids(DSL.selectDistinct(CANDIDACY_GROUP.CANDIDACY_ID).from(CANDIDACY_GROUP)),
                ids(DSL.selectDistinct(RULE_EXCEPTION.CANDIDACY_ID).from(RULE_EXCEPTION)),
                ids(DSL.selectDistinct(ABSENCE.PERSON_ID)
                        .from(ABSENCE)
                        .where(ABSENCE.FROM_ON.le(today))
                        .and(ABSENCE.TO_ON.isNull().or(ABSENCE.TO_ON.ge(today)))));
    }

    private Set<Long> ids(org.jooq.Select<Record1<Long>> query) {
        return reading.fetch(query).intoSet(Record1::value1);
    }

    private CandidateRow row(Record r, Marks marks) {
        String name = r.get(PERSON.FULL_NAME);
        return new CandidateRow(
                r.get(CANDIDACY.ID),
                r.get(PERSON.ID),
                name,
                orderKeys.computeIfAbsent(name, VietnameseOrder::nameKey),
                text(r.get(PERSON.BIRTH)),
                text(r.get(PERSON.SEX)),
                text(r.get(PERSON.ETHNIC_CODE)),
                r.get(UNIT.ID),
                r.get(UNIT.NAME),
                r.get(CANDIDACY.STAGE_KEY),
                r.get(CANDIDACY.STAGE_SINCE),
                Optional.ofNullable(r.get(CANDIDACY.EXIT_KEY)),
                Optional.ofNullable(marks.nextDue.get(r.get(CANDIDACY.ID))),
                Optional.ofNullable(r.get(CANDIDACY.DECISION_ON)),
                Optional.ofNullable(r.get(CANDIDACY.CEREMONY_ON)),
                marks.helpers.getOrDefault(r.get(CANDIDACY.ID), ""),
                flags(r, marks));
    }

    private static Set<CandidateRow.Flag> flags(Record r, Marks marks) {
        EnumSet<CandidateRow.Flag> flags = EnumSet.noneOf(CandidateRow.Flag.class);
        if (r.get(CANDIDACY.KIND).equals("READMISSION")) {
            flags.add(CandidateRow.Flag.READMISSION);
        }
        if (marks.special.contains(r.get(CANDIDACY.ID))) {
            flags.add(CandidateRow.Flag.SPECIAL_GROUP);
        }
        if (marks.excepted.contains(r.get(CANDIDACY.ID))) {
            flags.add(CandidateRow.Flag.RULE_EXCEPTION);
        }
        if (marks.away.contains(r.get(PERSON.ID))) {
            flags.add(CandidateRow.Flag.AWAY);
        }
        return flags;
    }
}
