package vn.ptdv.store.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.StagePhase;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.change.WriteRefused;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.Pipeline;
import vn.ptdv.store.process.ProcessTable;

/** What a committee may change in the process, and what it may not. */
@Tag("F16")
@Tag("F17")
@SuppressWarnings("NullAway.Init")
class StepActsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final NewStep.Origin LOCAL =
            new NewStep.Origin("Hướng dẫn 02-HD/TU của Thành ủy", NewStep.Checked.VERIFIED);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private StepActs acts;
    private StepStore steps;
    private ProcessTable process;
    private Walks walks;
    private long unit;

    @BeforeEach
    void start() {
        acts = new StepActs(seeded.book());
        steps = new StepStore(seeded.book().reading());
        process = seeded.process();
        walks = new Walks(seeded, process);
        unit = seeded.unit("Chi bộ thôn Tây");
    }

    @Test
    void everyShippedStepSaysWhereItComesFromAndWhetherItMayBeHidden() {
        assertThat(steps.all())
                .filteredOn(s -> s.kind() == StageKind.STAGE || s.kind() == StageKind.COMMITTEE)
                .hasSize(21)
                .allSatisfy(s -> assertThat(s.source()).as(s.key()).isNotEmpty())
                .filteredOn(s -> s.is(StepStore.Mark.NEEDED))
                .extracting(StepStore.Step::key)
                .contains("SOURCE", "CELL_VOTE", "DECISION", "CEREMONY", "OFFICIAL")
                .doesNotContain("CLEARED", "SUBCOMMITTEE", "APPRAISAL");
    }

    @Test
    void aHiddenStepIsNoLongerOfferedAndComesBackByUndo() {
        assertThat(acts.hide("SYMPATHISER")).isInstanceOf(Saved.Accepted.class);
        long id = walks.upTo("", "Nguyễn Văn Một", unit, DAY);
        assertThat(offered(id)).startsWith("CLASS").doesNotContain("SYMPATHISER");
        assertThat(funnel()).doesNotContain("SYMPATHISER");
        seeded.undo().undo(actionNamed("Ẩn bước"));
        assertThat(offered(id)).contains("SYMPATHISER");
    }

    @Test
    void addingAStepIsNotTakenBackOnceAnEventUsesIt() {
        acts.add(new NewStep(
                new NewStep.Words("Xin ý kiến Đoàn", ""),
                new NewStep.Place.After("SYMPATHISER", NewStep.Passing.FREE),
                LOCAL));
        long added = actionNamed("Thêm bước");
        String key = steps.all().stream()
                .filter(s -> s.name().equals("Xin ý kiến Đoàn"))
                .findFirst()
                .orElseThrow()
                .key();
        long id = walks.upTo("SYMPATHISER", "Nguyễn Văn Hai", unit, DAY);
        walks.step(id, EventEntry.of(key, DAY.plusDays(1)));
        assertThat(seeded.undo().undo(added)).isInstanceOfSatisfying(UndoList.Outcome.Refused.class, r -> {
            assertThat(r.obstacles()).extracting(UndoList.Obstacle::reason).contains(WriteRefused.Reason.IN_USE);
            assertThat(r.why()).startsWith("Có dữ liệu khác đang dùng đến");
        });
        assertThat(seeded.candidacy(id).getStageKey()).isEqualTo(key);
        seeded.undoLast();
        assertThat(seeded.undo().undo(added)).isInstanceOf(UndoList.Outcome.Done.class);
        assertThat(steps.all()).noneMatch(s -> s.key().equals(key));
    }

    @Test
    void aStepThatDatesFollowFromOrWhereSomebodyStandsIsNotHidden() {
        walks.upTo("SYMPATHISER", "Nguyễn Văn Hai", unit, DAY);
        assertThat(findings(acts.hide("DECISION"))).containsExactly(Fault.STEP_NEEDED);
        assertThat(findings(acts.hide("SYMPATHISER"))).containsExactly(Fault.STEP_OCCUPIED);
        assertThat(funnel()).contains("SYMPATHISER", "DECISION");
    }

    @Test
    void aStepOfOnesOwnStandsInTheWayAndMayBeRecorded() {
        Saved saved = acts.add(own("Gặp mặt, trao đổi", "CLEARED", NewStep.Passing.NEEDS_REASON));
        String key = keyOf(saved);
        assertThat(funnel()).containsSubsequence("CLEARED", key, "FILE");
        long id = walks.upTo("CLEARED", "Nguyễn Văn Ba", unit, DAY);
        assertThat(offered(id)).startsWith(key);
        walks.step(id, EventEntry.of(key, DAY));
        assertThat(seeded.candidacy(id).getStageKey()).isEqualTo(key);
        assertThat(offered(id)).contains("FILE");
        assertThat(findings(acts.delete(key))).containsExactly(Fault.STEP_USED);
        assertThat(findings(acts.hide(key))).containsExactly(Fault.STEP_OCCUPIED);
        walks.step(id, EventEntry.of("FILE", DAY.plusDays(1)));
        assertThat(acts.hide(key)).isInstanceOf(Saved.Accepted.class);
        assertThat(funnel()).doesNotContain(key);
    }

    @Test
    void aWayOutOfOnesOwnIsOfferedWhereItApplies() {
        Saved saved = acts.add(new NewStep(
                new NewStep.Words("Đi nước ngoài", "Ra nước ngoài dài hạn"),
                new NewStep.Place.OutOf(Set.of(StagePhase.SOURCE, StagePhase.ADMISSION), NewStep.Return.POSSIBLE),
                LOCAL));
        String key = keyOf(saved);
        long early = walks.upTo("SYMPATHISER", "Nguyễn Văn Bốn", unit, DAY);
        long late = walks.upTo("CEREMONY", "Nguyễn Văn Năm", unit, DAY);
        CandidacyActs candidacies = new CandidacyActs(seeded.book(), process);
        assertThat(candidacies.ways(early).exits()).extracting(Stage::key).contains(key);
        assertThat(candidacies.ways(late).exits()).extracting(Stage::key).doesNotContain(key);
        walks.step(early, EventEntry.of(key, DAY.plusDays(1)).withNote("Đi làm ở nước ngoài ba năm"));
        assertThat(seeded.candidacy(early).getExitKey()).isEqualTo(key);
        assertThat(candidacies.ways(early).returns()).isNotEmpty();
    }

    @Test
    void anUnusedStepOfOnesOwnGoesWithItsWaysAndShippedOnesStay() {
        String key = keyOf(acts.add(own("Khảo sát thêm", "SOURCE", NewStep.Passing.FREE)));
        assertThat(acts.edit(key, new NewStep.Words("Khảo sát lại", ""), LOCAL)).isInstanceOf(Saved.Accepted.class);
        assertThat(steps.all()).extracting(StepStore.Step::name).contains("Khảo sát lại");
        assertThat(acts.delete(key)).isInstanceOf(Saved.Accepted.class);
        assertThat(findings(acts.delete("CLEARED"))).containsExactly(Fault.STEP_SHIPPED);
        assertThat(steps.all()).extracting(StepStore.Step::key).doesNotContain(key);
    }

    @Test
    void wordsThatCannotBeAreRefusedAndCrowdedPlacesToo() {
        assertThat(findings(acts.add(own("  ", "SOURCE", NewStep.Passing.FREE))))
                .containsExactly(Fault.EMPTY);
        assertThat(findings(acts.add(own("x".repeat(5000), "SOURCE", NewStep.Passing.FREE))))
                .containsExactly(Fault.TOO_LONG);
        for (int i = 0; i < 3; i++) {
            assertThat(acts.add(own("Bước " + i, "SOURCE", NewStep.Passing.FREE)))
                    .isInstanceOf(Saved.Accepted.class);
        }
        assertThat(findings(acts.add(own("Bước cuối", "SOURCE", NewStep.Passing.FREE))))
                .containsExactly(Fault.STEP_NO_ROOM);
    }

    private static NewStep own(String name, String after, NewStep.Passing passing) {
        return new NewStep(new NewStep.Words(name, ""), new NewStep.Place.After(after, passing), LOCAL);
    }

    private String keyOf(Saved saved) {
        return steps.all().stream()
                .filter(s -> s.id() == saved.id())
                .findFirst()
                .orElseThrow()
                .key();
    }

    private List<String> offered(long candidacy) {
        return new CandidacyActs(seeded.book(), process)
                .ways(candidacy).next().stream().map(Stage::key).toList();
    }

    private List<String> funnel() {
        return new Pipeline(seeded.book().reading())
                .funnel(process.now().map(), DAY, new Pipeline.Ageing(90, 180)).stream()
                        .map(s -> s.stage().key())
                        .toList();
    }

    private long actionNamed(String start) {
        return seeded.undo().list(20).stream()
                .filter(a -> a.name().words().startsWith(start))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Fault> findings(Saved saved) {
        return saved instanceof Saved.Refused refused
                ? refused.findings().stream().map(FieldFinding::fault).toList()
                : List.of();
    }
}
