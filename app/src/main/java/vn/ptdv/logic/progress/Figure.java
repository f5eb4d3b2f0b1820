package vn.ptdv.logic.progress;

/** People counted from dossiers, and those known only from a reported total beyond them. */
public record Figure(long counted, long reported) {
    public static final Figure NONE = new Figure(0, 0);

    public long total() {
        return counted + reported;
    }

    public Figure plus(Figure other) {
        return new Figure(counted + other.counted, reported + other.reported);
    }

    /** Whether a part of it has no names behind it. */
    public boolean isPartlyReported() {
        return reported > 0;
    }
}
