package vn.ptdv.ui.unit;

/** One line of the tree on the screen. */
record TreeLine(long id, String name, Kind kind) {
    enum Kind {
        BRANCH,
        LEAF,
        ENDED,
        GROUP
    }
}
