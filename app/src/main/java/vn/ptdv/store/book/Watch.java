package vn.ptdv.store.book;

/** Whoever waits for long work in the book: is told how far it is, and may stop it even in the middle of a query. */
public interface Watch {
    /** Nobody waits. */
    Watch NONE = new Watch() {
        @Override
        public void at(double done, String what) {}

        @Override
        public boolean isStopped() {
            return false;
        }

        @Override
        public void whenStopped(Runnable act) {}
    };

    /** How much is done (0 to 1, below 0 while it is unknown), and what is going on. */
    void at(double done, String what);

    boolean isStopped();

    /** What is to be done when the work is stopped, on the thread of whoever stops it. */
    void whenStopped(Runnable act);

    /** Ends the work here when it was stopped. */
    default void check() {
        if (isStopped()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
