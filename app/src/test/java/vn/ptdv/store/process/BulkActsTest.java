package vn.ptdv.store.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.BulkPlan;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.Move;
import vn.ptdv.model.candidacy.Moved;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.process.CommitteeRelation;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Movement;
import vn.ptdv.model.process.MovementCase;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.Walks;
import vn.ptdv.store.jooq.Tables;

@Tag("F16")
@Tag("F18")
@Tag("F19")
@Tag("F28")
@Tag("F33")
class BulkActsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private ProcessTable process;
    private BulkActs bulk;
    private Walks walks;
    private long unit;
    private long other;

    @BeforeEach
    void start() {
        process = seeded.process();
        bulk = new BulkActs(seeded.book(), process);
        walks = new Walks(seeded, process);
        unit = seeded.unit("Chi bộ 1");
        other = seeded.unit("Chi bộ 2");
    }

    @Test
    void showsWhoGoesWhoNeedsAReasonAndWhoCannot() {
        long goes = walks.upTo("SYMPATHISER", "Đi được", unit, DAY);
        long skips = walks.upTo("", "Bỏ bước", unit, DAY);
        long done = walks.upTo("CLEARED", "Đã học", unit, DAY);
        List<Long> all = List.of(goes, skips, done);
        EventEntry step = EventEntry.of("CLEARED", DAY.plusDays(3));
        BulkPlan plan = bulk.planAdvance(all, step);
        assertThat(plan.with(BulkPlan.Verdict.GOES))
                .extracting(BulkPlan.Line::candidacyId)
                .containsExactly(goes);
        assertThat(plan.with(BulkPlan.Verdict.GOES_WITH_REASON))
                .extracting(BulkPlan.Line::candidacyId)
                .containsExactly(skips);
        assertThat(plan.with(BulkPlan.Verdict.REFUSED))
                .singleElement()
                .satisfies(l -> assertThat(l.why()).isNotEmpty());

        TableCopy before = TableCopy.of(seeded.book());
        assertThat(bulk.advance(all, step, Optional.empty())).isEqualTo(1);
        seeded.undoLast();
        assertThat(bulk.advance(all, step, Walks.APPROVED)).isEqualTo(2);
        assertThat(new Pipeline(seeded.book().reading()).exceptionsOf(skips)).isNotEmpty();
        assertThat(bulk.setUnit(all, other, count -> {})).isEqualTo(3);
        seeded.undoLast();
        seeded.undoLast();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void listsEveryoneReadyToSortAndCountsThePipeline() {
        long file = walks.upTo("FILE", "Nguyễn Văn Ân", unit, DAY);
        long left = walks.upTo("CLASS", "Trần Thị Bình", other, DAY);
        walks.step(left, EventEntry.of("WITHDRAWN", DAY.plusDays(2)).withNote("Xin thôi"));
        CandidateList list = new CandidateList(seeded.book().reading());
        LocalDate today = DAY.plusDays(40);
        assertThat(list.active(today)).singleElement().satisfies(row -> {
            assertThat(row.candidacyId()).isEqualTo(file);
            assertThat(row.stage()).isEqualTo("FILE");
            assertThat(row.daysInStage(today)).isEqualTo(40);
            assertThat(row.nextDue()).isPresent();
            assertThat(row.orderKey()).isNotEmpty();
        });
        assertThat(list.all(today)).hasSize(2);
        assertThat(list.ofUnit(other, today)).extracting(CandidateRow::state).containsExactly("WITHDRAWN");

        Pipeline pipeline = new Pipeline(seeded.book().reading());
        assertThat(pipeline.funnel(process.now().map(), today, new Pipeline.Ageing(30, 90)))
                .filteredOn(s -> s.count() > 0)
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.stage().key()).isEqualTo("FILE");
                    assertThat(s.slow()).isEqualTo(1);
                    assertThat(s.still()).isZero();
                    assertThat(s.averageDays()).isEqualTo(40);
                });
        assertThat(pipeline.exits()).containsEntry("WITHDRAWN", 1);
    }

    @Test
    void movesByCaseWithTheLimitsThatBeginToRun() {
        MovementActs moves = new MovementActs(seeded.book(), process);
        long early = walks.upTo("FILE", "Chuyển sớm", unit, DAY);
        Move inside = move(Optional.of(other), "");
        assertThat(moves.advise(early, inside).movementCase()).isEqualTo(MovementCase.BEFORE_RESOLUTION);
        moves.move(early, inside);
        assertThat(seeded.candidacy(early).getUnitId()).isEqualTo(other);
        assertThat(moves.list(early)).extracting(Moved::to).containsExactly("Chi bộ 2");

        long late = walks.upTo("APPRAISAL", "Chuyển muộn", unit, DAY);
        assertThat(moves.move(late, move(Optional.empty(), " "))).isInstanceOf(Saved.Refused.class);
        moves.move(late, move(Optional.empty(), "Đảng ủy xã khác"));
        assertThat(new CandidacyStore(seeded.book().reading()).history(late))
                .last()
                .extracting(Event::note)
                .isEqualTo("Chuyển đến Đảng ủy xã khác (đã gửi hồ sơ, chưa có quyết định); theo 7-QĐ/ĐU");
        assertThat(seeded.candidacy(late).getExitKey()).isEqualTo("MOVED_OUT");
        assertThat(moves.move(late, move(Optional.empty(), "Đảng ủy xã khác")))
                .as("nobody leaves twice")
                .isEqualTo(Saved.refused("on", Fault.STATE_FORBIDS));
        assertThat(seeded.book()
                        .reading()
                        .fetchCount(
                                Tables.DEADLINE,
                                Tables.DEADLINE
                                        .CANDIDACY_ID
                                        .eq(late)
                                        .and(Tables.DEADLINE.RULE_KEY.eq("TRANSFER_FORWARD"))
                                        .and(Tables.DEADLINE.VOID.isFalse())))
                .isEqualTo(1);
    }

    private static Move move(Optional<Long> to, String place) {
        Movement movement = new Movement(DAY.plusDays(10), CommitteeRelation.OTHER, Optional.empty(), Optional.empty());
        return new Move(DAY.plusDays(10), to, place, movement, "7-QĐ/ĐU", "");
    }
}
