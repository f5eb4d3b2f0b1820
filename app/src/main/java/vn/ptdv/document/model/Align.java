package vn.ptdv.document.model;

/** Where the words of a cell stand. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
