package vn.ptdv.store.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.EVENT;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.QUOTA_DECISION;
import static vn.ptdv.store.jooq.Tables.QUOTA_LINE;
import static vn.ptdv.store.jooq.Tables.SESSION_ITEM;
import static vn.ptdv.store.jooq.Tables.STAGE;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.VERIFICATION;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.person.CitizenCheck;
import vn.ptdv.logic.person.CitizenId;
import vn.ptdv.logic.quota.Pace;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.check.BookCheck;
import vn.ptdv.store.seed.DataLoader;

@Tag("F96")
class SampleBookTest {
    private static final LocalDate TODAY = TestBooks.TODAY;

    @TempDir
    static Path folder;

    static Book book;

    @BeforeAll
    static void open() {
        book = TestBooks.sample(folder);
    }

    @AfterAll
    static void close() {
        book.close();
    }

    @Test
    void isTheSameAgainFromTheSameSeed(@TempDir Path one, @TempDir Path other) {
        SampleSize size = new SampleSize(12, 60, 7);
        try (Book first = filled(one, size);
                Book second = filled(other, size)) {
            assertThat(TableCopy.of(second)).isEqualTo(TableCopy.of(first));
        }
    }

    @Test
    void differsWithAnotherSeed(@TempDir Path one, @TempDir Path other) {
        try (Book first = filled(one, new SampleSize(5, 20, 1));
                Book second = filled(other, new SampleSize(5, 20, 2))) {
            assertThat(values(second, PERSON, PERSON.FULL_NAME)).isNotEqualTo(values(first, PERSON, PERSON.FULL_NAME));
        }
    }

    @Test
    void fillsTheSmallestBook(@TempDir Path small) {
        try (Book first = filled(small, new SampleSize(1, 1, 1))) {
            assertThat(first.reading().fetchCount(PERSON)).isEqualTo(1);
        }
    }

    @Test
    void hasSomebodyAtEveryStageAndOnEveryWayOut() {
        Set<String> keys = new HashSet<>(book.reading()
                .select(STAGE.STAGE_KEY)
                .from(STAGE)
                .where(STAGE.KIND.in("STAGE", "EXIT"))
                .fetchSet(STAGE.STAGE_KEY));
        keys.removeAll(book.reading()
                .select(DSL.coalesce(CANDIDACY.EXIT_KEY, CANDIDACY.STAGE_KEY).as("K"))
                .from(CANDIDACY)
                .fetchSet("K", String.class));
        assertThat(keys).isEmpty();
        assertThat(book.reading().fetchExists(EVENT, EVENT.KIND.eq("RETURN"))).isTrue();
    }

