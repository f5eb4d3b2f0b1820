package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.model.process.Cancellation;

@Tag("F16")
@Tag("F20")
@Tag("F21")
class StateOfTest {
    private final StateOf states = new StateOf(ProcessTables.processMap());

    @Test
    void nothingRecordedIsNoState() {
        assertThat(states.derive(List.of())).isEmpty();
    }

    @Test
    void theFurthestStageCountsWithItsDay() {
        CurrentState state = of(Course.at("SOURCE", "2025-01-05").then("SYMPATHISER", "2025-03-10"));
        assertThat(state.stageKey()).isEqualTo("SYMPATHISER");
        assertThat(state.daysIn(LocalDate.of(2025, 3, 31))).isEqualTo(21);
    }

    @Test
    void anEarlierStageRecordedLaterMovesNothingBack() {
        Course course =
                Course.at("OPINIONS", "2025-04-01").then("VERIFY", "2025-04-02").then("SOURCE", "2024-01-01");
        assertThat(of(course).stageKey()).isEqualTo("OPINIONS");
    }

    @Test
    void goingBackIsCancellingTheLaterEvents() {
        Course course = Course.at("CELL_VOTE", "2025-04-01")
                .add(Course.stage("BASE_VOTE", "2025-04-20")
                        .withCancellation(new Cancellation(LocalDate.of(2025, 5, 1), "sai thủ tục")));
        assertThat(of(course).stageKey()).isEqualTo("CELL_VOTE");
    }

    @Test
    void anExitHoldsUntilOneReturns() {
        Course course = Course.at("CELL_VOTE", "2025-04-01").leaves("VOTE_FAILED", "2025-04-01");
        assertThat(of(course).key()).isEqualTo("VOTE_FAILED");
        assertThat(of(course.then("BASE_VOTE", "2025-05-01")).hasLeft()).isTrue();
        CurrentState back = of(course.returnsTo("OPINIONS", "2025-06-01"));
        assertThat(back.key()).isEqualTo("OPINIONS");
        assertThat(back.since()).isEqualTo("2025-06-01");
        assertThat(of(course.then("CELL_VOTE", "2025-07-01")).stageKey()).isEqualTo("CELL_VOTE");
    }

    @Test
    void factsDoNotMoveTheState() {
        assertThat(of(Course.at("CELL_VOTE", "2025-04-01").fact("SENT_UP", "2025-04-09"))
                        .stageKey())
                .isEqualTo("CELL_VOTE");
    }

    private CurrentState of(Course course) {
        return states.derive(course.events()).orElseThrow();
    }
}
