package vn.ptdv.document.wordpage;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.wordpage.Story.Paragraph;

/** A page that ends inside a paragraph makes two of it; one that ends behind it begins with the next thing. */
final class PageCuts {
    private static final Ink TINY = new Ink(1, Emphasis.PLAIN, "", "", "", Ink.Height.LINE, 0);

    private final List<Story> cut = new ArrayList<>();
    private boolean wanted;

    private PageCuts() {}

    static List<Story> of(List<Story> stories) {
        PageCuts cuts = new PageCuts();
        for (Story story : stories) {
            if (story instanceof Paragraph paragraph) {
                cuts.paragraph(paragraph);
            } else {
                cuts.table(story);
            }
        }
        return cuts.cut;
    }

    /** Tables cannot begin a page by themselves; a hair of a line before them can. */
    private void table(Story table) {
        if (wanted) {
            cut.add(new Paragraph(Shape.hair().onNewPage(), TINY, List.of()));
        }
        wanted = false;
        cut.add(table);
    }

    private void paragraph(Paragraph paragraph) {
        List<Bit> bits = new ArrayList<>();
        boolean cutHere = false;
        for (Bit bit : paragraph.bits()) {
            if (bit instanceof Bit.NewPage) {
                if (!bits.isEmpty()) {
                    add(paragraph, bits);
                }
                bits = new ArrayList<>();
                wanted = true;
                cutHere = true;
            } else {
                bits.add(bit);
            }
        }
        if (!cutHere || !bits.isEmpty()) {
            add(paragraph, bits);
        }
    }

    private void add(Paragraph whole, List<Bit> bits) {
        Shape shape = wanted ? whole.shape().onNewPage() : whole.shape();
        cut.add(new Paragraph(shape, whole.mark(), bits));
        wanted = false;
    }
}
