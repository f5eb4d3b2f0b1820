package vn.ptdv.store.training;

import java.util.List;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;

/** How a class ended; those without a result yet count in neither part. */
public record PassRate(long passed, long ended) {
    public static PassRate of(List<Participant> people) {
        return new PassRate(
                people.stream()
                        .filter(p -> p.state() == ParticipantState.PASSED)
                        .count(),
                people.stream().filter(p -> p.state().isResult()).count());
    }
}
