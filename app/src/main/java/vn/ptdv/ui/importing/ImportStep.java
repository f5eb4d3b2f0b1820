package vn.ptdv.ui.importing;

import vn.ptdv.logic.text.Texts;

/** The steps in their order. */
enum ImportStep {
    FILE,
    SHEET,
    COLUMNS,
    PREVIEW,
    RUN,
    RECEIPT;

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
