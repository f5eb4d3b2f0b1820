package vn.ptdv.sheet.read;

/** One sheet of a workbook; {@code index} counts from 0. */
public record SheetInfo(int index, String name, boolean hidden) {}
