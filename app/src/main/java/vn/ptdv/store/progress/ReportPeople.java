package vn.ptdv.store.progress;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.setting.CountBy;

/** The people whom reports count and name. */
public final class ReportPeople {
    /** As the deadline says that was reckoned by the rules of its day; ended, or not reckoned, without one. */
    private static final Field<LocalDate> PROBATION_END = DSL.field(DSL.select(DSL.max(DEADLINE.DUE_ON))
                    .from(DEADLINE)
                    .where(DEADLINE.CANDIDACY_ID.eq(CANDIDACY.ID))
                    .and(DEADLINE.RULE_KEY.eq("PROBATION"))
                    .and(DEADLINE.VOID.isFalse()))
            .as("probation_end");

    private final DSLContext sql;
    private final CountBy countBy;

    public ReportPeople(DSLContext sql, CountBy countBy) {
        this.sql = sql;
        this.countBy = countBy;
    }

    /** Who was admitted in the period, by the day that the office counts by. */
    public List<ReportPerson> admitted(Period period) {
        return read(Admissions.within(countBy, period).and(Admissions.holds()));
    }

    /** Who became an official member in the period. */
    public List<ReportPerson> official(Period period) {
        return read(CANDIDACY.OFFICIAL_ON.between(period.from(), period.to()));
    }

    /** Whose recognition was decided in the period. */
    public List<ReportPerson> recognised(Period period) {
        return read(CANDIDACY.RECOGNISED_ON.between(period.from(), period.to()).and(Admissions.holds()));
    }

    /** Who was on probation on the day: admitted by then, neither recognised nor gone by then. */
    public List<ReportPerson> onProbation(LocalDate day) {
        return read(CANDIDACY
                .CEREMONY_ON
                .le(day)
                .and(CANDIDACY.RECOGNISED_ON.isNull().or(CANDIDACY.RECOGNISED_ON.gt(day)))
                .and(CANDIDACY.OFFICIAL_ON.isNull().or(CANDIDACY.RECOGNISED_ON.isNotNull()))
                .and(CANDIDACY.CLOSED_ON.isNull().or(CANDIDACY.CLOSED_ON.gt(day))));
    }

    /** Who left in the period by one of the ways out. */
    public List<ReportPerson> left(Period period, Collection<String> exits) {
        return read(CANDIDACY.CLOSED_ON.between(period.from(), period.to()).and(CANDIDACY.EXIT_KEY.in(exits)));
    }

    /** These candidacies, whatever became of them. */
    public List<ReportPerson> of(Collection<Long> candidacies) {
        return candidacies.isEmpty() ? List.of() : read(CANDIDACY.ID.in(candidacies));
    }

    private List<ReportPerson> read(Condition which) {
        Map<Long, Set<String>> groups = groups(which);
        Map<String, Field<Boolean>> derived = new HashMap<>();
        Admissions.derivedGroups()
                .forEach((group, is) ->
                        derived.put(group, DSL.when(is, true).otherwise(false).as("is_" + group)));
        return sql.select(CANDIDACY.fields())
                .select(PERSON.FULL_NAME, PERSON.BIRTH, PERSON.SEX, PERSON.ETHNIC_CODE, PERSON.OCCUPATION_CODE)
                .select(PERSON.GENERAL_EDUCATION_CODE, PERSON.PROFESSION_CODE, PERSON.DEGREE_TITLE_CODE)
                .select(UNIT.NAME)
                .select(derived.values())
                .select(PROBATION_END)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(which)
                .orderBy(CANDIDACY.ID)
                .fetch(r -> {
                    Set<String> in = new HashSet<>(groups.getOrDefault(r.get(CANDIDACY.ID), Set.of()));
                    derived.forEach((group, is) -> {
                        if (r.get(is)) {
                            in.add(group);
                        }
                    });
                    return person(r, in);
                });
    }

    /** The groups that were ticked, for the candidacy or for the person. */
    private Map<Long, Set<String>> groups(Condition which) {
        Map<Long, Set<String>> groups = new HashMap<>();
        Set<String> derived = Admissions.derivedGroups().keySet();
        sql.select(CANDIDACY.ID, CANDIDACY_GROUP.GROUP_CODE)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(CANDIDACY_GROUP)
                .on(CANDIDACY_GROUP.CANDIDACY_ID.eq(CANDIDACY.ID))
                .where(which)
                .unionAll(sql.select(CANDIDACY.ID, PERSON_GROUP.GROUP_CODE)
                        .from(CANDIDACY)
                        .join(PERSON)
                        .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                        .join(PERSON_GROUP)
                        .on(PERSON_GROUP.PERSON_ID.eq(CANDIDACY.PERSON_ID))
                        .where(which))
                .forEach(r -> {
                    if (!derived.contains(r.value2())) {
                        groups.computeIfAbsent(r.value1(), k -> new HashSet<>()).add(r.value2());
                    }
                });
        return groups;
    }

    private ReportPerson person(Record r, Set<String> groups) {
        return new ReportPerson(
                r.get(CANDIDACY.ID),
                r.get(CANDIDACY.PERSON_ID),
                r.get(PERSON.FULL_NAME),
                PartialDate.parse(text(r.get(PERSON.BIRTH))),
                new ReportPerson.Traits(
                        Set.copyOf(groups),
                        text(r.get(PERSON.SEX)),
                        text(r.get(PERSON.ETHNIC_CODE)),
                        text(r.get(PERSON.OCCUPATION_CODE)),
                        text(r.get(PERSON.GENERAL_EDUCATION_CODE)),
                        text(r.get(PERSON.PROFESSION_CODE)),
                        text(r.get(PERSON.DEGREE_TITLE_CODE))),
                r.get(CANDIDACY.UNIT_ID),
                r.get(UNIT.NAME),
                Optional.ofNullable(r.get(CANDIDACY.EXIT_KEY)).orElse(r.get(CANDIDACY.STAGE_KEY)),
                new ReportPerson.Dates(
                        Optional.ofNullable(r.get(Admissions.day(countBy))),
                        Optional.ofNullable(r.get(CANDIDACY.DECISION_ON)),
                        text(r.get(CANDIDACY.DECISION_NO)),
                        Optional.ofNullable(r.get(CANDIDACY.CEREMONY_ON)),
                        Optional.ofNullable(r.get(CANDIDACY.OFFICIAL_ON)),
                        new ReportPerson.Earlier(
                                r.get(CANDIDACY.OPENED_ON),
                                Optional.ofNullable(r.get(CANDIDACY.SYMPATHISER_ON)),
                                Optional.ofNullable(r.get(CANDIDACY.CERTIFICATE_ON))),
                        new ReportPerson.Recognition(
                                Optional.ofNullable(r.get(CANDIDACY.RECOGNISED_ON)),
                                text(r.get(CANDIDACY.RECOGNITION_NO)),
                                Optional.ofNullable(r.get(PROBATION_END)))));
    }
}
