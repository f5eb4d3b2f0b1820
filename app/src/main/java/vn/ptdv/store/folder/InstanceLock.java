package vn.ptdv.store.folder;

/** The answer to asking for the only right to open a book. */
public sealed interface InstanceLock {
    /** This program has the book; closing gives it back. */
    non-sealed interface Held extends InstanceLock, AutoCloseable {
        @Override
        void close();
    }

    /** Another program, or another window of this one, has it. */
    record LockedBy(Holder holder) implements InstanceLock {
        public Explanation explanation() {
            return Explanation.of(BookFault.LOCKED, holder.user(), holder.host(), holder.since());
        }
    }

    record Unusable(BookFault fault) implements InstanceLock {
        public Explanation explanation() {
            return Explanation.of(fault);
        }
    }
}
