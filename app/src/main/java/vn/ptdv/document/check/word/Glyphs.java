package vn.ptdv.document.check.word;

/** The effective look of a run of letters; size in points, colour as six hexadecimal digits. */
public record Glyphs(double size, boolean bold, boolean italic, boolean underlined, String font, String color) {}
