package vn.ptdv.ui.common.task;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A job under way, as the status bar sees it. */
public final class Running {
    private final String title;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final List<Runnable> whenCancelled = new CopyOnWriteArrayList<>();
    private volatile boolean cancelled;

    public Running(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Between 0 and 1; below 0 while it is unknown. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    public boolean isCancelled() {
        return cancelled;
    }

    // Never an interrupt: it would close the file channel under the book and with it the book.
    public void cancel() {
        cancelled = true;
        whenCancelled.forEach(Runnable::run);
    }

    /** What else is to be done at once when it is cancelled. */
    public void onCancel(Runnable act) {
        whenCancelled.add(act);
        if (cancelled) {
            act.run();
        }
    }

    void show(double done, String text) {
        fraction.set(done);
        message.set(text);
    }
}
