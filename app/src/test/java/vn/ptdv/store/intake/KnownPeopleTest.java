package vn.ptdv.store.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
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
            Map<Long, KnownCandidacy> found = known.candidacies(people, ALL);
            Map<Long, Map<String, String>> told = new HashMap<>();
            found.values().forEach(way -> told.put(way.id(), said(way)));
            assertThat(told).hasSizeGreaterThan(500).isEqualTo(events(book, told.keySet()));
            assertThat(known.candidacy(people.get(7), ALL)).contains(found.get(people.get(7)));
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
                .candidacy(seeded.candidacy(way).getPersonId(), ALL)
                .orElseThrow();
        assertThat(known.steps().keySet()).containsExactlyInAnyOrder(StageKeys.SYMPATHISER, StageKeys.CLASS);
    }

    @Test
    void onlyWhatIsAskedForIsRead() {
        try (Book book = TestBooks.sample(folder)) {
            KnownPeople known = new KnownPeople(book.reading());
            List<Long> people = known.all().stream().map(PersonLine::id).toList();
            Map<Long, KnownCandidacy> found = known.candidacies(
                    people, new KnownPeople.Wanted(Set.of(StageKeys.CEREMONY), Set.of(), false, false));
            assertThat(found.values()).allSatisfy(way -> {
                assertThat(way.helpers()).isEmpty();
                assertThat(way.paper()).isEmpty();
                assertThat(way.steps()).doesNotContainKey(StageKeys.MOVED_OUT);
                assertThat(said(way).getOrDefault(StageKeys.SYMPATHISER, " ")).endsWith(" ");
            });
            assertThat(found.values()).anySatisfy(way -> assertThat(way.steps()).containsKey(StageKeys.CEREMONY));
        }
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
