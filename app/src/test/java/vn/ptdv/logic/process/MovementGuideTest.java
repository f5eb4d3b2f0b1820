package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.model.process.CommitteeRelation;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Movement;
import vn.ptdv.model.process.MovementCase;

@Tag("F28")
class MovementGuideTest {
    private static final LocalDate MOVED = LocalDate.of(2025, 9, 15);
    private final MovementGuide guide = new MovementGuide(Course.deadlines());

    @ParameterizedTest(name = "moved after {0}: {1}")
    @CsvSource({
        "FILE,BEFORE_RESOLUTION",
        "CELL_VOTE,RESOLUTION_MADE",
        "BASE_VOTE,RESOLUTION_MADE",
        "APPRAISAL,FILE_SENT",
        "CEREMONY,ADMITTED"
    })
    void theStageChoosesTheCase(String stage, MovementCase found) {
        assertThat(advice(CommitteeRelation.OTHER, Course.at(stage, "2025-09-01"))
                        .movementCase())
                .isEqualTo(found);
    }

    @ParameterizedTest(name = "decided {0} by {1} committee: {2}")
    @CsvSource({
        "2025-09-10,SAME,DECIDED_SAME_COMMITTEE",
        "2025-09-10,OTHER,DECIDED_OTHER_COMMITTEE",
        // thirty working days after 15/9/2025
        "2025-10-27,OTHER,DECIDED_OTHER_COMMITTEE",
        "2025-10-28,OTHER,DECIDED_TOO_LATE"
    })
    void aDecisionMadeAfterTheMoveStandsForThirtyWorkingDays(
            String day, CommitteeRelation relation, MovementCase found) {
        assertThat(advice(relation, Course.at("DECISION", day)).movementCase()).isEqualTo(found);
    }

    @Test
    void aFileAtTheCommitteeIsForwardedAndDecidedInTime() {
        Movement move = new Movement(
                MOVED,
                CommitteeRelation.OTHER,
                Optional.of(LocalDate.of(2025, 9, 25)),
                Optional.of(LocalDate.of(2025, 10, 1)));
        assertThat(guide.advise(move, Course.at("APPRAISAL", "2025-09-01").events())
                        .deadlines())
                .extracting(Deadline::ruleKey, d -> d.due().toString())
                .containsExactly(
                        tuple("TRANSFER_FORWARD", "2025-10-06"),
                        tuple("TRANSFER_DECIDE", "2025-11-06"),
                        tuple("TRANSFER_REEXAMINE", "2025-12-24"));
    }

    @Test
    void aProbationaryMemberMovesTheUsualWay() {
        assertThat(advice(CommitteeRelation.OTHER, Course.at("CEREMONY", "2025-09-01"))
                        .deadlines())
                .extracting(Deadline::ruleKey, d -> d.due().toString())
                .containsExactly(
                        tuple("ACTIVITY_TRANSFER", "2025-12-08"), tuple("ACTIVITY_TRANSFER_SHOW", "2025-10-27"));
    }

    @ParameterizedTest
    @EnumSource(MovementCase.class)
    void everyCaseIsExplained(MovementCase found) {
        assertThat(MovementGuide.words(found)).doesNotStartWith("process.");
    }

    private MovementAdvice advice(CommitteeRelation relation, Course course) {
        return guide.advise(new Movement(MOVED, relation, Optional.empty(), Optional.empty()), course.events());
    }
}
