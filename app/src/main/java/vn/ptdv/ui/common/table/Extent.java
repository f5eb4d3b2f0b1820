package vn.ptdv.ui.common.table;

/** Which rows of a table are meant. */
public enum Extent {
    SHOWN,
    CHOSEN
}
