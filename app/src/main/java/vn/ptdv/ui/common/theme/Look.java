package vn.ptdv.ui.common.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;

/** Light or dark. */
public enum Look {
    LIGHT,
    DARK;

    String base() {
        return this == LIGHT ? new PrimerLight().getUserAgentStylesheet() : new PrimerDark().getUserAgentStylesheet();
    }

    String sheet() {
        return "ptdv-" + name().toLowerCase(Locale.ROOT) + ".css";
    }
}
