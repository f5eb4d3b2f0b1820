package vn.ptdv.ui.common.dialog;

import vn.ptdv.logic.fault.ErrorCode;
import vn.ptdv.logic.text.Texts;

/** The problem behind an error for which no screen had better words. */
final class Problems {
    private Problems() {}

    static Problem unforeseen(Throwable error) {
        return new Problem(
                Texts.of("common.error.happened"),
                Texts.of("common.error.kept"),
                Texts.of("common.error.next"),
                ErrorCode.of(error),
                ErrorCode.details(error));
    }
}
