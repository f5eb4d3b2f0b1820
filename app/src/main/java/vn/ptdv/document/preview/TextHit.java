package vn.ptdv.document.preview;

/** A place where searched words stand: page from 0, the rest in points from the top left corner of the page. */
public record TextHit(int page, double left, double top, double width, double height) {}
