package vn.ptdv.document.check;

import vn.ptdv.logic.text.Texts;

/** How much a finding weighs. */
public enum Severity {
    ERROR,
    WARN,
    INFO;

    public String title() {
        return Texts.ofEnum("lint.severity", this);
    }
}
