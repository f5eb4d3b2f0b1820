package vn.ptdv.model.entry;

/** What can be wrong with something typed; a doubtful thing is kept and shown, an impossible one is not. */
public enum Fault {
    EMPTY,
    NOT_A_NAME,
    TOO_LONG,
    NOT_A_DATE,
    IN_FUTURE,
    NOT_A_CODE,
    NOT_A_NUMBER,
    NOT_A_REGISTER_NUMBER,
    NOT_A_PERIOD,
    BELOW_ZERO,
    ENDS_BEFORE_START,
    NOT_LATER,
    BEFORE_PREDECESSOR,
    BEYOND_LIMIT,
    CITIZEN_ID_SHAPE,
    CITIZEN_ID_BIRTH(Weight.DOUBTFUL),
    CITIZEN_ID_SEX(Weight.DOUBTFUL),
    CITIZEN_ID_PROVINCE(Weight.DOUBTFUL),
    CITIZEN_ID_OLD(Weight.DOUBTFUL),
    CITIZEN_ID_RESTORED(Weight.DOUBTFUL),
    CHECKER_IS_RELATIVE(Weight.DOUBTFUL),
    OTHER_PERSON,
    ALREADY_THERE,
    OUTSIDE_CLASS,
    NO_SEAT(Weight.DOUBTFUL),
    SEATS_OVER_CAPACITY,
    MARK_OVER_LIMIT,
    CERTIFICATE_ISSUED,
    CLASS_NOT_BEGUN,
    BEFORE_CLASS,
    CLASS_TO_COME,
    DAY_TO_COME,
    FAILED_NO_CERTIFICATE,
    STATE_FORBIDS,
    SESSION_CLOSED,
    VOTES_INCOMPLETE,
    VOTES_OVER_PRESENT,
    PRESENT_OVER_TOTAL,
    THRESHOLD_NOT_REACHED,
    NOT_READY,
    STEP_NEEDED,
    STEP_OCCUPIED,
    STEP_USED,
    STEP_SHIPPED,
    STEP_NO_ROOM,
    FILE_EMPTY,
    FILE_TOO_LARGE,
    FILE_NOT_SCAN,
    FILE_NOT_PHOTO,
    FILE_DAMAGED,
    SCANS_NOT_KEPT,
    GONE,
    PART_OVER_WHOLE,
    UNIT_ENDED,
    OVERLAPS,
    CYCLE,
    NUMBER_TAKEN;

    private final Weight weight;

    /** Whether one may go on. */
    public enum Weight {
        IMPOSSIBLE,
        DOUBTFUL
    }

    Fault() {
        this(Weight.IMPOSSIBLE);
    }

    Fault(Weight weight) {
        this.weight = weight;
    }

    public Weight weight() {
        return weight;
    }
}
