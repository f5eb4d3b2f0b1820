package vn.ptdv.document.check;

import vn.ptdv.logic.text.Texts;

/** The rules by their stable codes. */
public enum LintCode {
    NUM01,
    NUM02,
    NUM03,
    DAT01,
    DAT02,
    ORG01,
    ORG02,
    ORG03,
    TIT01,
    TIT02,
    TIT03,
    BOD01,
    BOD02,
    BOD03,
    CC01,
    SIG01,
    SIG02,
    SIG03,
    REC01,
    APP01,
    PAG01,
    CMP01,
    LOK01,
    LOK02,
    LOK03,
    FON01,
    SPA01;

    /** The rule in one sentence. */
    public String title() {
        return Texts.ofEnum("lint.rule", this);
    }
}
