package vn.ptdv.store.progress;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.setting.CountBy;

/**
 * Reads candidacies with their persons.
 *
 * <p>Each table is read by itself and they are put together here: a join row by row costs the book more than twice that.
 */
final class PersonRows {
    private static final List<Field<?>> WAY = List.of(
            CANDIDACY.ID,
            CANDIDACY.PERSON_ID,
            CANDIDACY.UNIT_ID,
            CANDIDACY.KIND,
            CANDIDACY.STAGE_KEY,
            CANDIDACY.EXIT_KEY,
            CANDIDACY.YOUTH_MEMBER,
            CANDIDACY.OPENED_ON,
            CANDIDACY.SYMPATHISER_ON,
            CANDIDACY.CERTIFICATE_ON,
            CANDIDACY.DECISION_ON,
            CANDIDACY.DECISION_NO,
            CANDIDACY.CEREMONY_ON,
            CANDIDACY.RECOGNISED_ON,
            CANDIDACY.RECOGNITION_NO,
            CANDIDACY.OFFICIAL_ON,
            CANDIDACY.CLOSED_ON);
    private static final List<Field<?>> TRAITS = List.of(
            PERSON.ID,
            PERSON.FULL_NAME,
            PERSON.BIRTH,
            PERSON.SEX,
            PERSON.ETHNIC_CODE,
            PERSON.RELIGION_CODE,
            PERSON.OCCUPATION_CODE,
            PERSON.GENERAL_EDUCATION_CODE,
            PERSON.PROFESSION_CODE,
            PERSON.DEGREE_TITLE_CODE,
            PERSON.POLITICAL_THEORY_CODE);
    private final DSLContext sql;
    private final Field<LocalDate> counted;
    private final DerivedGroups derived;

    PersonRows(DSLContext sql, CountBy countBy) {
        this.sql = sql;
        this.counted = Admissions.day(countBy);
        this.derived = new DerivedGroups(sql);
    }

    List<ReportPerson> all() {
        return read(DSL.noCondition(), DSL.noCondition());
    }

    List<ReportPerson> of(Collection<Long> candidacies) {
        return read(
                CANDIDACY.ID.in(candidacies),
                PERSON.ID.in(DSL.select(CANDIDACY.PERSON_ID).from(CANDIDACY).where(CANDIDACY.ID.in(candidacies))));
    }

    private List<ReportPerson> read(Condition candidacies, Condition persons) {
        Map<Long, Record> traits = new HashMap<>();
        sql.select(TRAITS).from(PERSON).where(persons).forEach(r -> traits.put(r.get(PERSON.ID), r));
        Map<Long, String> units = sql.select(UNIT.ID, UNIT.NAME).from(UNIT).fetchMap(UNIT.ID, UNIT.NAME);
        Map<Long, Set<String>> ofWay = ticked(CANDIDACY_GROUP, CANDIDACY_GROUP.CANDIDACY_ID);
        Map<Long, Set<String>> ofPerson = ticked(PERSON_GROUP, PERSON_GROUP.PERSON_ID);
        List<ReportPerson> people = new ArrayList<>();
        sql.select(WAY).from(CANDIDACY).where(candidacies).orderBy(CANDIDACY.ID).forEach(way -> {
            Record person = traits.get(way.get(CANDIDACY.PERSON_ID));
            if (person != null) {
                Set<String> groups = derived.of(way, person);
                groups.addAll(ofWay.getOrDefault(way.get(CANDIDACY.ID), Set.of()));
                groups.addAll(ofPerson.getOrDefault(way.get(CANDIDACY.PERSON_ID), Set.of()));
                people.add(person(
                        way, person, traits(person, groups), units.getOrDefault(way.get(CANDIDACY.UNIT_ID), "")));
            }
        });
        return List.copyOf(people);
    }

    /** The groups that somebody ticked; derived ones are never ticked. */
    private Map<Long, Set<String>> ticked(Table<?> table, Field<Long> whose) {
        Map<Long, Set<String>> groups = new HashMap<>();
        Field<String> group = DSL.field(DSL.name("GROUP_CODE"), String.class);
        sql.select(whose, group).from(table).forEach(r -> {
            if (!derived.isDerived(r.value2())) {
                groups.computeIfAbsent(r.value1(), k -> new HashSet<>()).add(r.value2());
            }
        });
        return groups;
    }

