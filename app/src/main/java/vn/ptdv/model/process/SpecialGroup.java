package vn.ptdv.model.process;

/** Traits that switch on extra checks and papers (domain of the committee's guidance on special cases). */
public enum SpecialGroup {
    RE_ADMISSION,
    RELIGION,
    HOA,
    FOREIGN_SPOUSE,
    BUSINESS_OWNER,
    CONTRACT,
    STUDENT,
    SECONDED,
    GRADUATE_WAITING,
    NO_PARTY_ORG,
    POLITICAL_ISSUE,
    OVER_60,
    LOW_EDUCATION,
    LOCAL_ELDER,
    POLICE,
    ARMY
}
