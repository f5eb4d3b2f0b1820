package vn.ptdv.ui.common.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** Work and what follows from it; the callbacks run on the window's thread. Each step gives a new value. */
public record Job<T>(
        Work<T> work,
        Consumer<? super T> done,
        List<Handler<?>> handlers,
        Runnable ended,
        Optional<String> key,
        Optional<Subscriptions> owner,
        Optional<String> title) {

    /** What to do about one type of error. */
    public record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> act) {
        boolean takes(Throwable error) {
            if (!type.isInstance(error)) {
                return false;
            }
            act.accept(type.cast(error));
            return true;
        }
    }

    public Job {
        handlers = List.copyOf(handlers);
    }

    public static <T> Job<T> of(Work<T> work) {
        return new Job<>(work, value -> {}, List.of(), () -> {}, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Job<T> onDone(Consumer<? super T> act) {
        return new Job<>(work, act, handlers, ended, key, owner, title);
    }

    /** The first handler whose type fits takes the error; without one it goes to the runner's own. */
    public <E extends Throwable> Job<T> onError(Class<E> type, Consumer<? super E> act) {
        List<Handler<?>> more = new ArrayList<>(handlers);
        more.add(new Handler<>(type, act));
        return new Job<>(work, done, more, ended, key, owner, title);
    }

    /** Runs after success, error or cancel, such as taking the waiting sign away. */
    public Job<T> onEnd(Runnable act) {
        return new Job<>(work, done, handlers, act, key, owner, title);
    }

    /** A later job with the same key cancels this one, and this one's answer is dropped. */
    public Job<T> latestWins(String sharedKey) {
        return new Job<>(work, done, handlers, ended, Optional.of(sharedKey), owner, title);
    }

    /** Cancelled when the screen goes: {@code until(whileActive())}. */
    public Job<T> until(Subscriptions screen) {
        return new Job<>(work, done, handlers, ended, key, Optional.of(screen), title);
    }

    /** Shown in the status bar under this name; a job without a name is not shown. */
    public Job<T> titled(String name) {
        return new Job<>(work, done, handlers, ended, key, owner, Optional.of(name));
    }

    /** Gives the error to its handler; false when none fits. */
    public boolean handled(Throwable error) {
        return handlers.stream().anyMatch(h -> h.takes(error));
    }
}
