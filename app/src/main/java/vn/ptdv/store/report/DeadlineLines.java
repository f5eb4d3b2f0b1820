package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.logic.report.DeadlineLine;
import vn.ptdv.logic.report.ReportValues;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.dossier.Verification;

/** Time limits as reports count them; letters of verification are limits too. */
final class DeadlineLines {
    private static final Field<LocalDate> LAST = DSL.coalesce(DEADLINE.EXTENDED_TO, DEADLINE.DUE_ON);
    private final DSLContext sql;

    DeadlineLines(DSLContext sql) {
        this.sql = sql;
    }

    /** Whose last day lies in the period. */
    List<DeadlineLine> within(Period period) {
        return read(
                LAST.between(period.from(), period.to()),
                VERIFICATION.REPLY_DUE_ON.between(period.from(), period.to()));
    }

    /** What was to be kept up to the day and was not, whenever it began. */
    List<DeadlineLine> overdue(LocalDate day) {
        return read(
                        LAST.lt(day)
                                .and(DEADLINE.DONE_ON.isNull().or(DEADLINE.DONE_ON.gt(day)))
                                .and(CANDIDACY.CLOSED_ON.isNull().or(CANDIDACY.CLOSED_ON.gt(day))),
                        VERIFICATION
                                .REPLY_DUE_ON
                                .lt(day)
                                .and(VERIFICATION.REPLY_ON.isNull().or(VERIFICATION.REPLY_ON.gt(day)))
                                .and(CANDIDACY.CLOSED_ON.isNull()))
                .stream()
                .filter(line -> line.on(day) == DeadlineLine.State.OVERDUE)
                .toList();
    }

    /** The candidacies that broke one of these limits by the day. */
    Set<Long> late(Collection<String> rules, LocalDate day) {
        return read(DEADLINE.RULE_KEY.in(rules), DSL.falseCondition()).stream()
                .filter(line -> line.isBrokenOn(day))
                .map(DeadlineLine::candidacyId)
                .collect(Collectors.toSet());
    }

    private List<DeadlineLine> read(Condition which, Condition letters) {
        List<DeadlineLine> all = new ArrayList<>(sql.select(
                        CANDIDACY.ID,
                        PERSON.FULL_NAME,
                        UNIT.ID,
                        UNIT.NAME,
                        DEADLINE.RULE_KEY,
                        DEADLINE.DUE_ON,
                        DEADLINE.EXTENDED_TO,
                        DEADLINE.DONE_ON,
                        DSL.coalesce(DEADLINE.LATE_REASON, DEADLINE.EXTEND_REASON))
                .from(DEADLINE)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(DEADLINE.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(DEADLINE.VOID.isFalse().and(DEADLINE.RULE_KEY.notIn(ReportValues.of(ReportValues.NOT_A_LIMIT))))
                .and(which)
                .orderBy(LAST, DEADLINE.ID)
                .fetch(r -> new DeadlineLine(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        Optional.ofNullable(r.value7()),
                        Optional.ofNullable(r.value8()),
                        text(r.value9()))));
        all.addAll(letters(letters));
        return all;
    }

    private List<DeadlineLine> letters(Condition which) {
        Field<String> rule = DSL.when(VERIFICATION.KIND.ne(Verification.Kind.CHECK.name()), "OPINION_REPLY")
                .when(VERIFICATION.ABROAD, "VERIFY_REPLY_ABROAD")
                .otherwise("VERIFY_REPLY_DOMESTIC");
        return sql.select(
                        CANDIDACY.ID,
                        PERSON.FULL_NAME,
                        UNIT.ID,
                        UNIT.NAME,
                        rule,
                        VERIFICATION.REPLY_DUE_ON,
                        VERIFICATION.REPLY_ON,
                        VERIFICATION.PLACE)
                .from(VERIFICATION)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(VERIFICATION.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(VERIFICATION.REPLY_DUE_ON.isNotNull().and(which))
                .orderBy(VERIFICATION.REPLY_DUE_ON, VERIFICATION.ID)
                .fetch(r -> new DeadlineLine(
                        r.value1(),
                        r.value2(),
                        r.value3(),
                        r.value4(),
                        r.value5(),
                        r.value6(),
                        Optional.empty(),
                        Optional.ofNullable(r.value7()),
                        Texts.of("report.violations.letter", text(r.value8()))));
    }
}
