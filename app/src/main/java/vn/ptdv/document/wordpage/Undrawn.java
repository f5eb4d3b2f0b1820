package vn.ptdv.document.wordpage;

import vn.ptdv.logic.text.Texts;

/** Something that stands in the Word file and not, or not as it is there, on the page. */
public record Undrawn(Kind kind, String detail) {

    /** What it is. */
    public enum Kind {
        TEXT_BOX,
        SHAPE,
        CHART,
        PICTURE,
        FREE_PICTURE,
        FOOTNOTE,
        COLUMNS,
        FRAME,
        EQUATION,
        EMBEDDED,
        FONT,
        FIELD
    }

    public String words() {
        return Texts.family("template.undrawn", kind.name(), detail);
    }
}
