package vn.ptdv.model.process;

/** The stages, exits and facts that rules speak of by name; the process table holds them all. */
public final class StageKeys {
    public static final String SOURCE = "SOURCE";
    public static final String SYMPATHISER = "SYMPATHISER";
    public static final String CLASS = "CLASS";
    public static final String CLEARED = "CLEARED";
    public static final String FILE = "FILE";
    public static final String VERIFY = "VERIFY";
    public static final String OPINIONS = "OPINIONS";
    public static final String CELL_VOTE = "CELL_VOTE";
    public static final String SUBCOMMITTEE = "SUBCOMMITTEE";
    public static final String BASE_VOTE = "BASE_VOTE";
    public static final String APPRAISAL = "APPRAISAL";
    public static final String BTV_VOTE = "BTV_VOTE";
    public static final String DECISION = "DECISION";
    public static final String CEREMONY = "CEREMONY";
    public static final String PROBATION = "PROBATION";
    public static final String REVIEW = "REVIEW";
    public static final String CELL_VOTE2 = "CELL_VOTE2";
    public static final String BASE_VOTE2 = "BASE_VOTE2";
    public static final String RECOGNITION = "RECOGNITION";
    public static final String OFFICIAL = "OFFICIAL";
    public static final String VOTE_FAILED = "VOTE_FAILED";
    public static final String MOVED_OUT = "MOVED_OUT";
    public static final String SENT_UP = "SENT_UP";
    public static final String FILE_REDONE = "FILE_REDONE";

    private StageKeys() {}
}
