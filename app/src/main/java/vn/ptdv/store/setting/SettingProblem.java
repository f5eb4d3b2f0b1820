package vn.ptdv.store.setting;

import vn.ptdv.logic.text.Texts;

/** Why a setting was not taken. */
public record SettingProblem(SettingKey key, Code code) {
    /** The kinds of bad input. */
    public enum Code {
        TOO_LONG,
        NOT_A_NUMBER,
        OUT_OF_RANGE,
        NOT_A_DATE,
        NOT_A_CHOICE,
        NOT_DAYS,
        NOT_SIGNERS,
        NOT_A_CODE,
        ENDS_BEFORE_START,
        BAND_UPSIDE_DOWN
    }

    /** What is wrong, in words, with the bounds where there are any. */
    public String words() {
        SettingShape shape = key.shape();
        return Texts.family(
                "setting.problem",
                code.name(),
                shape.min().toPlainString(),
                shape.max().toPlainString());
    }
}
