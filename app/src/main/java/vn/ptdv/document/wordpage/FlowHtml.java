package vn.ptdv.document.wordpage;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.ptdv.document.ooxml.Nodes;
import vn.ptdv.document.wordpage.ParagraphHtml.Around;
import vn.ptdv.document.wordpage.Story.Paragraph;
import vn.ptdv.document.wordpage.Story.Table;

/** Writes what follows one another: the body of a section, a cell, a margin. */
final class FlowHtml {
    private static final int LONGEST_CHAIN = 12;
    private static final int SHORT_TABLE = 2;

    private final StringBuilder out;
    private final ParagraphHtml paragraphs;
    private final TableHtml tables;
    private final StoryReader reader;
    private double page;

    FlowHtml(StringBuilder out, Css css, StoryReader reader, boolean tablesHang) {
        this.out = out;
        this.reader = reader;
        paragraphs = new ParagraphHtml(out, css, this);
        tables = new TableHtml(out, css, reader, this, tablesHang);
    }

    /** Where the flow stands. */
    enum Place {
        PAGE,
        CELL
    }

    void write(List<Story> given, double room, Place place) {
        List<Story> stories = PageCuts.of(given);
        page = place == Place.PAGE ? room : page;
        int chainEnd = -1;
        for (int i = 0; i < stories.size(); i++) {
            if (place == Place.PAGE && i > chainEnd) {
                chainEnd = chainEnd(stories, i);
                out.append(chainEnd > i ? "<div class=\"w\">" : "");
            }
            if (stories.get(i) instanceof Paragraph paragraph) {
                paragraphs.write(paragraph, room, around(stories, i, place));
            } else if (stories.get(i) instanceof Table table) {
                tables.write(table.element(), room);
            }
            boolean closes = i == chainEnd && i > 0 && isTable(stories, i) && keepsWith(stories, i - 1);
            out.append(closes ? "</div>" : "");
        }
    }

    /** The short table that lines from here on must stand on one page with; the engine itself minds only lines. */
    private static int chainEnd(List<Story> stories, int from) {
        int end = from;
        while (end - from < LONGEST_CHAIN && keepsWith(stories, end)) {
            end++;
        }
        return isTable(stories, end) ? end : from;
    }

    private static boolean isTable(List<Story> stories, int i) {
        return stories.get(i) instanceof Table;
    }

    /** Whether a paragraph must stand on one page with the next thing, and that is not too long for it. */
    private static boolean keepsWith(List<Story> stories, int i) {
        boolean keeps =
                stories.get(i) instanceof Paragraph p && p.shape().keep().next();
        if (!keeps || i + 1 >= stories.size() || startsPage(stories, i + 1)) {
            return false;
        }
        return !(stories.get(i + 1) instanceof Table table)
                || Nodes.children(table.element(), "tr").size() <= SHORT_TABLE;
    }

    private static boolean startsPage(List<Story> stories, int i) {
        return stories.get(i) instanceof Paragraph p && p.shape().keep().newPage();
    }

    /** Between two paragraphs stands the larger of their gaps, as margins of HTML have it too. */
    private static Around around(List<Story> stories, int i, Place place) {
        Shape shape = ((Paragraph) stories.get(i)).shape();
        Optional<Shape> before = neighbour(stories, i - 1);
        Optional<Shape> after = neighbour(stories, i + 1);
        Shape.Space space = shape.space();
        boolean framed = shape.borders().isPresent()
                && before.flatMap(Shape::borders)
                        .filter(b -> b.isEqualNode(shape.borders().get()))
                        .isPresent();
        return new Around(
                closed(shape, before) ? 0 : space.before(),
                closed(shape, after) ? 0 : space.after(),
                shape.keep().newPage() && i > 0,
                shape.keep().next(),
                framed,
                place == Place.CELL);
    }

    /** Whether the paragraph has no gap to a neighbour of its own style. */
    private static boolean closed(Shape shape, Optional<Shape> neighbour) {
        return shape.space().notBetweenAlike()
                && neighbour.filter(n -> n.style().equals(shape.style())).isPresent();
    }

    private static Optional<Shape> neighbour(List<Story> stories, int i) {
        return i >= 0 && i < stories.size() && stories.get(i) instanceof Paragraph p
                ? Optional.of(p.shape())
                : Optional.empty();
    }

    /** What stands at the foot of the page, as wide as its text. */
    void note(List<Story> stories) {
        write(stories, page, Place.CELL);
    }

    /** Names a box that cannot be drawn there. */
    void leave(Bit.Box box) {
        reader.leave(box.text());
    }

    /** The words of a box, so wide. */
    void box(List<Story> stories, double room) {
        write(stories, room, Place.CELL);
    }

    /** The blocks of a cell. */
    void cell(StoryReader reader, Element cell, String tableStyle, double room) {
        write(reader.read(cell, tableStyle), room, Place.CELL);
    }
}
