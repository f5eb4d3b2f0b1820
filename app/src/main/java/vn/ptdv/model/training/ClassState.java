package vn.ptdv.model.training;

/** How far a class has come. */
public enum ClassState {
    PLANNED,
    RUNNING,
    CLOSED
}
