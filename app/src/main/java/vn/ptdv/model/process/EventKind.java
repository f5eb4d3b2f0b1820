package vn.ptdv.model.process;

/** What an event does: reaches a stage, leaves the process, comes back into it, or notes a fact beside the stages. */
public enum EventKind {
    STAGE,
    EXIT,
    RETURN,
    FACT
}
