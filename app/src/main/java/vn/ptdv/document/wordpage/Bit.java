package vn.ptdv.document.wordpage;

/** One thing on a line. */
sealed interface Bit {
    record Words(String text, Ink ink) implements Bit {}

    record Tab(Ink ink) implements Bit {}

    record NewLine() implements Bit {}

    record NewPage() implements Bit {}

    /** A picture as an HTML element that is so many points wide and high. */
    record Picture(String html, double width, double height) implements Bit {}

    /** Something that stands over the paragraph and takes no room on its lines. */
    record Over(String html) implements Bit {}
}
