package vn.ptdv.document.wordpage;

import java.util.List;
import org.w3c.dom.Element;

/** One thing in the flow of a page. */
sealed interface Story {
    record Paragraph(Shape shape, Ink mark, List<Bit> bits) implements Story {
        public Paragraph {
            bits = List.copyOf(bits);
        }

        boolean blank() {
            return bits.stream()
                    .allMatch(b -> b instanceof Bit.Words words && words.text().isEmpty());
        }
    }

    record Table(Element element) implements Story {}
}
