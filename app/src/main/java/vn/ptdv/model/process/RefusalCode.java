package vn.ptdv.model.process;

/** Why something cannot be written at all; each has its text under {@code rule.refusal}. */
public enum RefusalCode {
    NO_SUCH_STAGE,
    NO_SUCH_WAY,
    CLOSED_BY_EXIT,
    NOT_CLOSED,
    ALREADY_RECORDED,
    DATE_IN_FUTURE,
    DATE_BEFORE_BIRTH,
    BEFORE_PREDECESSOR,
    AFTER_SUCCESSOR,
    CERT_OF_OTHER,
    NUMBER_TOO_LONG,
    ORGAN_TOO_LONG,
    NOTE_TOO_LONG,
    EXIT_WITHOUT_REASON,
    VOTES_NEGATIVE,
    VOTES_OVER_PRESENT,
    PRESENT_OVER_SUMMONED,
    SUMMONED_OVER_TOTAL,
    NO_RULE_SET,
    NO_VALUE,
    NOT_A_PERIOD
}
