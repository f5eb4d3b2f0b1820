package vn.ptdv.ui.exporting;

import vn.ptdv.document.model.Sheet;

/** The sheets that a list is offered on. */
enum SheetChoice {
    A4,
    A4_SIDEWAYS,
    A3_SIDEWAYS;

    Sheet sheet() {
        return switch (this) {
            case A4 -> Sheet.A4;
            case A4_SIDEWAYS -> Sheet.A4_SIDEWAYS;
            case A3_SIDEWAYS -> Sheet.A3_SIDEWAYS;
        };
    }
}