    @Test
    void hasEveryTypeOfUnitAndEverySpecialGroup() {
        Set<String> types = book.reading()
                .select(CODE_ITEM.CODE)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("UNIT_TYPE"))
                .fetchSet(CODE_ITEM.CODE);
        assertThat(values(book, UNIT, UNIT.TYPE_CODE)).containsAll(types);
        assertThat(values(book, CANDIDACY_GROUP, CANDIDACY_GROUP.GROUP_CODE))
                .containsAll(
                        Arrays.stream(SpecialGroup.values()).map(Enum::name).toList());
    }

    @Test
    void statesInEveryDecisionTheTotalOfItsLines() {
        assertThat(book.reading()
                        .fetch("select d.decision_no, d.stated_total, sum(l.target) lines from quota_decision d"
                                + " join quota_line l on l.decision_id = d.id and l.group_code = 'ALL' group by d.id"
                                + " having d.stated_total <> sum(l.target)"))
                .isEmpty();
    }

    @Test
    void acceptsEveryCitizenNumber() {
        CitizenId check = CitizenId.standard();
        List<String> doubtful = book.reading().selectFrom(PERSON).fetch().stream()
                .filter(p -> !(check.check(
                                p.getCitizenId(), Optional.of(Sex.valueOf(p.getSex())), PartialDate.parse(p.getBirth()))
                        instanceof CitizenCheck.Accepted))
                .map(p -> p.getCitizenId() + " " + p.getBirth() + " " + p.getSex())
                .toList();
        assertThat(doubtful).isEmpty();
        assertThat(values(book, PERSON, PERSON.CITIZEN_ID))
                .hasSize(book.reading().fetchCount(PERSON));
    }

    @Test
    void asksForOpinionsOfWhichSomeAreLate() {
        assertThat(values(book, VERIFICATION, VERIFICATION.KIND)).contains("CHECK", "ORGANISATION", "RESIDENCE");
        Condition late = VERIFICATION
                .KIND
                .ne("CHECK")
                .and(VERIFICATION.REPLY_ON.isNull())
                .and(VERIFICATION.REPLY_DUE_ON.lt(TODAY));
        assertThat(book.reading().fetchCount(VERIFICATION, late)).isBetween(1, 12);
    }

    @Test
    void nobodyVotesInASessionWhoWasNotThere() {
        assertThat(book.reading()
                        .select(SESSION_ITEM.PRESENT, COMMITTEE_SESSION.MEMBERS_PRESENT)
                        .from(SESSION_ITEM)
                        .join(COMMITTEE_SESSION)
                        .on(COMMITTEE_SESSION.ID.eq(SESSION_ITEM.SESSION_ID))
                        .where(SESSION_ITEM.PRESENT.isNotNull())
                        .fetch())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.value1()).isEqualTo(r.value2()));
    }

    @Test
    void passesTheBooksOwnExamination() {
        assertThat(new BookCheck(book.reading()).run().findings()).isEmpty();
    }

    @Test
    void repeatsInColumnsWhatTheEventsSay() {
        Map<Long, Map<String, LocalDate>> last = new HashMap<>();
        for (Record e : book.reading().selectFrom(EVENT).orderBy(EVENT.CANDIDACY_ID, EVENT.SEQ)) {
            if (!e.get(EVENT.KIND).equals("RETURN")) {
                last.computeIfAbsent(e.get(EVENT.CANDIDACY_ID), k -> new HashMap<>())
                        .put(e.get(EVENT.STAGE_KEY), e.get(EVENT.ON_DATE));
            }
        }
        book.reading().selectFrom(CANDIDACY).forEach(c -> {
            Map<String, LocalDate> days = last.getOrDefault(c.getId(), Map.of());
            if (c.getCeremonyOn() != null) {
                assertThat(c.getCeremonyOn()).isEqualTo(days.get("CEREMONY"));
            }
            if (c.getOfficialOn() != null) {
                assertThat(c.getOfficialOn()).isEqualTo(c.getCeremonyOn().plusMonths(12));
            }
            if (c.getExitKey() == null) {
                assertThat(days).containsKey(c.getStageKey().equals("SOURCE") ? "SOURCE" : c.getStageKey());
            } else {
                assertThat(days).containsEntry(c.getExitKey(), c.getClosedOn());
            }
        });
        assertThat(book.reading().fetchCount(EVENT, EVENT.ON_DATE.gt(TODAY))).isZero();
    }

    @Test
    void hasDeadlinesOverdueThisWeekAndThisMonth() {
        assertThat(open(TODAY.minusYears(1), TODAY.minusDays(1))).isPositive();
        assertThat(open(TODAY, TODAY.plusDays(7))).isPositive();
        assertThat(open(TODAY.plusDays(8), TODAY.plusDays(31))).isPositive();
    }

    @Test
    void showsEveryMarkOfProgress() {
        Map<Long, Long> roots = roots();
        Map<Long, Long> results = book
                .reading()
                .select(CANDIDACY.UNIT_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.CEREMONY_ON.ge(TODAY.withDayOfYear(1)))
                .fetch(CANDIDACY.UNIT_ID)
                .stream()
                .collect(Collectors.groupingBy(roots::get, Collectors.counting()));
        Set<ProgressStatus> seen = EnumSet.noneOf(ProgressStatus.class);
        Map<Long, Integer> targets = new HashMap<>();
        book.reading()
                .select(QUOTA_LINE.UNIT_ID, QUOTA_LINE.TARGET)
                .from(QUOTA_LINE)
                .join(QUOTA_DECISION)
                .on(QUOTA_DECISION.ID.eq(QUOTA_LINE.DECISION_ID))
                .where(QUOTA_DECISION.SOURCE.eq("ALLOCATION").and(QUOTA_DECISION.SUBJECT.eq("ADMIT")))
                .and(QUOTA_LINE.GROUP_CODE.eq("ALL").and(QUOTA_LINE.FOR_YEAR.eq(TODAY.getYear())))
                .orderBy(QUOTA_DECISION.DECISION_ON)
                .forEach(r -> targets.put(r.value1(), r.value2()));
        Pace pace = Pace.of(Period.year(TODAY.getYear()), TODAY);
        targets.forEach((unit, target) ->
                seen.add(new Progress(target, results.getOrDefault(unit, 0L)).status(pace, BigDecimal.valueOf(50))));
        assertThat(seen)
                .contains(
                        ProgressStatus.REACHED,
                        ProgressStatus.ON_PACE,
                        ProgressStatus.BEHIND,
                        ProgressStatus.BELOW_THRESHOLD,
                        ProgressStatus.NONE);
    }

    @Test
    void balancesTheMemberCounts() {
        assertThat(book.reading()
                        .fetchCount(
                                MEMBER_COUNT,
                                MEMBER_COUNT
                                        .CARRIED
                                        .plus(MEMBER_COUNT.ADMITTED)
                                        .plus(MEMBER_COUNT.IN_OTHER_PROVINCE)
                                        .plus(MEMBER_COUNT.IN_SAME_PROVINCE)
                                        .plus(MEMBER_COUNT.RESTORED)
                                        .minus(MEMBER_COUNT.DIED)
                                        .minus(MEMBER_COUNT.EXPELLED)
                                        .minus(MEMBER_COUNT.STRUCK)
                                        .minus(MEMBER_COUNT.STRUCK_PROBATION)
                                        .minus(MEMBER_COUNT.RESIGNED)
                                        .minus(MEMBER_COUNT.OUT_OTHER_PROVINCE)
                                        .minus(MEMBER_COUNT.OUT_SAME_PROVINCE)
                                        .ne(MEMBER_COUNT.TOTAL)))
                .isZero();
    }

    private static Map<Long, Long> roots() {
        Map<Long, Long> parents = new HashMap<>();
        book.reading().selectFrom(UNIT).forEach(u -> {
            Long up = u.getEndedOn() == null ? u.getParentId() : u.getSuccessorId();
            parents.put(u.getId(), up == null ? u.getId() : up);
        });
        Map<Long, Long> roots = new HashMap<>();
        parents.keySet().forEach(id -> {
            long at = id;
            long up = parents.getOrDefault(at, at);
            while (up != at) {
                at = up;
                up = parents.getOrDefault(at, at);
            }
            roots.put(id, at);
        });
        return roots;
    }

    private static Set<String> values(Book of, Table<?> table, Field<String> field) {
        return of.reading().select(field).from(table).fetchSet(field);
    }

    private static int open(LocalDate from, LocalDate to) {
        return book.reading()
                .fetchCount(
                        DEADLINE,
                        DEADLINE.DONE_ON.isNull().and(DEADLINE.VOID.isFalse()).and(DEADLINE.DUE_ON.between(from, to)));
    }

    private static Book filled(Path folder, SampleSize size) {
        Book book = TestBooks.empty(folder);
        new DataLoader(book.writing()).loadShipped();
        SampleBook.fill(book, size, TODAY, SampleProgress.SILENT);
        return book;
    }
}
