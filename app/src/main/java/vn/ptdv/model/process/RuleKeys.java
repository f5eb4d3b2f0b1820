package vn.ptdv.model.process;

/** The keys by which code asks the rule book; the values are data. */
public final class RuleKeys {
    public static final String AGE_MIN = "AGE_MIN";
    public static final String AGE_MAX_NORMAL = "AGE_MAX_NORMAL";
    public static final String EDU_MIN = "EDU_MIN";
    public static final String EDU_MIN_HARD_AREA = "EDU_MIN_HARD_AREA";
    public static final String EDU_MIN_ELDER = "EDU_MIN_ELDER";
    public static final String INTRODUCER_SHARED_TIME = "INTRODUCER_SHARED_TIME";
    public static final String INTRODUCER_SHARED_SCOPE = "INTRODUCER_SHARED_SCOPE";
    public static final String INTRODUCER_COUNT = "INTRODUCER_COUNT";
    public static final String INTRODUCER_COUNT_WITH_UNION = "INTRODUCER_COUNT_WITH_UNION";
    public static final String CERT_AWARENESS_VALIDITY = "CERT_AWARENESS_VALIDITY";
    public static final String FILE_STALE_AFTER = "FILE_STALE_AFTER";
    public static final String VERIFY_REPLY_DOMESTIC = "VERIFY_REPLY_DOMESTIC";
    public static final String VERIFY_REPLY_ABROAD = "VERIFY_REPLY_ABROAD";
    public static final String VOTE_CELL_MIN = "VOTE_CELL_MIN";
    public static final String VOTE_BASE_MIN = "VOTE_BASE_MIN";
    public static final String VOTE_STANDING_MIN = "VOTE_STANDING_MIN";
    public static final String VOTE_DELEGATED_BASE_MIN = "VOTE_DELEGATED_BASE_MIN";
    public static final String DECISION_ADMIT = "DECISION_ADMIT";
    public static final String DECISION_RECOGNISE = "DECISION_RECOGNISE";
    public static final String DECISION_EXTENSION_MAX = "DECISION_EXTENSION_MAX";
    public static final String CEREMONY_DEADLINE = "CEREMONY_DEADLINE";
    public static final String CEREMONY_BASIS = "CEREMONY_BASIS";
    public static final String CEREMONY_LATE_CONSENT = "CEREMONY_LATE_CONSENT";
    public static final String PROBATION = "PROBATION";
    public static final String RECOGNITION_CELL_REVIEW = "RECOGNITION_CELL_REVIEW";
    public static final String OFFICIAL_DATE_RULE = "OFFICIAL_DATE_RULE";
    public static final String VOTE_FAIL_REPORT_AFTER = "VOTE_FAIL_REPORT_AFTER";
    public static final String MEMBER_CV_DEADLINE = "MEMBER_CV_DEADLINE";
    public static final String READMIT_MIN_WAIT = "READMIT_MIN_WAIT";
    public static final String READMIT_MIN_WAIT_CRIMINAL = "READMIT_MIN_WAIT_CRIMINAL";
    public static final String TRANSFER_FORWARD = "TRANSFER_FORWARD";
    public static final String TRANSFER_DECIDE = "TRANSFER_DECIDE";
    public static final String TRANSFER_CANCEL_AFTER = "TRANSFER_CANCEL_AFTER";
    public static final String TRANSFER_REEXAMINE = "TRANSFER_REEXAMINE";
    public static final String ACTIVITY_TRANSFER = "ACTIVITY_TRANSFER";
    public static final String ACTIVITY_TRANSFER_SHOW = "ACTIVITY_TRANSFER_SHOW";
    public static final String CELL_MEETING_MIN = "CELL_MEETING_MIN";
    public static final String COUNT_FIRST_DAY = "COUNT_FIRST_DAY";

    private RuleKeys() {}
}
