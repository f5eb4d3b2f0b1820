package vn.ptdv.sheet.write;

/** A value in bold, for the rows of groups and totals. */
public record Strong(Object value) {}
