package vn.ptdv.store.check;

import java.util.List;
import vn.ptdv.logic.text.Texts;

/** Something that is not as it should be, with where. */
public record CheckFinding(Code code, List<String> where) {
    /** What was found; the words are {@code check.finding.NAME}. */
    public enum Code {
        CHAIN_BROKEN,
        ROWS_WITHOUT_LOG,
        CONTENT_CHANGED,
        STAGE_NOT_AS_EVENTS,
        FILE_CHANGED,
        UNREADABLE
    }

    static CheckFinding of(Code code, Object... where) {
        return new CheckFinding(
                code, java.util.Arrays.stream(where).map(String::valueOf).toList());
    }

    public String words() {
        return Texts.family("check.finding", code.name(), where.toArray());
    }
}
