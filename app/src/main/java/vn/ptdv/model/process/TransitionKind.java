package vn.ptdv.model.process;

/** How one goes on: to the next stage, past optional ones, out, or back in after an exit. */
public enum TransitionKind {
    NEXT,
    SKIP,
    EXIT,
    RETURN
}
