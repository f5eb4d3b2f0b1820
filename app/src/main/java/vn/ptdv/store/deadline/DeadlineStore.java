package vn.ptdv.store.deadline;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.ABSENCE;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.DIRECTIVE;
import static vn.ptdv.store.jooq.Tables.FOLLOW_UP;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record12;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.ptdv.logic.process.DeadlineRule;
import vn.ptdv.logic.process.DeadlineText;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.deadline.KeptDeadline;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;
import vn.ptdv.store.process.ProcessTable;

/** Reads what is due. */
public final class DeadlineStore {
    private static final Field<LocalDate> LAST_DAY = DSL.coalesce(DEADLINE.EXTENDED_TO, DEADLINE.DUE_ON);
    private static final Field<String> NO_TEXT = DSL.inline("", SQLDataType.VARCHAR);
    private final DSLContext reading;
    private final ProcessTable process;

    public DeadlineStore(DSLContext reading, ProcessTable process) {
        this.reading = reading;
        this.process = process;
    }

    /** The page "Hôm nay": everything open that is overdue or due to the end of this week or month, the oldest first. */
    public Map<DueGroup, List<DueLine>> today(LocalDate today) {
        LocalDate week = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate month = today.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate last = week.isAfter(month) ? week : month;
        Map<DueGroup, List<DueLine>> groups = new EnumMap<>(DueGroup.class);
        groups.putAll(lines(today, day -> day.le(last), Openness.OPEN).stream()
                .collect(Collectors.groupingBy(line -> DueGroup.of(line.due(), today))));
        return groups;
    }

    /** The calendar between two days, also what is done. */
    public List<DueLine> calendar(LocalDate from, LocalDate to, LocalDate today) {
        return lines(today, day -> day.between(from, to), Openness.ALL);
    }

    /** Everything open to the end of this month, and beyond it as far as reminders reach. */
    public List<DueLine> open(LocalDate today, int daysAhead) {
        LocalDate month = today.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate week = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate shown = week.isAfter(month) ? week : month;
        LocalDate reach = today.plusDays(daysAhead);
        return lines(today, day -> day.le(reach.isAfter(shown) ? reach : shown), Openness.OPEN);
    }

    /** Open lines within so many days. */
    public List<DueLine> within(LocalDate today, int days) {
        return lines(today, day -> day.le(today.plusDays(days)), Openness.OPEN);
    }

    /** All deadlines of a candidacy with the void ones, by their day. */
    public List<KeptDeadline> of(long candidacyId) {
        Map<String, String> titles = titles();
        return reading.selectFrom(DEADLINE)
                .where(DEADLINE.CANDIDACY_ID.eq(candidacyId))
                .orderBy(DEADLINE.DUE_ON, DEADLINE.ID)
                .fetch(r -> kept(r, titles.getOrDefault(r.getRuleKey(), r.getRuleKey())));
    }

    private enum Openness {
        OPEN,
        ALL
    }

    private interface DayCondition {
        Condition of(Field<LocalDate> day);
    }

    private List<DueLine> lines(LocalDate today, DayCondition which, Openness openness) {
        Officers officers = new Officers(reading, today);
        Map<String, String> titles = titles();
        return Stream.of(
                        deadlines(today, which, openness),
                        letters(today, which, openness),
                        followUps(which, openness),
                        directives(which, openness))
                .flatMap(List::stream)
                .map(line -> line.withOfficer(
                        line.officer().isEmpty()
                                ? line.unitId().map(officers::of).orElse("")
                                : line.officer(),
                        what(line, titles)))
                .sorted(java.util.Comparator.comparing(DueLine::due).thenComparing(DueLine::id))
                .toList();
    }

    private static String what(DueLine line, Map<String, String> titles) {
        return switch (line.kind()) {
            case VERIFICATION, OPINION -> DeadlineText.letter(line.kind(), line.what());
            case DEADLINE, FOLLOW_UP, DIRECTIVE ->
                line.what().isEmpty()
                        ? titles.getOrDefault(
                                line.basis().ruleKey(), line.basis().ruleKey())
                        : line.what();
        };
    }

