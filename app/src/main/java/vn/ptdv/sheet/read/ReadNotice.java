package vn.ptdv.sheet.read;

import java.util.List;
import vn.ptdv.logic.text.Texts;

/** Something worth saying about a file that was read all the same. */
public record ReadNotice(Code code, List<String> details) {
    /** The words stand under {@code sheet.notice}. */
    public enum Code {
        MACROS_IGNORED,
        EXTERNAL_LINKS_IGNORED,
        KIND_DIFFERS,
        OPEN_ELSEWHERE,
        ENCODING_GUESSED,
        ENCODING_MISMARKED,
        ENCODING_DAMAGED
    }

    static ReadNotice of(Code code, String... details) {
        return new ReadNotice(code, List.of(details));
    }

    public String words() {
        return Texts.family("sheet.notice", code.name(), details.toArray());
    }
}
