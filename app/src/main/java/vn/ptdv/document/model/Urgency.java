package vn.ptdv.document.model;

/** The mark of haste on a document. */
public enum Urgency {
    NONE,
    KHAN,
    THUONG_KHAN,
    HOA_TOC
}
