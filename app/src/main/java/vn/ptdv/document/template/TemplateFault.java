package vn.ptdv.document.template;

import vn.ptdv.logic.text.Texts;

/** Why a file cannot be a template. */
public enum TemplateFault {
    NOT_WORD,
    OLD_FORMAT,
    ENCRYPTED,
    BROKEN,
    TOO_LARGE,
    MACROS,
    OUTSIDE_LINK,
    NOT_MERGEABLE;

    /** What is wrong and what to do. */
    public String words() {
        return Texts.ofEnum("template.fault", this);
    }
}
