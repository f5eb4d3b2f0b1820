package vn.ptdv.store.change;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells screens, after a commit, which tables an action touched. */
public final class ChangeFeed {
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();

    /** One committed action. */
    public record News(long actionId, Set<String> tables) {}

    /** Listens until the returned handle is run; called on the writer's thread. */
    public Runnable subscribe(Consumer<News> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(News news) {
        listeners.forEach(l -> l.accept(news));
    }
}
