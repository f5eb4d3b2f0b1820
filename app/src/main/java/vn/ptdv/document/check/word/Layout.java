package vn.ptdv.document.check.word;

/** How a paragraph stands: lengths in points. */
public record Layout(
        Align align,
        double firstLine,
        double left,
        double before,
        double after,
        double line,
        LineRule rule,
        Numbering numbering) {

    /** Where the words stand. */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFIED
    }

    /** What the line height means; a MULTIPLE is counted in lines. */
    public enum LineRule {
        EXACT,
        AT_LEAST,
        MULTIPLE
    }

    /** Whether Word itself puts a number or a bullet before it. */
    public enum Numbering {
        TYPED,
        AUTOMATIC
    }
}
