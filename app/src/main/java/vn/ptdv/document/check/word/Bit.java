package vn.ptdv.document.check.word;

/** Letters with one look; a line break is a newline, a tab a tab. */
public record Bit(String text, Glyphs glyphs) {}
