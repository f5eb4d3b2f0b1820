package vn.ptdv.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.Columns;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.Walks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidacyActs;

/** What a list is compared with is what the events say, although most of it is not read from them. */
@Tag("F74")
class KnownPeopleTest {
    private static final Set<String> STAGES = Set.of(
            StageKeys.SYMPATHISER,
            StageKeys.CLASS,
            StageKeys.DECISION,
            StageKeys.CEREMONY,
            StageKeys.RECOGNITION,
            StageKeys.OFFICIAL,
            StageKeys.MOVED_OUT);
    private static final Set<String> NUMBERED =
            Set.of(StageKeys.SYMPATHISER, StageKeys.DECISION, StageKeys.RECOGNITION);
    private static final KnownPeople.Wanted ALL = new KnownPeople.Wanted(STAGES, NUMBERED, true, true);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void theStepsOfEverybodyAreTheirLastEventsThatHold() {
        try (Book book = TestBooks.sample(folder)) {
            KnownPeople known = new KnownPeople(book.reading());
            List<Long> people = known.all().stream().map(PersonLine::id).toList();
            Map<Long, KnownWays> found = known.ways(people, ALL);
            Map<Long, Map<String, String>> told = new HashMap<>();
            found.values().forEach(ways -> ways.newestFirst().forEach(way -> told.put(way.id(), said(way))));
            assertThat(told).hasSizeGreaterThan(500).isEqualTo(events(book, told.keySet()));
            assertThat(known.ways(people.get(7), ALL)).contains(found.get(people.get(7)));
        }
    }

    @Test
    void whoWentBackHasNotTakenTheStep() {
        long unit = seeded.unit("Chi bộ 1");
        Walks walks = new Walks(seeded, seeded.process());
        long way = walks.upTo("CEREMONY", "Người quay lại", unit, TestBooks.TODAY.minusDays(10));
        CandidacyActs acts = new CandidacyActs(seeded.book(), seeded.process());
        long vote = seeded.book()
                .reading()
                .select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.CANDIDACY_ID.eq(way).and(EVENT.STAGE_KEY.eq("BTV_VOTE")))
                .fetchSingle()
                .value1();
        acts.goBack(way, vote, "Quyết định ghi sai ngày");
        KnownCandidacy known = new KnownPeople(seeded.book().reading())
                .ways(seeded.candidacy(way).getPersonId(), ALL)
                .orElseThrow()
                .newest();
        assertThat(known.steps().keySet()).containsExactlyInAnyOrder(StageKeys.SYMPATHISER, StageKeys.CLASS);
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        try (Book book = TestBooks.sample(folder)) {
            KnownPeople known = new KnownPeople(book.reading());
            List<Long> people = known.all().stream().map(PersonLine::id).toList();
            Map<Long, KnownWays> found =
                    known.ways(people, new KnownPeople.Wanted(Set.of(StageKeys.CEREMONY), Set.of(), false, false));
            List<KnownCandidacy> ways = found.values().stream()
                    .flatMap(its -> its.newestFirst().stream())
                    .toList();
            assertThat(ways).allSatisfy(way -> {
                assertThat(way.helpers()).isEmpty();
                assertThat(way.paper()).isEmpty();
                assertThat(way.steps()).doesNotContainKey(StageKeys.MOVED_OUT);
                assertThat(said(way).getOrDefault(StageKeys.SYMPATHISER, " ")).endsWith(" ");
            });
            assertThat(ways).anySatisfy(way -> assertThat(way.steps()).containsKey(StageKeys.CEREMONY));
        }
    }

    /** Of who left and came back, a list tells of the time in which its first day lies. */
    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "2026-02-01, 3",
        "2025-11-30, 3",
        "2024-12-31, 2",
        "2023-01-01, 2",
        "2022-06-01, 2",
        "2021-12-31, 1",
        "2019-05-05, 1",
    })
    void aDayLeadsToTheCandidacyOfItsTime(String day, long meant) {
        KnownWays ways = new KnownWays(List.of(
                way(3, "2026-01-10", ""), way(2, "2023-01-01", "2024-12-31"), way(1, "2020-01-01", "2021-12-31")));
        Optional<LocalDate> told = Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        assertThat(ways.meant(told).id()).isEqualTo(meant);
    }

    private static KnownCandidacy way(long id, String opened, String closed) {
        Optional<LocalDate> end = Optional.of(closed).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        return new KnownCandidacy(id, 1, LocalDate.parse(opened), end, Map.of(), Map.of(), Optional.empty());
    }

    private static Map<String, String> said(KnownCandidacy way) {
        Map<String, String> said = new TreeMap<>();
        way.steps().forEach((stage, step) -> said.put(stage, step.on() + " " + step.number()));
        return said;
    }

    private static Map<Long, Map<String, String>> events(Book book, Set<Long> ways) {
        Map<Long, Map<String, String>> events = new HashMap<>();
        ways.forEach(way -> events.put(way, new TreeMap<>()));
        book.reading()
                .selectFrom(EVENT)
                .where(EVENT.CANCELLED.isFalse().and(EVENT.STAGE_KEY.in(STAGES)).and(EVENT.KIND.in("STAGE", "EXIT")))
                .orderBy(EVENT.ON_DATE, EVENT.SEQ)
                .forEach(row -> events.computeIfPresent(row.getCandidacyId(), (way, said) -> {
                    said.put(
                            row.getStageKey(),
                            row.getOnDate() + " " + (numbered(row.getStageKey()) ? Columns.text(row.getDocNo()) : ""));
                    return said;
                }));
        return events;
    }

    /** The other steps have no paper whose number a list tells, or tell it of the certificate. */
    private static boolean numbered(String stage) {
        return NUMBERED.contains(stage)
                || Set.of(StageKeys.CLASS, StageKeys.MOVED_OUT).contains(stage);
    }
}
