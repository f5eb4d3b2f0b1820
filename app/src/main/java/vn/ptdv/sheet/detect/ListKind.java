package vn.ptdv.sheet.detect;

import java.util.Locale;
import vn.ptdv.logic.text.Texts;

/** The kinds of list that can be taken in. */
public enum ListKind {
    UNITS,
    PEOPLE,
    QUOTAS,
    COUNTS,
    CLASSES,
    RESULTS,
    ENTERPRISES,
    SURVEY;

    /** As written in the tables and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return Texts.ofEnum("sheet.list", this);
    }

    /** The shown name of one of its fields. */
    public String fieldTitle(String key) {
        return Texts.family("sheet.field", code() + "." + key);
    }
}
