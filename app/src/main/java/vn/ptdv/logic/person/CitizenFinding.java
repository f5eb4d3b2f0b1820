package vn.ptdv.logic.person;

/** What is wrong or odd about a citizen number. */
public enum CitizenFinding {
    NOT_DIGITS,
    LENGTH,
    /** Nine digits: the old identity card. */
    OLD_NUMBER,
    /** Leading zeros were cut by a workbook and have been put back. */
    ZERO_RESTORED,
    /** No province has this code; people born abroad have others. */
    PLACE_UNKNOWN,
    SEX_DIFFERS,
    BIRTH_YEAR_DIFFERS
}
