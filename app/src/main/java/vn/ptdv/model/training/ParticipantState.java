package vn.ptdv.model.training;

/** How someone stands in a class. */
public enum ParticipantState {
    NOMINATED,
    WAITING,
    ENROLLED,
    PASSED,
    FAILED,
    ABSENT;

    /** Whether it takes a seat. */
    public boolean seated() {
        return this != WAITING;
    }

    /** Whether it says how the class ended for someone. */
    public boolean isResult() {
        return this == PASSED || this == FAILED || this == ABSENT;
    }
}
