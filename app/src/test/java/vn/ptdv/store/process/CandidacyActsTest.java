package vn.ptdv.store.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.ptdv.store.jooq.Tables.DEADLINE;
import static vn.ptdv.store.jooq.Tables.RULE_EXCEPTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.candidacy.Recorded;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.LeavingFacts;
import vn.ptdv.model.process.LeavingReason;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

@Tag("F16")
@Tag("F18")
@Tag("F19")
@Tag("F20")
@Tag("F21")
@Tag("F26")
@Tag("F29")
@Tag("F36")
@Tag("F37")
@Tag("F39")
class CandidacyActsTest {
    private static final Optional<Approval> APPROVED = Optional.of(new Approval("Đã báo cáo", "Nguyễn Văn Sáu"));

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private CandidacyActs acts;
    private CandidacyStore store;
    private long unit;

    @BeforeEach
    void start() {
        acts = new CandidacyActs(seeded.book(), seeded.process());
        store = new CandidacyStore(seeded.book().reading());
        unit = seeded.unit("Chi bộ 1");
    }

    @Test
    void walksFromSourceToOfficialAndBackToAnEqualBook() {
        long person = seeded.person("Nguyễn Thị Xuân", "20/05/1998");
        TableCopy before = TableCopy.of(seeded.book());
        long id = acts.open(NewCandidacy.first(person, unit, LocalDate.of(2023, 1, 10)))
                .id();
        List<EventEntry> way = wholeWay();
        way.forEach(step ->
                assertThat(acts.record(id, step, APPROVED)).as(step.stageKey()).isInstanceOf(Recorded.Accepted.class));

        CandidacyRecord row = seeded.candidacy(id);
        assertThat(row.getStageKey()).isEqualTo("OFFICIAL");
        assertThat(row.getCeremonyOn()).isEqualTo(LocalDate.of(2024, 10, 10));
        assertThat(row.getOfficialOn()).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(row.getRecognisedOn()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(row.getDecisionNo()).isEqualTo("15-QĐ/ĐU");
        assertThat(due(id, "PROBATION")).isEqualTo(LocalDate.of(2025, 10, 10));
        assertThat(due(id, "RECOGNITION_CELL_REVIEW")).isEqualTo(LocalDate.of(2025, 11, 21));
        assertThat(done(id, "RECOGNITION_CELL_REVIEW")).isEqualTo(LocalDate.of(2025, 10, 20));
        assertThat(open(id)).isZero();

        for (int i = 0; i <= way.size(); i++) {
            seeded.undoLast();
        }
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void computesTheDayOfTheDecisionAndKeepsVoidOnes() {
        long id = upTo("OPINIONS", LocalDate.of(2025, 6, 2));
        acts.record(id, vote("CELL_VOTE", LocalDate.of(2025, 7, 2)), APPROVED);
        assertThat(due(id, "DECISION_ADMIT")).isEqualTo(LocalDate.of(2025, 9, 5));
        Event cellVote = last(id);
        acts.edit(cellVote, vote("CELL_VOTE", LocalDate.of(2025, 7, 3)), APPROVED);
        assertThat(due(id, "DECISION_ADMIT")).isEqualTo(LocalDate.of(2025, 9, 8));
        assertThat(seeded.book().reading().fetchCount(DEADLINE, DEADLINE.RULE_KEY.eq("DECISION_ADMIT")))
                .isEqualTo(2);
        acts.record(id, EventEntry.of("DECISION", LocalDate.of(2025, 8, 1)), APPROVED);
        assertThat(done(id, "DECISION_ADMIT")).isEqualTo(LocalDate.of(2025, 8, 1));
        acts.goBack(id, cellVote.id(), "Nhầm người");
        assertThat(done(id, "DECISION_ADMIT")).isNull();
        assertThat(seeded.candidacy(id).getDecisionOn()).isNull();
    }

    @Test
    void theRuleSetOfTheDecisionSaysFromWhichDayTheCeremonyCounts() {
        long issued = upTo("CELL_VOTE", LocalDate.of(2026, 7, 1));
        acts.record(issued, decision(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 10)), APPROVED);
        assertThat(due(issued, "CEREMONY_DEADLINE")).isEqualTo(LocalDate.of(2026, 9, 16));
        long received = upTo("CELL_VOTE", LocalDate.of(2026, 7, 1));
        acts.record(received, decision(LocalDate.of(2026, 7, 20), LocalDate.of(2026, 7, 28)), APPROVED);
        assertThat(due(received, "CEREMONY_DEADLINE")).isEqualTo(LocalDate.of(2026, 9, 10));
    }

    @Test
    void asksForReasonAndApproverAndKeepsThem() {
        long id = upTo("OPINIONS", LocalDate.of(2025, 9, 1));
        EventEntry step = EventEntry.of("CELL_VOTE", LocalDate.of(2025, 10, 1))
                .withVotes(new Votes(22, 20, 17, 13, 4, VoteMethod.SECRET_BALLOT));
        assertThat(acts.record(id, step)).isInstanceOf(Recorded.NeedsReason.class);
        assertThat(acts.record(id, step, Optional.of(new Approval("", "")))).isInstanceOf(Recorded.NeedsReason.class);
        assertThat(acts.record(id, step, APPROVED)).isInstanceOf(Recorded.Accepted.class);
        assertThat(seeded.book().reading().fetch(RULE_EXCEPTION)).anySatisfy(e -> {
            assertThat(e.getRuleKey()).isEqualTo("VOTE_CELL_MIN");
            assertThat(e.getApprover()).isEqualTo("Nguyễn Văn Sáu");
        });
    }

    @Test
    void refusesTheImpossibleInWords() {
        long id = upTo("SYMPATHISER", LocalDate.of(2026, 1, 5));
        assertThat(acts.record(id, EventEntry.of("CLASS", LocalDate.of(2027, 1, 1)), APPROVED))
                .isInstanceOfSatisfying(
                        Recorded.Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.DATE_IN_FUTURE));
        EventEntry votes = EventEntry.of("CELL_VOTE", LocalDate.of(2026, 2, 1))
                .withVotes(new Votes(10, 9, 8, 9, 0, VoteMethod.CARD));
        assertThat(acts.record(id, votes, APPROVED))
                .isInstanceOfSatisfying(
                        Recorded.Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.VOTES_OVER_PRESENT));
    }

    @Test
    void leavesAndComesBack() {
        long id = upTo("FILE", LocalDate.of(2026, 1, 5));
        assertThat(open(id)).isPositive();
        assertThat(acts.record(id, EventEntry.of("WITHDRAWN", LocalDate.of(2026, 2, 5)), APPROVED))
                .isInstanceOfSatisfying(
                        Recorded.Refused.class,
                        r -> assertThat(r.reasons())
                                .extracting(Refusal::code)
                                .containsExactly(RefusalCode.EXIT_WITHOUT_REASON));
        acts.record(id, EventEntry.of("WITHDRAWN", LocalDate.of(2026, 2, 5)).withNote("Xin thôi"), APPROVED);
        assertThat(seeded.candidacy(id).getExitKey()).isEqualTo("WITHDRAWN");
        assertThat(seeded.candidacy(id).getClosedOn()).isEqualTo(LocalDate.of(2026, 2, 5));
        assertThat(open(id)).isZero();
        assertThat(acts.record(id, EventEntry.of("CELL_VOTE", LocalDate.of(2026, 3, 5)), APPROVED))
                .isInstanceOf(Recorded.Refused.class);
        assertThat(acts.ways(id).returns()).extracting(s -> s.key()).contains("SYMPATHISER");
        acts.record(id, EventEntry.of("SYMPATHISER", LocalDate.of(2026, 4, 1)), APPROVED);
        CandidacyRecord row = seeded.candidacy(id);
        assertThat(row.getExitKey()).isNull();
        assertThat(row.getStageKey()).isEqualTo("SYMPATHISER");
        assertThat(row.getFileOn()).isNull();
    }

    @Test
    void goesBackByCancellingWithAReason() {
        long id = upTo("VERIFY", LocalDate.of(2026, 1, 5));
        Event file = store.history(id).stream()
                .filter(e -> e.stageKey().equals("FILE"))
                .findFirst()
                .orElseThrow();
        assertThat(acts.goBack(id, file.id(), " ")).isInstanceOf(Saved.Refused.class);
        acts.goBack(id, file.id(), "Phải thẩm tra lại");
        assertThat(seeded.candidacy(id).getStageKey()).isEqualTo("FILE");
        assertThat(store.history(id)).hasSize(6);
        assertThat(store.history(id).get(5).cancelled())
                .hasValueSatisfying(c -> assertThat(c.reason()).isEqualTo("Phải thẩm tra lại"));
    }

    @Test
    void readmissionIsACandidacyOfItsOwn() {
        long person = seeded.person("Phạm Văn Trở", "1/1/1980");
        long first = acts.open(NewCandidacy.first(person, unit, LocalDate.of(2010, 1, 1)))
                .id();
        assertThat(acts.open(NewCandidacy.first(person, unit, LocalDate.of(2026, 1, 1))))
                .isInstanceOf(Saved.Refused.class);
        acts.record(first, EventEntry.of("WITHDRAWN", LocalDate.of(2011, 1, 1)).withNote("Xin thôi"), APPROVED);
        long second = acts.open(NewCandidacy.first(person, unit, LocalDate.of(2026, 1, 1))
                        .withGroups(Set.of(SpecialGroup.RE_ADMISSION))
                        .after(new LeavingFacts(LocalDate.of(2020, 1, 1), LeavingReason.ORDINARY, Optional.empty(), 0)))
                .id();
        assertThat(store.of(person))
                .extracting(c -> c.id(), c -> c.kind().name())
                .containsExactly(tuple(second, "READMISSION"), tuple(first, "FIRST"));
        assertThat(store.get(second).orElseThrow().groups()).containsExactly(SpecialGroup.RE_ADMISSION);
    }

    private List<EventEntry> wholeWay() {
        return List.of(
                EventEntry.of("SYMPATHISER", LocalDate.of(2023, 2, 10)),
                EventEntry.of("CLASS", LocalDate.of(2023, 5, 20)),
                EventEntry.of("CLEARED", LocalDate.of(2023, 12, 1)),
                EventEntry.of("FILE", LocalDate.of(2024, 2, 1)),
                EventEntry.of("VERIFY", LocalDate.of(2024, 4, 1)),
                EventEntry.of("OPINIONS", LocalDate.of(2024, 5, 2)),
                vote("CELL_VOTE", LocalDate.of(2024, 6, 3)),
                EventEntry.of("SUBCOMMITTEE", LocalDate.of(2024, 6, 12)),
                vote("BASE_VOTE", LocalDate.of(2024, 6, 20)),
                EventEntry.of("APPRAISAL", LocalDate.of(2024, 7, 10)),
                vote("BTV_VOTE", LocalDate.of(2024, 8, 1)),
                decision(LocalDate.of(2024, 8, 20), LocalDate.of(2024, 9, 3)),
                EventEntry.of("CEREMONY", LocalDate.of(2024, 10, 10)),
                EventEntry.of("MEMBER_CV", LocalDate.of(2024, 11, 1)),
                EventEntry.of("PROBATION", LocalDate.of(2024, 11, 5)),
                EventEntry.of("REVIEW", LocalDate.of(2025, 10, 13)),
                vote("CELL_VOTE2", LocalDate.of(2025, 10, 20)),
                vote("BASE_VOTE2", LocalDate.of(2025, 11, 3)),
                vote("RECOGNITION", LocalDate.of(2025, 12, 1)));
    }

    /** A person who has come to a step, one day a step before the given day. */
    private long upTo(String stage, LocalDate day) {
        long id = acts.open(NewCandidacy.first(seeded.person("Người " + stage, "1/1/2000"), unit, day.minusDays(30)))
                .id();
        List<String> steps = List.of("SYMPATHISER", "CLASS", "CLEARED", "FILE", "VERIFY", "OPINIONS", "CELL_VOTE");
        for (int i = 0; i <= steps.indexOf(stage); i++) {
            EventEntry step = EventEntry.of(steps.get(i), day.minusDays(steps.indexOf(stage) - i));
            assertThat(acts.record(id, step, APPROVED)).isInstanceOf(Recorded.Accepted.class);
        }
        return id;
    }

    private static EventEntry vote(String stage, LocalDate day) {
        return EventEntry.of(stage, day).withVotes(new Votes(22, 20, 17, 16, 1, VoteMethod.SECRET_BALLOT));
    }

    private static EventEntry decision(LocalDate signed, LocalDate received) {
        return EventEntry.of("DECISION", signed)
                .withDocument("15-QĐ/ĐU", signed)
                .withReceivedOn(received);
    }

    private Event last(long id) {
        List<Event> history = store.history(id);
        return history.get(history.size() - 1);
    }

    private LocalDate due(long id, String rule) {
        return deadline(id, rule).getDueOn();
    }

    private LocalDate done(long id, String rule) {
        return deadline(id, rule).getDoneOn();
    }

    private vn.ptdv.store.jooq.tables.records.DeadlineRecord deadline(long id, String rule) {
        return seeded.book()
                .reading()
                .fetchSingle(
                        DEADLINE,
                        DEADLINE.CANDIDACY_ID
                                .eq(id)
                                .and(DEADLINE.RULE_KEY.eq(rule))
                                .and(DEADLINE.VOID.isFalse()));
    }

    private int open(long id) {
        return seeded.book()
                .reading()
                .fetchCount(
                        DEADLINE,
                        DEADLINE.CANDIDACY_ID
                                .eq(id)
                                .and(DEADLINE.DONE_ON.isNull())
                                .and(DEADLINE.VOID.isFalse()));
    }
}
