package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.rules.LayerUse;
import vn.ptdv.logic.rules.RuleTables;
import vn.ptdv.model.process.Cancellation;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.DeadlineState;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.RuleUnit;

@Tag("F39")
@Tag("F37")
class DeadlinesTest {
    private final Deadlines deadlines = Course.deadlines();

    @Test
    void aResolutionBeginsTheLimitForTheDecision() {
        Deadline limit = only("DECISION_ADMIT", Course.at("CELL_VOTE", "2025-07-02"));
        assertThat(limit.due()).isEqualTo("2025-09-05");
        assertThat(limit.basisDay()).isEqualTo("2025-07-02");
        assertThat(limit.ruleSetId()).isEqualTo("RS-2025B");
        assertThat(limit.value()).isEqualTo("45");
        assertThat(limit.unit()).isEqualTo(RuleUnit.WORKING_DAY);
        assertThat(limit.verified()).isTrue();
        assertThat(DeadlineText.of(limit))
                .isEqualTo("Ra quyết định kết nạp: hạn 05/09/2025, 45 ngày làm việc từ ngày 02/07/2025,"
                        + " Quy định 294-QĐ/TW, mục 4.3.1");
    }

    @Test
    void anExtensionCountsFromTheEndOfTheFirstLimit() {
        Deadline limit = only("DECISION_ADMIT", Course.at("CELL_VOTE", "2025-07-02"));
        Deadline longer = deadlines.extend(limit, "hồ sơ phải thẩm tra bổ sung").orElseThrow();
        assertThat(longer.extension()).map(Extension::due).contains(LocalDate.of(2025, 9, 26));
        assertThat(longer.lastDay()).isEqualTo("2025-09-26");
        assertThat(longer.due()).isEqualTo("2025-09-05");
        assertThat(longer.state(LocalDate.of(2025, 9, 20))).isEqualTo(DeadlineState.OPEN);
        assertThat(limit.state(LocalDate.of(2025, 9, 20))).isEqualTo(DeadlineState.OVERDUE);
    }

    @Test
    void theNewestRuleSetCountsTheCeremonyFromTheIssueOfTheDecision() {
        Event decision = Course.stage("DECISION", "2026-08-03").withReceivedOn(LocalDate.of(2026, 8, 10));
        Deadline limit = only("CEREMONY_DEADLINE", new Course().add(decision));
        assertThat(limit.due()).isEqualTo("2026-09-16");
        assertThat(limit.basisEvent()).isEqualTo("DECISION");
    }

    @Test
    void aDecisionOfTheRuleSetBeforeCountsFromItsReceiptEvenIfReceivedLater() {
        Event decision = Course.stage("DECISION", "2026-07-20").withReceivedOn(LocalDate.of(2026, 7, 28));
        Deadline limit = only("CEREMONY_DEADLINE", new Course().add(decision));
        assertThat(limit.ruleSetId()).isEqualTo("RS-2026A");
        assertThat(limit.basisEvent()).isEqualTo(Deadlines.DECISION_RECEIPT);
        assertThat(limit.basisDay()).isEqualTo("2026-07-28");
        assertThat(limit.due()).isEqualTo("2026-09-10");
        assertThat(limit.verified()).isFalse();
    }

    @Test
    void asLongAsTheReceiptIsUnknownTheEarlierDayIsTaken() {
        assertThat(only("CEREMONY_DEADLINE", Course.at("DECISION", "2025-09-03"))
                        .basisEvent())
                .isEqualTo("DECISION");
    }

    @Test
    void aCeremonyBeginsProbationReviewAndTheMembersCv() {
        List<Deadline> found = deadlines.of(Course.at("CEREMONY", "2024-10-10").events());
        assertThat(found)
                .extracting(Deadline::ruleKey, d -> d.due().toString(), Deadline::ruleSetId)
                .containsExactly(
                        tuple("PROBATION", "2025-10-10", "RS-2021"),
                        tuple("RECOGNITION_CELL_REVIEW", "2025-11-21", "RS-2025B"));
        assertThat(only("MEMBER_CV_DEADLINE", Course.at("CEREMONY", "2025-10-10"))
                        .due())
                .isEqualTo("2025-11-21");
        assertThat(deadlines.probationEnd(LocalDate.of(2024, 2, 29))).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void theCertificateCountsFromItsOwnDate() {
        Event taught = Course.stage("CLASS", "2020-01-20")
                .withDocument(new EventDocument("7/CN", java.util.Optional.of(LocalDate.of(2020, 1, 15))));
        assertThat(only("CERT_AWARENESS_VALIDITY", new Course().add(taught)).due())
                .isEqualTo("2025-01-15");
    }

    @Test
    void aFileMadeAnewBeginsAnew() {
        Course file = Course.at("FILE", "2024-01-10").fact("FILE_REDONE", "2025-02-10");
        assertThat(only("FILE_STALE_AFTER", file).due()).isEqualTo("2026-02-10");
    }

    @Test
    void theNextStageEndsADeadlineInTimeOrLate() {
        Course inTime = Course.at("CELL_VOTE", "2025-07-02").then("DECISION", "2025-09-05");
        assertThat(only("DECISION_ADMIT", inTime).state(LocalDate.of(2026, 1, 1)))
                .isEqualTo(DeadlineState.DONE);
        Course late = Course.at("CELL_VOTE", "2025-07-02").then("DECISION", "2025-09-06");
        assertThat(only("DECISION_ADMIT", late).state(LocalDate.of(2026, 1, 1))).isEqualTo(DeadlineState.DONE_LATE);
    }

    @Test
    void cancelledEventsBeginNothing() {
        Event cancelled = Course.stage("CELL_VOTE", "2025-07-02")
                .withCancellation(new Cancellation(LocalDate.of(2025, 7, 9), "ghi nhầm"));
        assertThat(deadlines.of(List.of(cancelled))).isEmpty();
    }

    @Test
    void whatFollowsIsShownBeforeSaving() {
        List<Event> history = Course.at("FILE", "2025-05-05").events();
        assertThat(deadlines.following(history, Course.stage("CELL_VOTE", "2025-07-02")))
                .extracting(Deadline::ruleKey)
                .containsExactly("DECISION_ADMIT");
    }

    @Test
    void localLimitsComeOnlyWithTheLocalLayer() {
        Course vote = Course.at("CELL_VOTE", "2026-01-05");
        Deadlines hanoi = Course.deadlines(RuleTables.shipped().withLayer("LOCAL-HN", LayerUse.ON));
        assertThat(hanoi.of(vote.events()))
                .extracting(Deadline::ruleKey, d -> d.due().toString())
                .containsExactly(
                        tuple("LOCAL_CELL_SEND_UP", "2026-01-12"),
                        tuple("LOCAL_BASE_SEND_UP", "2026-02-09"),
                        tuple("DECISION_ADMIT", "2026-03-16"));
        assertThat(deadlines.of(vote.events())).extracting(Deadline::ruleKey).containsExactly("DECISION_ADMIT");
    }

    @Test
    void aLetterHasItsOwnLimit() {
        assertThat(deadlines.single("VERIFY_REPLY_DOMESTIC", LocalDate.of(2025, 7, 1)))
                .map(Deadline::due)
                .contains(LocalDate.of(2025, 8, 12));
    }

    private Deadline only(String key, Course course) {
        return deadlines.of(course.events()).stream()
                .filter(d -> d.ruleKey().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