    /** Left joins keep the few lines that are due first: begun at the units the book looks up every deadline there is. */
    private List<DueLine> deadlines(LocalDate today, DayCondition which, Openness openness) {
        Condition state =
                DEADLINE.VOID.isFalse().and(openness == Openness.OPEN ? DEADLINE.DONE_ON.isNull() : DSL.noCondition());
        return reading.select(
                        DSL.inline("DEADLINE", SQLDataType.VARCHAR),
                        DEADLINE.ID,
                        CANDIDACY.ID,
                        PERSON.FULL_NAME,
                        UNIT.ID,
                        UNIT.NAME,
                        NO_TEXT,
                        NO_TEXT,
                        LAST_DAY,
                        DEADLINE.DONE_ON,
                        rule(),
                        DEADLINE.BASIS_ON)
                .from(DEADLINE)
                .leftJoin(CANDIDACY)
                .on(CANDIDACY.ID.eq(DEADLINE.CANDIDACY_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(state.and(which.of(LAST_DAY)).and(reminded(LAST_DAY, today)))
                .fetch(DeadlineStore::line);
    }

    private List<DueLine> letters(LocalDate today, DayCondition which, Openness openness) {
        Condition state = openness == Openness.OPEN ? VERIFICATION.REPLY_ON.isNull() : DSL.noCondition();
        return reading.select(
                        DSL.when(VERIFICATION.KIND.eq(Verification.Kind.CHECK.name()), DueLine.Kind.VERIFICATION.name())
                                .otherwise(DueLine.Kind.OPINION.name()),
                        VERIFICATION.ID,
                        CANDIDACY.ID,
                        PERSON.FULL_NAME,
                        UNIT.ID,
                        UNIT.NAME,
                        NO_TEXT,
                        VERIFICATION.PLACE,
                        VERIFICATION.REPLY_DUE_ON,
                        VERIFICATION.REPLY_ON,
                        NO_TEXT,
                        DSL.coalesce(VERIFICATION.RECEIVED_ON, VERIFICATION.SENT_ON))
                .from(VERIFICATION)
                .leftJoin(CANDIDACY)
                .on(CANDIDACY.ID.eq(VERIFICATION.CANDIDACY_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .where(state.and(CANDIDACY.EXIT_KEY.isNull())
                        .and(which.of(VERIFICATION.REPLY_DUE_ON))
                        .and(reminded(VERIFICATION.REPLY_DUE_ON, today)))
                .fetch(DeadlineStore::line);
    }

    private List<DueLine> followUps(DayCondition which, Openness openness) {
        Condition state = openness == Openness.OPEN ? FOLLOW_UP.DONE_ON.isNull() : DSL.noCondition();
        return reading.select(
                        DSL.inline("FOLLOW_UP", SQLDataType.VARCHAR),
                        FOLLOW_UP.ID,
                        CANDIDACY.ID,
                        PERSON.FULL_NAME,
                        UNIT.ID,
                        UNIT.NAME,
                        DSL.coalesce(FOLLOW_UP.OWNER_NAME, ""),
                        FOLLOW_UP.WHAT,
                        FOLLOW_UP.DUE_ON,
                        FOLLOW_UP.DONE_ON,
                        NO_TEXT,
                        DSL.castNull(SQLDataType.LOCALDATE))
                .from(FOLLOW_UP)
                .leftJoin(CANDIDACY)
                .on(CANDIDACY.ID.eq(FOLLOW_UP.CANDIDACY_ID))
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(DSL.coalesce(FOLLOW_UP.UNIT_ID, CANDIDACY.UNIT_ID)))
                .where(state.and(which.of(FOLLOW_UP.DUE_ON)))
                .fetch(DeadlineStore::line);
    }

    private List<DueLine> directives(DayCondition which, Openness openness) {
        Condition state = openness == Openness.OPEN ? DIRECTIVE.DONE_ON.isNull() : DSL.noCondition();
        return reading.select(
                        DSL.inline("DIRECTIVE", SQLDataType.VARCHAR),
                        DIRECTIVE.ID,
                        DSL.castNull(SQLDataType.BIGINT),
                        NO_TEXT,
                        DSL.castNull(SQLDataType.BIGINT),
                        NO_TEXT,
                        DSL.coalesce(DIRECTIVE.OWNER_NAME, ""),
                        DIRECTIVE
                                .TASK
                                .concat(" (")
                                .concat(DIRECTIVE.NUMBER_CODE)
                                .concat(")"),
                        DIRECTIVE.DUE_ON,
                        DIRECTIVE.DONE_ON,
                        NO_TEXT,
                        DSL.castNull(SQLDataType.LOCALDATE))
                .from(DIRECTIVE)
                .where(state.and(DIRECTIVE.TASK.isNotNull())
                        .and(DIRECTIVE.DUE_ON.isNotNull())
                        .and(which.of(DIRECTIVE.DUE_ON)))
                .fetch(DeadlineStore::line);
    }

    /** While someone is away nobody is reminded; what has passed is shown all the same. */
    private static Condition reminded(Field<LocalDate> day, LocalDate today) {
        return day.lt(today)
                .or(DSL.notExists(DSL.selectOne()
                        .from(ABSENCE)
                        .where(ABSENCE.PERSON_ID.eq(PERSON.ID))
                        .and(ABSENCE.FROM_ON.le(today))
                        .and(ABSENCE.TO_ON.isNull().or(ABSENCE.TO_ON.ge(today)))));
    }

    /** Key, set, trust and source in one column, so that all kinds can stand in one query. */
    private static Field<String> rule() {
        Field<String> trust =
                DSL.when(DEADLINE.VERIFIED, DueLine.Trust.VERIFIED.name()).otherwise(DueLine.Trust.UNVERIFIED.name());
        return DEADLINE.RULE_KEY
                .concat("\t")
                .concat(DEADLINE.RULE_SET_KEY)
                .concat("\t")
                .concat(trust)
                .concat("\t")
                .concat(DSL.coalesce(DEADLINE.SOURCE, ""));
    }

    private static DueLine line(
            Record12<String, Long, Long, String, Long, String, String, String, LocalDate, LocalDate, String, LocalDate>
                    r) {
        return new DueLine(
                DueLine.Kind.valueOf(r.value1()),
                r.value2(),
                Optional.ofNullable(r.value3()),
                text(r.value4()),
                Optional.ofNullable(r.value5()),
                text(r.value6()),
                text(r.value7()),
                text(r.value8()),
                r.value9(),
                Optional.ofNullable(r.value10()),
                basis(text(r.value11()), Optional.ofNullable(r.value12())));
    }

    private static DueLine.Basis basis(String rule, Optional<LocalDate> on) {
        String[] parts = rule.split("\t", -1);
        return parts.length < 4
                ? new DueLine.Basis("", on, "", "", DueLine.Trust.VERIFIED)
                : new DueLine.Basis(parts[0], on, parts[1], parts[3], DueLine.Trust.valueOf(parts[2]));
    }

    private static KeptDeadline kept(DeadlineRecord r, String title) {
        DueLine.Trust trust = r.getVerified() ? DueLine.Trust.VERIFIED : DueLine.Trust.UNVERIFIED;
        return new KeptDeadline(
                r.getId(),
                title,
                new DueLine.Basis(
                        r.getRuleKey(), Optional.of(r.getBasisOn()), r.getRuleSetKey(), text(r.getSource()), trust),
                r.getAmount(),
                r.getUnitCode(),
                r.getDueOn(),
                Optional.ofNullable(r.getExtendedTo()),
                text(r.getExtendReason()),
                Optional.ofNullable(r.getDoneOn()),
                text(r.getLateReason()),
                r.getVoid() ? KeptDeadline.Standing.VOID : KeptDeadline.Standing.COUNTS);
    }

    private Map<String, String> titles() {
        return process.now().deadlineRules().stream()
                .collect(Collectors.toMap(DeadlineRule::ruleKey, DeadlineRule::name, (one, other) -> one));
    }
}
