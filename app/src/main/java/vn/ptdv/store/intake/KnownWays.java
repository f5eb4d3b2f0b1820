package vn.ptdv.store.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The candidacies of one person, the newest first; who left and came back has several. */
public record KnownWays(List<KnownCandidacy> newestFirst) {
    public KnownWays {
        newestFirst = List.copyOf(newestFirst);
    }

    /** The one that a list would go on with. */
    public KnownCandidacy newest() {
        return newestFirst.get(0);
    }

    /**
     * The one that a list is about: a day that lies before the end of an earlier candidacy belongs to that one, not to
     * the candidacy of now.
     */
    public KnownCandidacy meant(Optional<LocalDate> firstTold) {
        KnownCandidacy meant = newest();
        for (KnownCandidacy earlier : newestFirst.subList(1, newestFirst.size())) {
            LocalDate end = earlier.closed().orElse(meant.opened());
            boolean before = firstTold.isPresent()
                    && firstTold.get().isBefore(meant.opened())
                    && !firstTold.get().isAfter(end);
            if (!before) {
                return meant;
            }
            meant = earlier;
        }
        return meant;
    }

    /** The same with the awareness certificate of the person. */
    public KnownWays with(Optional<KnownCandidacy.Certificate> certificate) {
        return new KnownWays(
                newestFirst.stream().map(way -> way.with(certificate)).toList());
    }
}
