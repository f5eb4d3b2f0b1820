package vn.ptdv.ui.unit;

import vn.ptdv.logic.text.Texts;

/** The changes of organisation that the screen guides through. */
enum ChangeKind {
    ESTABLISH,
    RENAME,
    MOVE,
    MERGE,
    SPLIT,
    RETYPE,
    DISSOLVE;

    /** The name of the act in the menu. */
    String words() {
        return Texts.ofEnum("unitui.change", this);
    }

    /** The name of the button that does it. */
    String act() {
        return Texts.ofEnum("unitui.changeAct", this);
    }
}
