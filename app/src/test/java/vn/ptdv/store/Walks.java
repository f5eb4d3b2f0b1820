package vn.ptdv.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.candidacy.Recorded;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;
import vn.ptdv.store.process.BulkActs;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.ProcessTable;

/** Brings people to a step of the process, one day a step, for tests about what happens there. */
public final class Walks {
    public static final Optional<Approval> APPROVED = Optional.of(new Approval("Đã báo cáo", "Nguyễn Văn Sáu"));

    private static final List<String> STEPS = List.of(
            "SYMPATHISER",
            "CLASS",
            "CLEARED",
            "FILE",
            "VERIFY",
            "OPINIONS",
            "CELL_VOTE",
            "BASE_VOTE",
            "APPRAISAL",
            "BTV_VOTE",
            "DECISION",
            "CEREMONY");

    private final Seeded seeded;
    private final CandidacyActs acts;
    private final BulkActs bulk;

    public Walks(Seeded seeded, ProcessTable process) {
        this.seeded = seeded;
        this.acts = new CandidacyActs(seeded.book(), process);
        this.bulk = new BulkActs(seeded.book(), process);
    }

    /** A new person who came to the step on the day. */
    public long upTo(String stage, String name, long unit, LocalDate day) {
        int last = STEPS.indexOf(stage);
        long id = acts.open(NewCandidacy.first(seeded.person(name, "1/1/2000"), unit, day.minusDays(60)))
                .id();
        for (int i = 0; i <= last; i++) {
            step(id, EventEntry.of(STEPS.get(i), day.minusDays(last - i)).withVotes(votes()));
        }
        return id;
    }

    /** The same for many, one act a step. */
    public List<Long> allUpTo(String stage, int people, long unit, LocalDate day) {
        int last = STEPS.indexOf(stage);
        List<Long> ids = IntStream.range(0, people)
                .mapToObj(i -> upTo("", "Người " + i, unit, day.minusDays(last + 1)))
                .toList();
        for (int i = 0; i <= last; i++) {
            EventEntry step =
                    EventEntry.of(STEPS.get(i), day.minusDays(last - i)).withVotes(votes());
            assertThat(bulk.advance(ids, step, APPROVED)).isEqualTo(people);
        }
        return ids;
    }

    public void step(long id, EventEntry typed) {
        assertThat(acts.record(id, typed, APPROVED)).as(typed.stageKey()).isInstanceOf(Recorded.Accepted.class);
    }

    public static Votes votes() {
        return new Votes(22, 20, 17, 16, 1, VoteMethod.SECRET_BALLOT);
    }
}
