package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.rules.RuleTables;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.CertificateFacts;
import vn.ptdv.model.process.Deadline;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Extension;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.HelperFacts;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.PaperFacts;
import vn.ptdv.model.process.PaperState;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;

@Tag("F18")
@Tag("F19")
@Tag("F20")
@Tag("F30")
class AdvanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final Advance advance = new Advance(
            ProcessTables.processMap(),
            Course.deadlines(),
            RuleTables.shipped(),
            ProcessTables.checklist(),
            AdvanceSetting.usual());

    @Test
    void aGoodDossierPassesTheCell() {
        AdvanceResult result = check(ready(), opinions(), vote("2025-07-02", 14));
        assertThat(result).isInstanceOf(AdvanceResult.Allowed.class);
        assertThat(findings(result)).extracting(Finding::severity).containsOnly(Severity.FINE);
    }

    @Test
    void tooFewVotesNeedAReason() {
        AdvanceResult result = check(ready(), opinions(), vote("2025-07-02", 13));
        assertThat(result).isInstanceOf(AdvanceResult.NeedsReason.class);
        assertThat(serious(result)).containsExactly(FindingCode.VOTE_NOT_ENOUGH);
    }

    @Test
    void underAnUnverifiedRuleSetTheSameOnlyWarns() {
        List<Event> history = Course.at("SOURCE", "2025-10-01")
                .then("FILE", "2026-03-01")
                .then("VERIFY", "2026-04-01")
                .then("OPINIONS", "2026-05-01")
                .events();
        AdvanceResult result = check(ready(), history, vote("2026-05-10", 13));
        assertThat(result).isInstanceOf(AdvanceResult.Allowed.class);
        assertThat(findings(result)).anyMatch(f -> f.code() == FindingCode.VOTE_NOT_ENOUGH && !f.verified());
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        CandidateFacts facts = ready().withBirthDate(PartialDate.of(2009))
                .withEducation("PRIMARY")
                .withCertificate(new CertificateFacts("1/CN", LocalDate.of(2019, 1, 1), "Trần Khác"))
                .withHelpers(List.of());
        List<Event> stale = Course.at("FILE", "2024-05-01")
                .then("VERIFY", "2024-06-01")
                .then("OPINIONS", "2025-06-20")
                .events();
        assertThat(serious(check(facts, stale, vote("2025-07-02", 20))))
                .contains(
                        FindingCode.AGE_TOO_YOUNG,
                        FindingCode.EDU_TOO_LOW,
                        FindingCode.CERT_EXPIRED,
                        FindingCode.CERT_OTHER_PERSON,
                        FindingCode.FILE_STALE,
                        FindingCode.HELPER_TOO_FEW);
    }

    @Test
    void aRelativeWhoLeftThePartyIsNoBarAndAPoliticalIssueOnlyARemark() {
        CandidateFacts facts = ready().withGroups(Set.of(SpecialGroup.POLITICAL_ISSUE));
        AdvanceResult result = check(facts, opinions(), vote("2025-07-02", 20));
        assertThat(result).isInstanceOf(AdvanceResult.Allowed.class);
        assertThat(findings(result)).extracting(Finding::code).contains(FindingCode.POLITICAL_ISSUE);
    }

    @Test
    void skippedStagesAndAnEarlierStageOfALaterDayNeedAReason() {
        List<Event> history = Course.at("SYMPATHISER", "2025-01-01").events();
        assertThat(serious(check(ready(), history, vote("2025-07-02", 20)))).contains(FindingCode.STAGE_SKIPPED);
        List<Event> verifiedLater =
                Course.at("FILE", "2025-02-01").then("VERIFY", "2025-08-01").events();
        assertThat(serious(check(ready(), verifiedLater, vote("2025-07-02", 20))))
                .contains(FindingCode.STAGE_OUT_OF_ORDER);
    }

    @Test
    void lateDecisionsAndCeremoniesNeedAReason() {
        List<Event> voted = Course.at("BTV_VOTE", "2025-09-01")
                .then("CELL_VOTE", "2025-07-02")
                .events();
        assertThat(serious(check(ready(), voted, Course.stage("DECISION", "2025-09-05"))))
                .isEmpty();
        assertThat(serious(check(ready(), voted, Course.stage("DECISION", "2025-09-08"))))
                .containsExactly(FindingCode.LATE);
        List<Event> decided = Course.at("DECISION", "2025-09-05").events();
        assertThat(serious(check(ready(), decided, Course.stage("CEREMONY", "2025-10-20"))))
                .containsExactly(FindingCode.CEREMONY_LATE);
    }

    @Test
    void aLimitThatWasMovedCountsAsMoved() {
        List<Event> voted = Course.at("BTV_VOTE", "2025-09-01")
                .then("CELL_VOTE", "2025-07-02")
                .events();
        AdvanceRequest request = new AdvanceRequest(ready(), voted, Course.stage("DECISION", "2025-09-26"), TODAY)
                .withExtensions(Map.of("DECISION_ADMIT", new Extension(LocalDate.of(2025, 9, 26), "thẩm tra bổ sung")));
        assertThat(serious(advance.check(request))).isEmpty();
    }

    @Test
    void deletionOnProbationNeedsTheDecidingBodysMajority() {
        List<Event> admitted = Course.at("PROBATION", "2025-09-10").events();
        Event deleted = Course.event(EventKind.EXIT, "DELETED_ON_PROBATION", "2026-01-10");
        assertThat(serious(check(ready(), admitted, deleted.withVotes(Course.votes(11, 11, 5)))))
                .containsExactly(FindingCode.VOTE_NOT_ENOUGH);
        assertThat(serious(check(ready(), admitted, deleted.withVotes(Course.votes(11, 11, 6)))))
                .isEmpty();
    }

    @Test
    void recognitionWaitsForTheTwelveMonthsAndHasOneOfficialDay() {
        List<Event> admitted = Course.at("CEREMONY", "2024-10-10").events();
        assertThat(serious(check(ready(), admitted, Course.stage("REVIEW", "2025-10-10"))))
                .containsExactly(FindingCode.BEFORE_PROBATION_END);
        assertThat(serious(check(ready(), admitted, Course.stage("REVIEW", "2025-10-11"))))
                .isEmpty();
        assertThat(serious(check(ready(), admitted, vote2("2025-11-21")))).isEmpty();
        assertThat(serious(check(ready(), admitted, vote2("2025-11-24")))).containsExactly(FindingCode.LATE);
        List<Event> recognised = Course.at("CEREMONY", "2024-10-10")
                .then("RECOGNITION", "2026-01-15")
                .events();
        assertThat(serious(check(ready(), recognised, Course.stage("OFFICIAL", "2026-01-15"))))
                .containsExactly(FindingCode.OFFICIAL_DATE_WRONG);
        assertThat(serious(check(ready(), recognised, Course.stage("OFFICIAL", "2025-10-10"))))
                .isEmpty();
    }

    @Test
    void impossibleThingsAreRefused() {
        List<Event> decided = Course.at("CELL_VOTE", "2025-07-02")
                .then("DECISION", "2025-09-01")
                .events();
        assertRefused(check(ready(), decided, Course.stage("CEREMONY", "2025-08-01")), RefusalCode.BEFORE_PREDECESSOR);
        assertRefused(check(ready(), decided, Course.stage("CEREMONY", "2026-12-01")), RefusalCode.DATE_IN_FUTURE);
        assertRefused(check(ready(), decided, Course.stage("DECISION", "2025-09-02")), RefusalCode.ALREADY_RECORDED);
        assertRefused(check(ready(), decided, Course.stage("SOURCE", "1999-01-01")), RefusalCode.DATE_BEFORE_BIRTH);
        assertRefused(check(ready(), decided, Course.stage("NOWHERE", "2025-09-02")), RefusalCode.NO_SUCH_STAGE);
        assertRefused(
                check(ready(), decided, Course.stage("BASE_VOTE", "2025-09-02").withVotes(Course.votes(11, 9, 10))),
                RefusalCode.AFTER_SUCCESSOR,
                RefusalCode.VOTES_NEGATIVE);
        assertRefused(
                check(ready(), decided, Course.event(EventKind.EXIT, "REMOVED_FROM_LIST", "2025-09-02")),
                RefusalCode.NO_SUCH_WAY);
    }

    @Test
    void afterAnExitOneReturnsFirst() {
        List<Event> failed = Course.at("FILE", "2025-03-01")
                .leaves("VOTE_FAILED", "2025-05-01")
                .events();
        assertRefused(check(ready(), failed, vote("2025-06-01", 20)), RefusalCode.CLOSED_BY_EXIT);
        assertRefused(
                check(
                        ready(),
                        Course.at("FILE", "2025-03-01").events(),
                        Course.event(EventKind.RETURN, "FILE", "2025-06-01")),
                RefusalCode.NOT_CLOSED);
        assertThat(check(ready(), failed, Course.event(EventKind.RETURN, "OPINIONS", "2025-06-01")))
                .isInstanceOf(AdvanceResult.Allowed.class);
    }

    @Test
    void theThirdFailedVoteIsToBeReported() {
        Course course = Course.at("OPINIONS", "2025-03-01");
        for (String month : List.of("04", "05")) {
            course.leaves("VOTE_FAILED", "2025-" + month + "-01").returnsTo("OPINIONS", "2025-" + month + "-10");
        }
        AdvanceResult result =
                check(ready(), course.events(), Course.event(EventKind.EXIT, "VOTE_FAILED", "2025-07-02"));
        assertThat(findings(result)).extracting(Finding::code).containsExactly(FindingCode.VOTE_FAIL_REPORT);
    }

    @Test
    void delegatedCompetenceHasItsOwnThreshold() {
        Advance delegated = new Advance(
                ProcessTables.processMap(),
                Course.deadlines(),
                RuleTables.shipped(),
                ProcessTables.checklist(),
                new AdvanceSetting(Set.of(), Map.of("BTV_VOTE", "VOTE_DELEGATED_BASE_MIN")));
        Event vote = Course.stage("BTV_VOTE", "2025-08-20").withVotes(Course.votes(15, 15, 8));
        List<Event> history = Course.at("APPRAISAL", "2025-08-01").events();
        assertThat(serious(delegated.check(new AdvanceRequest(ready(), history, vote, TODAY))))
                .containsExactly(FindingCode.VOTE_NOT_ENOUGH);
        assertThat(serious(check(ready(), history, vote))).isEmpty();
    }

    /** The rule of the unit counts, and only for the vote that decides: 9 of 15 is more than half and less than 2/3. */
    @Test
    void theThresholdOfTheUnitGoesBeforeTheUsualOneAndBeforeTheSettings() {
        List<Event> history = Course.at("APPRAISAL", "2025-08-01").events();
        CandidateFacts delegated = ready().withDecidingRule("VOTE_DELEGATED_BASE_MIN");
        assertThat(serious(check(ready(), history, decidedBy(9)))).isEmpty();
        assertThat(serious(check(delegated, history, decidedBy(9)))).containsExactly(FindingCode.VOTE_NOT_ENOUGH);
        assertThat(serious(check(delegated, history, decidedBy(10)))).isEmpty();
        assertThat(serious(check(delegated, opinions(), vote("2025-07-02", 14))))
                .isEmpty();
        Advance set = new Advance(
                ProcessTables.processMap(),
                Course.deadlines(),
                RuleTables.shipped(),
                ProcessTables.checklist(),
                new AdvanceSetting(Set.of(), Map.of("BTV_VOTE", "VOTE_DELEGATED_BASE_MIN")));
        CandidateFacts standing = ready().withDecidingRule("VOTE_STANDING_MIN");
        assertThat(serious(set.check(new AdvanceRequest(standing, history, decidedBy(9), TODAY))))
                .isEmpty();
    }

    private static Event decidedBy(int inFavour) {
        return Course.stage("BTV_VOTE", "2025-08-20").withVotes(Course.votes(15, 15, inFavour));
    }

    @Test
    void whatFollowsIsKnownBeforeSavingAndTheRuleSetIsStamped() {
        Event vote = vote("2025-07-02", 20);
        assertThat(advance.following(new AdvanceRequest(ready(), opinions(), vote, TODAY)))
                .extracting(Deadline::ruleKey)
                .containsExactly("DECISION_ADMIT");
        assertThat(advance.stamped(vote).ruleSetId()).isEqualTo("RS-2025B");
    }

    private AdvanceResult check(CandidateFacts facts, List<Event> history, Event event) {
        return advance.check(new AdvanceRequest(facts, history, event, TODAY));
    }

    private static void assertRefused(AdvanceResult result, RefusalCode... codes) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        AdvanceResult.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(codes));
    }

    private static List<FindingCode> serious(AdvanceResult result) {
        return findings(result).stream()
                .filter(f -> f.severity() == Severity.NEEDS_REASON)
                .map(Finding::code)
                .toList();
    }

    private static List<Finding> findings(AdvanceResult result) {
        if (result instanceof AdvanceResult.Allowed allowed) {
            return allowed.findings();
        }
        return ((AdvanceResult.NeedsReason) result).findings();
    }

    private static List<Event> opinions() {
        return Course.at("FILE", "2025-03-01")
                .then("VERIFY", "2025-05-01")
                .then("OPINIONS", "2025-06-01")
                .events();
    }

    private static Event vote(String day, int inFavour) {
        return Course.stage("CELL_VOTE", day).withVotes(Course.votes(20, 20, inFavour));
    }

    private static Event vote2(String day) {
        return Course.stage("CELL_VOTE2", day).withVotes(Course.votes(20, 20, 20));
    }

    private static CandidateFacts ready() {
        LocalDate introduced = LocalDate.of(2025, 3, 1);
        HelperFacts helper = new HelperFacts(
                "Phạm Minh",
                true,
                Optional.of(introduced.minusYears(2)),
                Optional.empty(),
                BaseRelation.SAME_BASE,
                HelperRole.INTRODUCER,
                introduced);
        return CandidateFacts.of("Lê Thị Ánh")
                .withBirthDate(PartialDate.of(LocalDate.of(2000, 4, 1)))
                .withEducation("THPT")
                .withIntroducedBy(Set.of(MassOrganisation.YOUTH_UNION))
                .withCertificate(new CertificateFacts("7/CN", LocalDate.of(2024, 5, 1), "Lê Thị Ánh"))
                .withHelpers(List.of(helper))
                .withPapers(Arrays.stream("GCN_NHAN_THUC DON LY_LICH GIOI_THIEU NQ_DOAN Y_KIEN".split(" "))
                        .map(code -> new PaperFacts(code, PaperState.PRESENT, Optional.empty()))
                        .toList());
    }
}
