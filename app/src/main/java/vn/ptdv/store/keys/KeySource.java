package vn.ptdv.store.keys;

/** Which of the two key files opened the book. */
public enum KeySource {
    FILE,
    /** The first is missing or damaged: the user is told, and {@link KeyRing#repair} writes it anew. */
    COPY
}
