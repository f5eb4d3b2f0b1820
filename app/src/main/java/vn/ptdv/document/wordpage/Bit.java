package vn.ptdv.document.wordpage;

import java.util.List;

/** One thing on a line. */
sealed interface Bit {
    record Words(String text, Ink ink) implements Bit {}

    record Tab(Ink ink) implements Bit {}

    record NewLine() implements Bit {}

    record NewPage() implements Bit {}

    /** A picture as an HTML element that is so many points wide and high. */
    record Picture(String html, double width, double height) implements Bit {}

    /** The mark of a note, and what then stands at the foot of that page. */
    record Note(Words mark, List<Story> text) implements Bit {
        public Note {
            text = List.copyOf(text);
        }
    }

    /** A box with words of its own. */
    record Box(BoxFrame frame, List<Story> text) implements Bit {
        public Box {
            text = List.copyOf(text);
        }
    }

    /** Something that stands over the paragraph and takes no room on its lines. */
    record Over(String html) implements Bit {}
}
