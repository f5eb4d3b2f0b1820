package vn.ptdv.store.session;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.session.Tally;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Ballot;
import vn.ptdv.model.session.Closed;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.Walks;
import vn.ptdv.store.process.CandidacyStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;

@Tag("F26")
@Tag("F27")
class SessionTest extends SessionCase {
    private SessionClosing closing;

    @BeforeEach
    void makeClosing() {
        closing = new SessionClosing(seeded.book(), process, files);
    }

    @Test
    void decidesFortyDossiersAtOnceAndTakesThemBackAtOnce() {
        long session = session(40);
        acts.saveVotes(session, votes(session));
        TableCopy before = TableCopy.of(seeded.book());

        Closed closed = closing.close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE);
        assertThat(closed).isInstanceOfSatisfying(Closed.Done.class, done -> {
            assertThat(done.decisions()).isEqualTo(38);
            assertThat(done.numbers())
                    .startsWith("41-QĐ/ĐU")
                    .endsWith("78-QĐ/ĐU")
                    .doesNotHaveDuplicates();
        });
        List<SessionItem> items = sessions.items(session);
        assertThat(seeded.candidacy(items.get(0).candidacyId()).getStageKey()).isEqualTo("DECISION");
        assertThat(seeded.candidacy(items.get(0).candidacyId()).getDecisionNo()).isEqualTo("41-QĐ/ĐU");
        assertThat(seeded.candidacy(items.get(38).candidacyId()).getExitKey()).isEqualTo("VOTE_FAILED");
        assertThat(new CandidacyStore(seeded.book().reading())
                        .history(items.get(38).candidacyId()))
                .as("nobody leaves without a reason")
                .last()
                .satisfies(e -> assertThat(e.note()).contains("4/"));
        assertThat(seeded.candidacy(items.get(39).candidacyId()).getStageKey()).isEqualTo("APPRAISAL");
        assertThat(seeded.book().reading().fetchCount(REGISTER_ENTRY)).isEqualTo(39);
        assertThat(closing.close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOf(Closed.Refused.class);
        assertThat(acts.saveVotes(session, votes(session))).isInstanceOf(Saved.Refused.class);

        seeded.undoLast();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void refusesToCloseWithGapsInTheVotesOrNumbersInUse() {
        long session = session(3);
        assertThat(closing.close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOfSatisfying(
                        Closed.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(FieldFinding::fault)
                                .containsOnly(Fault.VOTES_INCOMPLETE));
        List<SessionItem> items = sessions.items(session);
        Ballot tooFew = new Ballot(10, 5, 5);
        acts.saveVotes(
                session,
                items.stream()
                        .map(i -> SessionActs.Vote.of(i.id(), tooFew, Conclusion.AGREED))
                        .toList());
        assertThat(closing.close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOfSatisfying(
                        Closed.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(FieldFinding::fault)
                                .containsOnly(Fault.THRESHOLD_NOT_REACHED));
    }

    @Test
    void anOpenSessionGoesWithItsAgendaAndComesBackAClosedOneStays() {
        long session = session(2);
        acts.saveVotes(session, agreed(session));
        TableCopy before = TableCopy.of(seeded.book());
        assertThat(acts.delete(session)).isInstanceOf(Saved.Accepted.class);
        assertThat(sessions.get(session)).isEmpty();
        seeded.undoLast();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
        closing.close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE);
        assertThat(acts.delete(session)).isInstanceOf(Saved.Refused.class);
        assertThat(sessions.get(session)).isPresent();
    }

    @Test
    void aDossierOnAnotherOpenAgendaIsNotReady() {
        long session = session(1);
        long candidacy = sessions.items(session).get(0).candidacyId();
        String title = sessions.get(session).orElseThrow().title();
        assertThat(new Readiness(seeded.book(), process).list(subject("ADMIT"), DAY))
                .filteredOn(d -> d.candidacyId() == candidacy)
                .singleElement()
                .satisfies(d -> assertThat(d.whyNot()).anyMatch(w -> w.contains(title)));
    }

    @Test
    void membersCorrectedAfterTheVotesStandInTheWayOfClosing() {
        long session = session(1);
        acts.saveVotes(session, agreed(session));
        Meeting meeting = sessions.get(session).orElseThrow();
        assertThat(acts.save(withMembers(meeting, 0))).isInstanceOf(Saved.Refused.class);
        assertThat(acts.save(withMembers(meeting, 5))).isInstanceOf(Saved.Accepted.class);
        assertThat(closing.close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOfSatisfying(
                        Closed.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(FieldFinding::fault)
                                .containsOnly(Fault.PRESENT_OVER_TOTAL));
    }

    private static Meeting withMembers(Meeting m, int members) {
        return new Meeting(
                m.id(), m.title(), m.on(), m.place(), m.chair(), m.secretary(), members, 0, m.state(), m.note());
    }

    @Test
    void aBaseCommitteeThatDecidesByDelegationNeedsTwoThirds() {
        assertThat(Tally.needed(process.now().decidingVote(), LocalDate.of(2025, 10, 1), 11))
                .isEqualTo(6);
        Settings settings = new Settings(seeded.book());
        settings.save(SettingKey.COMPETENCE, "UY_QUYEN");
        assertThat(Tally.needed(process.now().decidingVote(), LocalDate.of(2025, 10, 1), 11))
                .isEqualTo(8);
        settings.save(SettingKey.COMPETENCE, "GIAO_QUYEN");
        assertThat(Tally.needed(process.now().decidingVote(), LocalDate.of(2025, 10, 1), 11))
                .isEqualTo(6);
    }

    @Test
    void numbersGoOnceInTheirSeries() {
        long first = session(2);
        acts.saveVotes(first, agreed(first));
        closing.close(first, NUMBERS, Walks.APPROVED, Paperwork.NONE);
        long second = session(2);
        acts.saveVotes(second, agreed(second));
        assertThat(closing.close(second, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOfSatisfying(
                        Closed.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(FieldFinding::fault)
                                .containsOnly(Fault.NUMBER_TAKEN));
    }

    @Test
    void impossibleVotesAreRefusedAtTheirLine() {
        long session = session(1);
        long item = sessions.items(session).get(0).id();
        assertThat(acts.saveVotes(session, List.of(SessionActs.Vote.of(item, new Ballot(10, 9, 2), Conclusion.AGREED))))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        r -> assertThat(r.findings())
                                .extracting(FieldFinding::field, FieldFinding::fault)
                                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                                        "votes:" + item, Fault.VOTES_OVER_PRESENT)));
    }

    @Test
    void saysWhichDossiersAreReadyAndWhyOthersAreNot() {
        walks.upTo("CELL_VOTE", "Chưa qua đảng ủy", unit, DAY.minusDays(20));
        List<DossierReadiness> list = new Readiness(seeded.book(), process).list(subject("ADMIT"), DAY);
        assertThat(list).singleElement().satisfies(d -> {
            assertThat(d.isReady()).isFalse();
            assertThat(d.whyNot()).isNotEmpty();
            assertThat(d.reasons()).doesNotContain(".;");
        });
        DossierReadiness two = new DossierReadiness(
                1, 1, "", "", ItemKind.ADMIT, List.of("Thiếu: lý lịch.", "Thiếu: giấy giới thiệu."));
        assertThat(two.reasons()).isEqualTo("Thiếu: lý lịch; Thiếu: giấy giới thiệu");
    }

    @Test
    void theAgendaKeepsTheOrderOneGivesIt() {
        long session = session(3);
        List<Long> ids = new ArrayList<>(
                sessions.items(session).stream().map(SessionItem::id).toList());
        Collections.reverse(ids);
        acts.reorder(session, ids);
        assertThat(sessions.items(session)).extracting(SessionItem::id).containsExactlyElementsOf(ids);
        acts.remove(session, ids.get(0));
        assertThat(sessions.items(session)).hasSize(2);
    }

    private long session(int people) {
        return session("ADMIT", walks.allUpTo("APPRAISAL", people, unit, DAY.minusDays(10)));
    }

    private List<SessionActs.Vote> votes(long session) {
        List<SessionItem> items = sessions.items(session);
        List<SessionActs.Vote> votes = new ArrayList<>(agreed(session).subList(0, items.size() - 2));
        votes.add(SessionActs.Vote.of(items.get(items.size() - 2).id(), new Ballot(10, 4, 6), Conclusion.REFUSED));
        votes.add(new SessionActs.Vote(
                items.get(items.size() - 1).id(), Optional.empty(), Optional.of(Conclusion.POSTPONED), "Bổ sung"));
        return votes;
    }
}
