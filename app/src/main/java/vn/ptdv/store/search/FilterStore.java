package vn.ptdv.store.search;

import static vn.ptdv.store.jooq.Tables.SAVED_FILTER;

import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.SavedFilterRecord;

/** Filters kept under names: one's own, and those that others share. */
public final class FilterStore {
    private final Book book;

    public FilterStore(Book book) {
        this.book = book;
    }

    /** A filter of a list as it is kept; {@code text} is the list's own form of it. */
    public record Saved(long id, String name, String text, String owner, boolean shared, boolean pinned) {}

    /** Own ones first, each group in the order of names. */
    public List<Saved> of(String list) {
        String me = me();
        return book
                .reading()
                .selectFrom(SAVED_FILTER)
                .where(SAVED_FILTER.SCREEN.eq(list))
                .and(SAVED_FILTER.OWNER_NAME.eq(me).or(SAVED_FILTER.SHARED.isTrue()))
                .fetch(r -> new Saved(
                        r.getId(), r.getName(), r.getDefinition(), r.getOwnerName(), r.getShared(), r.getPinned()))
                .stream()
                .sorted(java.util.Comparator.comparing((Saved s) -> !s.owner().equals(me))
                        .thenComparing(s -> VietnameseText.fold(s.name())))
                .toList();
    }

    /** Keeps it under the name, in place of one's own filter of that name. */
    public void keep(String list, String name, String text) {
        String clean = VietnameseText.clean(name);
        book.writing().run(Act.named("action.filter.keep", clean), work -> {
            Optional<SavedFilterRecord> found = work.reading()
                    .selectFrom(SAVED_FILTER)
                    .where(SAVED_FILTER.SCREEN.eq(list))
                    .and(SAVED_FILTER.OWNER_NAME.eq(me()))
                    .and(SAVED_FILTER.NAME.eq(clean))
                    .fetchOptional();
            SavedFilterRecord row = found.orElseGet(SavedFilterRecord::new);
            row.setDefinition(text);
            if (found.isPresent()) {
                work.update(row);
            } else {
                row.setScreen(list);
                row.setOwnerName(me());
                row.setName(clean);
                row.setShared(false);
                row.setPinned(false);
                work.insert(row);
            }
        });
    }

    public void share(Saved saved) {
        mark(saved, "action.filter.share", row -> row.setShared(true));
    }

    public void unshare(Saved saved) {
        mark(saved, "action.filter.unshare", row -> row.setShared(false));
    }

    public void pin(Saved saved) {
        mark(saved, "action.filter.pin", row -> row.setPinned(true));
    }

    public void unpin(Saved saved) {
        mark(saved, "action.filter.unpin", row -> row.setPinned(false));
    }

    public void remove(Saved saved) {
        book.writing()
                .run(Act.named("action.filter.remove", saved.name()), work -> work.delete(SAVED_FILTER, saved.id()));
    }

    /** Only who keeps a filter may change what others see of it. */
    public boolean isMine(Saved saved) {
        return saved.owner().equals(me());
    }

    private void mark(Saved saved, String act, java.util.function.Consumer<SavedFilterRecord> change) {
        book.writing()
                .run(
                        Act.named(act, saved.name()),
                        work -> work.reading()
                                .selectFrom(SAVED_FILTER)
                                .where(SAVED_FILTER.ID.eq(saved.id()))
                                .fetchOptional()
                                .ifPresent(row -> {
                                    change.accept(row);
                                    work.update(row);
                                }));
    }

    private String me() {
        return book.writing().author().name();
    }
}
