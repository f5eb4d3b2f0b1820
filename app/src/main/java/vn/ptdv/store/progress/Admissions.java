package vn.ptdv.store.progress;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.setting.CountBy;
import vn.ptdv.store.Columns;

/** What counts as an admission, on which day, and the groups that follow from facts of the person. */
public final class Admissions {
    static final String CANCELLED = "DECISION_CANCELLED";

    private Admissions() {}

    public static Field<LocalDate> day(CountBy countBy) {
        return switch (countBy) {
            case CEREMONY -> CANDIDACY.CEREMONY_ON;
            case DECISION -> CANDIDACY.DECISION_ON;
        };
    }

    public static Condition within(CountBy countBy, Period period) {
        return day(countBy).between(period.from(), period.to());
    }

    public static Condition holds() {
        return CANDIDACY.EXIT_KEY.isNull().or(CANDIDACY.EXIT_KEY.ne(CANCELLED));
    }

    /** Nữ, DTTS, có đạo, đoàn viên: never ticked by hand. */
    public static Map<String, Condition> derivedGroups() {
        Map<String, Condition> groups = new TreeMap<>();
        groups.put("NU", PERSON.SEX.eq("FEMALE"));
        groups.put("DTTS", PERSON.ETHNIC_CODE.in(codes("ETHNIC", CODE_ITEM.REPORT_GROUP.eq("DTTS"))));
        groups.put("TON_GIAO", PERSON.RELIGION_CODE.in(codes("RELIGION", CODE_ITEM.REPORT_GROUP.isNotNull())));
        groups.put("DOAN_VIEN", CANDIDACY.YOUTH_MEMBER.isTrue());
        return groups;
    }

    /** The same for one person at a time, where asking the book for each would take long. */
    record Derived(Set<String> minorities, Set<String> religions) {
        static Derived read(DSLContext sql) {
            return new Derived(
                    Set.copyOf(sql.fetch(codes("ETHNIC", CODE_ITEM.REPORT_GROUP.eq("DTTS")))
                            .getValues(CODE_ITEM.CODE)),
                    Set.copyOf(sql.fetch(codes("RELIGION", CODE_ITEM.REPORT_GROUP.isNotNull()))
                            .getValues(CODE_ITEM.CODE)));
        }

        Set<String> of(Record row) {
            Set<String> groups = new HashSet<>();
            add(groups, "NU", "FEMALE".equals(row.get(PERSON.SEX)));
            add(groups, "DTTS", minorities.contains(Columns.text(row.get(PERSON.ETHNIC_CODE))));
            add(groups, "TON_GIAO", religions.contains(Columns.text(row.get(PERSON.RELIGION_CODE))));
            add(groups, "DOAN_VIEN", Boolean.TRUE.equals(row.get(CANDIDACY.YOUTH_MEMBER)));
            return groups;
        }

        private static void add(Set<String> groups, String group, boolean is) {
            if (is) {
                groups.add(group);
            }
        }
    }

    private static Select<Record1<String>> codes(String list, Condition which) {
        return DSL.select(CODE_ITEM.CODE)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq(list).and(which));
    }
}
