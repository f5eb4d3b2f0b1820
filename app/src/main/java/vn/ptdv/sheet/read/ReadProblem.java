package vn.ptdv.sheet.read;

import java.util.List;
import vn.ptdv.logic.text.Texts;

/** Why a file or one of its sheets cannot be read, where it was noticed, and in words. */
public record ReadProblem(Code code, Place place, List<String> details) {
    /** Every way in which a file can refuse; the words stand under {@code sheet.problem}. */
    public enum Code {
        NOT_FOUND,
        NO_ACCESS,
        IN_USE,
        EMPTY_FILE,
        NO_SHEET,
        WRONG_KIND,
        NOT_A_SHEET,
        PASSWORD,
        CORRUPT,
        ZIP_BOMB,
        FILE_TOO_BIG,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TOO_MANY_CELLS,
        TEXT_TOO_LONG,
        QUOTE_OPEN
    }

    static ReadProblem of(Code code, Object... details) {
        return new ReadProblem(
                code,
                Place.NOWHERE,
                List.of(details).stream().map(String::valueOf).toList());
    }

    ReadProblem at(Place where) {
        return place.equals(Place.NOWHERE) ? new ReadProblem(code, where, details) : this;
    }

    /** What happened, where, and what to do, in one or two sentences. */
    public String words() {
        String what = Texts.family("sheet.problem", code.name(), details.toArray());
        return place.equals(Place.NOWHERE) ? what : Texts.of("sheet.at", place.words(), what);
    }
}
