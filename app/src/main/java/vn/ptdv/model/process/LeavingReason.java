package vn.ptdv.model.process;

/** Why a former member left the Party, as far as re-admission depends on it. */
public enum LeavingReason {
    ORDINARY,
    LESS_SERIOUS_CRIME,
    POPULATION_POLICY,
    ASKED_TO_LEAVE,
    ASKED_TO_LEAVE_IN_HARDSHIP,
    WALKED_OUT,
    SERIOUS_DISUNITY,
    CORRUPTION,
    SERIOUS_CRIME;

    /** Whether the rules shut the way back. */
    public boolean excludes() {
        return switch (this) {
            case ASKED_TO_LEAVE, WALKED_OUT, SERIOUS_DISUNITY, CORRUPTION, SERIOUS_CRIME -> true;
            case ORDINARY, LESS_SERIOUS_CRIME, POPULATION_POLICY, ASKED_TO_LEAVE_IN_HARDSHIP -> false;
        };
    }
}
