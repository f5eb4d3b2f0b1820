package vn.ptdv.ui.exporting;

import vn.ptdv.document.model.Sheet;

/** The sheets that a list is offered on. */
enum SheetChoice {
    A4(Sheet.A4),
    A4_SIDEWAYS(Sheet.A4_SIDEWAYS),
    A3_SIDEWAYS(Sheet.A3_SIDEWAYS);

    private final Sheet sheet;

    SheetChoice(Sheet sheet) {
        this.sheet = sheet;
    }

    Sheet sheet() {
        return sheet;
    }
}
