package vn.ptdv.ui.importing;

import vn.ptdv.logic.text.Texts;

/** The steps in their order. */
@SuppressWarnings("EnumOrdinal") // The order of the steps is what this list is.
enum ImportStep {
    FILE,
    SHEET,
    COLUMNS,
    PREVIEW,
    RUN,
    RECEIPT;

    /** Counted from one. */
    int number() {
        return ordinal() + 1;
    }

    String title() {
        return Texts.ofEnum("import.step", this);
    }

    ImportStep next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    ImportStep before() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
