package vn.ptdv.ui.shell;

import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;

/** The places of the navigation, in its order; Ctrl and the digit of the place goes there. */
public enum ScreenId {
    OVERVIEW(Feather.PIE_CHART),
    TODAY(Feather.CALENDAR),
    UNITS(Feather.GIT_MERGE),
    PEOPLE(Feather.USERS),
    CLASSES(Feather.BOOK_OPEN),
    QUOTAS(Feather.TARGET),
    SESSIONS(Feather.CHECK_SQUARE),
    DOCUMENTS(Feather.FILE_TEXT),
    REPORTS(Feather.BAR_CHART_2),
    TEMPLATES(Feather.LAYOUT),
    IMPORT(Feather.UPLOAD),
    SETTINGS(Feather.SETTINGS);

    private final Feather icon;

    ScreenId(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    public String title() {
        return Texts.ofEnum("shell.screen", this);
    }

    /** The page of the guide that F1 opens. */
    public String guidePage() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
