package vn.ptdv.store.report;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.ptdv.logic.report.DeadlineLine;
import vn.ptdv.logic.report.ReportPerson;
import vn.ptdv.logic.report.ReportValues;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.store.progress.BookFacts;

/**
 * Time limits as reports count them; letters of verification are limits too.
 *
 * <p>Whose they are is looked up among the people of the round: a join would fetch each of them by key from the book.
 */
final class DeadlineLines {
    private static final Field<LocalDate> LAST = DSL.coalesce(DEADLINE.EXTENDED_TO, DEADLINE.DUE_ON);
    private final BookFacts facts;

    DeadlineLines(BookFacts facts) {
        this.facts = facts;
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
                        LAST.lt(day).and(DEADLINE.DONE_ON.isNull().or(DEADLINE.DONE_ON.gt(day))),
                        VERIFICATION
                                .REPLY_DUE_ON
                                .lt(day)
                                .and(VERIFICATION.REPLY_ON.isNull().or(VERIFICATION.REPLY_ON.gt(day))))
                .stream()
                .filter(line -> line.on(day) == DeadlineLine.State.OVERDUE)
                .filter(line -> isOnTheWay(line, day))
                .toList();
    }

    private boolean isOnTheWay(DeadlineLine line, LocalDate day) {
        return Optional.ofNullable(facts.people().byId().get(line.candidacyId()))
                .flatMap(person -> person.dates().closed())
                .filter(closed -> !closed.isAfter(day))
                .isEmpty();
    }

    /** The candidacies that broke one of these limits by the day. */
    Set<Long> late(Collection<String> rules, LocalDate day) {
        return read(DEADLINE.RULE_KEY.in(rules), DSL.falseCondition()).stream()
                .filter(line -> line.isBrokenOn(day))
                .map(DeadlineLine::candidacyId)
                .collect(Collectors.toSet());
    }

    private List<DeadlineLine> read(Condition which, Condition letters) {
        Map<Long, ReportPerson> people = facts.people().byId();
        List<DeadlineLine> all = new ArrayList<>();
        facts.sql()
                .select(
                        DEADLINE.CANDIDACY_ID,
                        DEADLINE.RULE_KEY,
                        DEADLINE.DUE_ON,
                        DEADLINE.EXTENDED_TO,
                        DEADLINE.DONE_ON,
                        DSL.coalesce(DEADLINE.LATE_REASON, DEADLINE.EXTEND_REASON))
                .from(DEADLINE)
                .where(DEADLINE.VOID.isFalse().and(DEADLINE.RULE_KEY.notIn(ReportValues.of(ReportValues.NOT_A_LIMIT))))
                .and(which)
                .orderBy(LAST, DEADLINE.ID)
                .forEach(r -> Optional.ofNullable(people.get(r.value1()))
                        .ifPresent(person -> all.add(new DeadlineLine(
                                person.candidacyId(),
                                person.name(),
                                person.unitId(),
                                person.unit(),
                                r.value2(),
                                r.value3(),
                                Optional.ofNullable(r.value4()),
                                Optional.ofNullable(r.value5()),
                                text(r.value6())))));
        letters(letters, people, all);
        return all;
    }

    private void letters(Condition which, Map<Long, ReportPerson> people, List<DeadlineLine> all) {
        Field<String> rule = DSL.when(VERIFICATION.KIND.ne(Verification.Kind.CHECK.name()), "OPINION_REPLY")
                .when(VERIFICATION.ABROAD, "VERIFY_REPLY_ABROAD")
                .otherwise("VERIFY_REPLY_DOMESTIC");
        facts.sql()
                .select(
                        VERIFICATION.CANDIDACY_ID,
                        rule,
                        VERIFICATION.REPLY_DUE_ON,
                        VERIFICATION.REPLY_ON,
                        VERIFICATION.PLACE)
                .from(VERIFICATION)
                .where(VERIFICATION.REPLY_DUE_ON.isNotNull().and(which))
                .orderBy(VERIFICATION.REPLY_DUE_ON, VERIFICATION.ID)
                .forEach(r -> Optional.ofNullable(people.get(r.value1()))
                        .ifPresent(person -> all.add(new DeadlineLine(
                                person.candidacyId(),
                                person.name(),
                                person.unitId(),
                                person.unit(),
                                r.value2(),
                                r.value3(),
                                Optional.empty(),
                                Optional.ofNullable(r.value4()),
                                Texts.of("report.violations.letter", text(r.value5()))))));
    }
}
