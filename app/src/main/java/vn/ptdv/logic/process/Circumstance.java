package vn.ptdv.logic.process;

/** What else decides which papers a dossier needs. */
public enum Circumstance {
    SUBCOMMITTEE,
    BASE_COMMITTEE,
    MOVED_IN,
    LOCAL_RULES
}
