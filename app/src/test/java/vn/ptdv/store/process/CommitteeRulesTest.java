package vn.ptdv.store.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.deadline.KeptDeadline;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.RuleKeys;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.deadline.DeadlineActs;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

/** What depends on the committee itself and on what it has decided: who votes how, and limits that were moved. */
@Tag("F18")
@Tag("F26")
@Tag("F39")
class CommitteeRulesTest {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    @Test
    void theThresholdOfTheDecidingBodyFollowsItsCompetence() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        long id = new Walks(seeded, seeded.process()).upTo("APPRAISAL", "Nguyễn Văn Hồ", seeded.unit("A"), day);
        Votes votes = new Votes(15, 15, 15, 8, 7, VoteMethod.SECRET_BALLOT);
        EventEntry vote = EventEntry.of("BTV_VOTE", day.plusDays(1)).withVotes(votes);
        Settings settings = new Settings(seeded.book());
        ProcessTable process = new ProcessTable(seeded.book(), settings);
        CandidacyActs acts = new CandidacyActs(seeded.book(), process);
        assertThat(broken(acts.check(id, vote))).doesNotContain(RuleKeys.VOTE_DELEGATED_BASE_MIN);
        settings.save(Map.of(SettingKey.COMPETENCE, "UY_QUYEN"));
        assertThat(broken(acts.check(id, vote))).contains(RuleKeys.VOTE_DELEGATED_BASE_MIN);
        // What a session counts by is what its events are checked by.
        assertThat(process.now().decidingVote().ruleKey()).isEqualTo(RuleKeys.VOTE_DELEGATED_BASE_MIN);
        settings.save(Map.of(SettingKey.COMPETENCE, "GIAO_QUYEN"));
        assertThat(broken(acts.check(id, vote))).doesNotContain(RuleKeys.VOTE_DELEGATED_BASE_MIN);
    }

    @Test
    void anEventWithinAMovedLimitIsNotLate() {
        ProcessTable process = seeded.process();
        Walks walks = new Walks(seeded, process);
        long id = walks.upTo("CELL_VOTE", "Lê Thị Lan", seeded.unit("B"), LocalDate.of(2025, 7, 2));
        walks.step(id, EventEntry.of("BASE_VOTE", LocalDate.of(2025, 7, 10)).withVotes(Walks.votes()));
        walks.step(id, EventEntry.of("APPRAISAL", LocalDate.of(2025, 7, 20)));
        walks.step(id, EventEntry.of("BTV_VOTE", LocalDate.of(2025, 9, 9)).withVotes(Walks.votes()));
        CandidacyActs acts = new CandidacyActs(seeded.book(), process);
        EventEntry decision = EventEntry.of("DECISION", LocalDate.of(2025, 9, 12));
        assertThat(codes(acts.check(id, decision))).contains(FindingCode.LATE);
        KeptDeadline limit = new DeadlineStore(seeded.book().reading(), process)
                .of(id).stream()
                        .filter(d -> d.basis().ruleKey().equals(RuleKeys.DECISION_ADMIT))
                        .findFirst()
                        .orElseThrow();
        new DeadlineActs(seeded.book(), process).extend(limit.id(), LocalDate.of(2025, 9, 26), "Thẩm tra ngoài tỉnh");
        assertThat(codes(acts.check(id, decision))).doesNotContain(FindingCode.LATE);
        // The same where a session decides about many at once.
        assertThat(new EventChain(seeded.book(), process)
                        .check(Map.of(id, List.of(decision)))
                        .values())
                .singleElement()
                .satisfies(chain -> assertThat(chain.reasonsNeeded()).noneMatch(words -> words.contains("quá hạn")));
        assertThat(new BulkActs(seeded.book(), process)
                        .planAdvance(List.of(id), decision)
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.why()).noneMatch(words -> words.contains("quá hạn")));
    }

    private static List<String> broken(AdvanceResult result) {
        return CandidacyActs.findings(result).stream()
                .filter(f -> f.severity() == Severity.NEEDS_REASON)
                .map(Finding::ruleKey)
                .toList();
    }

    private static List<FindingCode> codes(AdvanceResult result) {
        return CandidacyActs.findings(result).stream().map(Finding::code).toList();
    }
}
