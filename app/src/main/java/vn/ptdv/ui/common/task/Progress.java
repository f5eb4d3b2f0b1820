package vn.ptdv.ui.common.task;

/** How a piece of work says where it is, from any thread, as often as it likes. */
public interface Progress {
    /** Says how much is done (0 to 1, or below 0 when unknown) and what is going on. */
    void at(double fraction, String message);

    boolean isCancelled();

    /** What is to be done at once when the work is cancelled, such as stopping a query. */
    void onCancel(Runnable act);

    /** Ends the work here when it has been cancelled. */
    default void check() {
        if (isCancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
