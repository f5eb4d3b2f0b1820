package vn.ptdv.store.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.Votes;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.process.CandidacyStore;

/** The votes that the cell and the base committee cast before a dossier came to the session. */
public record Resolutions(Optional<Votes> cell, Optional<Votes> base) {
    public static final Resolutions NONE = new Resolutions(Optional.empty(), Optional.empty());

    /** By item. */
    public static Map<Long, Resolutions> of(Book book, Collection<SessionItem> items) {
        Map<Long, List<Event>> histories = new CandidacyStore(book.reading())
                .histories(items.stream().map(SessionItem::candidacyId).toList());
        return items.stream()
                .collect(Collectors.toMap(
                        SessionItem::id, i -> of(i.kind(), histories.getOrDefault(i.candidacyId(), List.of()))));
    }

    private static Resolutions of(ItemKind kind, List<Event> history) {
        Optional<Votes> cell = last(history, StageKeys.CELL_VOTE);
        Optional<Votes> base = last(history, StageKeys.BASE_VOTE);
        Optional<Votes> laterCell = last(history, StageKeys.CELL_VOTE2);
        Optional<Votes> laterBase = last(history, StageKeys.BASE_VOTE2);
        return switch (kind) {
            case ADMIT -> new Resolutions(cell, base);
            case RECOGNISE, REMOVE -> new Resolutions(laterCell, laterBase);
            case CANCEL, EXTEND, OPINION -> new Resolutions(laterCell.or(() -> cell), laterBase.or(() -> base));
        };
    }

    private static Optional<Votes> last(List<Event> history, String stage) {
        return history.stream()
                .filter(Event::isActive)
                .filter(e -> e.stageKey().equals(stage))
                .reduce((first, second) -> second)
                .flatMap(Event::votes);
    }
}
