package vn.ptdv.sheet.value;

import java.util.List;
import vn.ptdv.logic.text.Texts;

/** What can be wrong with a cell or a row; the words stand under {@code sheet.error}. */
public enum ValueError {
    REQUIRED,
    FORMULA_ERROR,
    TOO_LONG,
    NAME_HAS_DIGITS,
    CCCD_LENGTH,
    CCCD_NOT_DIGITS,
    CCCD_ROUNDED,
    NOT_A_DATE,
    FUTURE_DATE,
    NOT_A_NUMBER,
    NOT_WHOLE,
    NEGATIVE,
    NOT_A_YEAR,
    NOT_YES_NO,
    NOT_A_SEX,
    BOTH_SEXES,
    UNKNOWN_CODE,
    UNKNOWN_UNIT,
    UNCLEAR_CODE,
    DUPLICATE_IN_FILE,
    SEVERAL_MATCHES,
    LIKE_IN_FILE,
    DAY_PARTIAL,
    DAY_AHEAD,
    DAYS_TURNED,
    ABOVE_TOTAL,
    ABOVE_HIGHEST,
    PARENT_LEFT_OUT,
    NOT_IN_BOOK,
    /** A rule of the book itself, in whose words it is told. */
    RULE;

    public String words(List<String> details) {
        return Texts.family("sheet.error", name(), details.toArray());
    }
}
