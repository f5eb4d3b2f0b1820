package vn.ptdv.ui.common.layout;

import java.util.Locale;
import vn.ptdv.logic.text.Texts;

/** The five states of a figure against its target; the sign says it without the colour. */
public enum Status {
    REACHED,
    ON_PACE,
    SLOW,
    BELOW,
    NONE;

    public String word() {
        return Texts.ofEnum("common.status", this);
    }

    String sign() {
        return Texts.ofEnum("common.statusSign", this);
    }

    String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