    private static ReportPerson.Traits traits(Record person, Set<String> groups) {
        return new ReportPerson.Traits(
                Set.copyOf(groups),
                text(person.get(PERSON.SEX)),
                text(person.get(PERSON.ETHNIC_CODE)),
                text(person.get(PERSON.RELIGION_CODE)),
                text(person.get(PERSON.OCCUPATION_CODE)),
                text(person.get(PERSON.GENERAL_EDUCATION_CODE)),
                text(person.get(PERSON.PROFESSION_CODE)),
                text(person.get(PERSON.DEGREE_TITLE_CODE)),
                text(person.get(PERSON.POLITICAL_THEORY_CODE)));
    }

    private ReportPerson person(Record way, Record person, ReportPerson.Traits traits, String unit) {
        return new ReportPerson(
                way.get(CANDIDACY.ID),
                way.get(CANDIDACY.PERSON_ID),
                person.get(PERSON.FULL_NAME),
                PartialDate.parse(text(person.get(PERSON.BIRTH))),
                traits,
                way.get(CANDIDACY.UNIT_ID),
                unit,
                new ReportPerson.Standing(
                        text(way.get(CANDIDACY.KIND)),
                        text(way.get(CANDIDACY.STAGE_KEY)),
                        Optional.ofNullable(way.get(CANDIDACY.EXIT_KEY))),
                dates(way));
    }

    private ReportPerson.Dates dates(Record way) {
        return new ReportPerson.Dates(
                Optional.ofNullable(way.get(counted)),
                Optional.ofNullable(way.get(CANDIDACY.DECISION_ON)),
                text(way.get(CANDIDACY.DECISION_NO)),
                Optional.ofNullable(way.get(CANDIDACY.CEREMONY_ON)),
                Optional.ofNullable(way.get(CANDIDACY.OFFICIAL_ON)),
                Optional.ofNullable(way.get(CANDIDACY.CLOSED_ON)),
                new ReportPerson.Earlier(
                        way.get(CANDIDACY.OPENED_ON),
                        Optional.ofNullable(way.get(CANDIDACY.SYMPATHISER_ON)),
                        Optional.ofNullable(way.get(CANDIDACY.CERTIFICATE_ON))),
                new ReportPerson.Recognition(
                        Optional.ofNullable(way.get(CANDIDACY.RECOGNISED_ON)),
                        text(way.get(CANDIDACY.RECOGNITION_NO)),
                        Optional.empty()));
    }

    /** Nữ, DTTS, có đạo, đoàn viên as they follow from a person and the way; told from the code lists once. */
    private static final class DerivedGroups {
        private final Set<String> minorities;
        private final Set<String> faiths;
        private final Set<String> names = Admissions.derivedGroups().keySet();

        DerivedGroups(DSLContext sql) {
            minorities = codes(sql, "ETHNIC", CODE_ITEM.REPORT_GROUP.eq("DTTS"));
            faiths = codes(sql, "RELIGION", CODE_ITEM.REPORT_GROUP.isNotNull());
        }

        boolean isDerived(String group) {
            return names.contains(group);
        }

        Set<String> of(Record way, Record person) {
            Set<String> groups = new HashSet<>();
            add(groups, "NU", "FEMALE".equals(person.get(PERSON.SEX)));
            add(groups, "DTTS", minorities.contains(text(person.get(PERSON.ETHNIC_CODE))));
            add(groups, "TON_GIAO", faiths.contains(text(person.get(PERSON.RELIGION_CODE))));
            add(groups, "DOAN_VIEN", Boolean.TRUE.equals(way.get(CANDIDACY.YOUTH_MEMBER)));
            return groups;
        }

        private static void add(Set<String> groups, String group, boolean is) {
            if (is) {
                groups.add(group);
            }
        }

        private static Set<String> codes(DSLContext sql, String list, Condition which) {
            return sql.select(CODE_ITEM.CODE)
                    .from(CODE_ITEM)
                    .where(CODE_ITEM.LIST_KEY.eq(list).and(which))
                    .fetchSet(CODE_ITEM.CODE);
        }
    }
}
