package vn.ptdv.ui.filtering;

import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.search.FilterStore;
import vn.ptdv.ui.common.dialog.TextAsk;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.Kept;
import vn.ptdv.ui.common.filter.SharedShelf;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** The filters of one list as the book keeps them: one's own and those that are shared. */
public final class BookFilters implements SharedShelf {
    private final FilterStore store;
    private final Toolkit kit;
    private final String list;

    public BookFilters(String list, Book book, Toolkit kit) {
        this.list = list;
        this.store = new FilterStore(book);
        this.kit = kit;
    }

    @Override
    public void load(Consumer<List<Kept>> then) {
        kit.tasks()
                .start(Job.of(progress ->
                                store.of(list).stream().map(this::kept).toList())
                        .latestWins("filters." + list)
                        .onDone(then));
    }

    @Override
    public void askName(Consumer<String> named) {
        kit.dialogs()
                .askText(TextAsk.of(
                        Texts.of("common.filter.name.title"),
                        Texts.of("common.filter.name"),
                        "",
                        Texts.of("common.filter.name.act")))
                .ifPresent(named);
    }

    @Override
    public void keep(String name, Filter filter, Runnable then) {
        act(() -> store.keep(list, name, filter.text()), then);
    }

    @Override
    public void remove(Kept kept, Runnable then) {
        act(() -> saved(kept, store::remove), then);
    }

    @Override
    public void share(Kept kept, Runnable then) {
        act(() -> saved(kept, kept.shared() ? store::unshare : store::share), then);
    }

    @Override
    public void pin(Kept kept, Runnable then) {
        act(() -> saved(kept, kept.pinned() ? store::unpin : store::pin), then);
    }

    private Kept kept(FilterStore.Saved s) {
        return new Kept(s.name(), Filter.parse(s.text()), s.owner(), store.isMine(s), s.shared(), s.pinned());
    }

    private void saved(Kept kept, Consumer<FilterStore.Saved> act) {
        store.of(list).stream()
                .filter(s -> s.name().equals(kept.name()) && s.owner().equals(kept.owner()))
                .findFirst()
                .ifPresent(act);
    }

    private void act(Runnable act, Runnable then) {
        kit.tasks()
                .start(Job.of(progress -> {
                            act.run();
                            return true;
                        })
                        .onDone(done -> then.run()));
    }
}
