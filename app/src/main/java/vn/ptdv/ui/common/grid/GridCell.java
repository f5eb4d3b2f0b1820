package vn.ptdv.ui.common.grid;

/** The place of a cell. */
public record GridCell<K>(K row, String column) {}
