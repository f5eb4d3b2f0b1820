package vn.ptdv.model.unit;

/** One column of the member count: the lines of Biểu 1, and parts of the total. */
public enum CountItem {
    TOTAL(Sign.NONE),
    PROBATIONARY(Sign.NONE),
    CARRIED(Sign.PLUS),
    ADMITTED(Sign.PLUS),
    IN_OTHER_PROVINCE(Sign.PLUS),
    IN_SAME_PROVINCE(Sign.PLUS),
    RESTORED(Sign.PLUS),
    DIED(Sign.MINUS),
    EXPELLED(Sign.MINUS),
    STRUCK(Sign.MINUS),
    STRUCK_PROBATION(Sign.NONE),
    RESIGNED(Sign.MINUS),
    OUT_OTHER_PROVINCE(Sign.MINUS),
    OUT_SAME_PROVINCE(Sign.MINUS),
    WOMEN(Sign.NONE),
    ETHNIC(Sign.NONE),
    RELIGIOUS(Sign.NONE),
    YOUTH(Sign.NONE);

    /** How the column enters D = A + B − C. */
    private enum Sign {
        PLUS,
        MINUS,
        NONE
    }

    private final Sign sign;

    CountItem(Sign sign) {
        this.sign = sign;
    }

    int signed(int amount) {
        return switch (sign) {
            case PLUS -> amount;
            case MINUS -> -amount;
            case NONE -> 0;
        };
    }

    /** Whether the column takes part in D = A + B − C. */
    public boolean inBalance() {
        return sign != Sign.NONE;
    }
}
