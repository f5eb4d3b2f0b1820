package vn.ptdv.exchange.list;

/** Whether a file can be taken in at all. */
public sealed interface Opening {
    record Opened(Draft draft) implements Opening {}

    /** Why not, in a sentence with what to do. */
    record Refused(String words) implements Opening {}
}
