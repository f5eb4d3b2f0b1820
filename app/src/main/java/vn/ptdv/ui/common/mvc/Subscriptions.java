package vn.ptdv.ui.common.mvc;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/** What was listened to and bound while something was shown; undone last first, and ready to be used again. */
public final class Subscriptions {
    /** Comparing more than so many rows takes longer than showing them anew. */
    private static final int COMPARED = 1_000;

    private final Deque<Runnable> undos = new ArrayDeque<>();

    /** Remembers how to undo something; the returned act forgets it without undoing. */
    public Runnable add(Runnable undo) {
        undos.push(undo);
        return () -> undos.remove(undo);
    }

    /** Calls back with the present value and with every later one. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> act) {
        onChange(value, act);
        act.accept(value.getValue());
    }

    /** Calls back with every later value. */
    public <T> void onChange(ObservableValue<T> value, Consumer<? super T> act) {
        if (value.getValue() instanceof Collection<?>) {
            onOtherRows(value, act);
            return;
        }
        ChangeListener<T> listener = (v, old, now) -> act.accept(now);
        value.addListener(listener);
        add(() -> value.removeListener(listener));
    }

    private <T> void onOtherRows(ObservableValue<T> value, Consumer<? super T> act) {
        InvalidationListener listener = new Changes<>(value, act);
        value.addListener(listener);
        add(() -> value.removeListener(listener));
    }

    /** Calls back when anything about the value or list may have changed. */
    public void onInvalid(Observable value, Runnable act) {
        InvalidationListener listener = v -> act.run();
        value.addListener(listener);
        add(() -> value.removeListener(listener));
    }

    /** Binds one way. */
    public <T> void bind(Property<T> target, ObservableValue<? extends T> source) {
        target.bind(source);
        add(target::unbind);
    }

    /** Binds both ways; the target takes the source's value first. */
    public <T> void bindBoth(Property<T> target, Property<T> source) {
        target.bindBidirectional(source);
        add(() -> target.unbindBidirectional(source));
    }

    /** Activates a part of the screen now and deactivates it with the rest. */
    public void activate(Controller part) {
        part.activate();
        add(part::deactivate);
    }

    /** Tells only of another value; a change listener would compare long lists row by row on the window's thread. */
    private static final class Changes<T> implements InvalidationListener {
        private final ObservableValue<T> value;
        private final Consumer<? super T> act;
        private T last;

        Changes(ObservableValue<T> value, Consumer<? super T> act) {
            this.value = value;
            this.act = act;
            this.last = value.getValue();
        }

        @Override
        public void invalidated(Observable observable) {
            T before = last;
            T now = value.getValue();
            last = now;
            if (isOther(before, now)) {
                act.accept(now);
            }
        }

        private boolean isOther(T before, T now) {
            return before != now
                    && (now instanceof Collection<?> many && many.size() > COMPARED || !Objects.equals(before, now));
        }
    }

    public void undo() {
        while (!undos.isEmpty()) {
            undos.pop().run();
        }
    }
}
