package vn.ptdv.store.backup;

/** Why a backup was made; the routine ones are thinned out with time. */
public enum Reason {
    EXIT(true),
    DAILY(true),
    BEFORE_MIGRATION(false),
    BEFORE_RESTORE(false),
    BY_HAND(false);

    private final boolean routine;

    Reason(boolean routine) {
        this.routine = routine;
    }

    public boolean isRoutine() {
        return routine;
    }
}
