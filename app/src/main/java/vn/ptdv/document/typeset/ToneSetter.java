package vn.ptdv.document.typeset;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.typeset.Item.Grid;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.GridRow;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.logic.text.ToneStyle;
import vn.ptdv.logic.text.VietnameseText;

/** Writes every word in the house's way of placing tones, when the profile asks for one. */
final class ToneSetter {
    private final UnaryOperator<String> style;

    private ToneSetter(UnaryOperator<String> style) {
        this.style = style;
    }

    static Composition set(Composition composition) {
        FormatProfile profile = composition.profile();
        return switch (profile.tone()) {
            case AS_TYPED -> composition;
            case OLD -> new ToneSetter(t -> VietnameseText.toneStyle(t, ToneStyle.OLD)).all(composition);
            case NEW -> new ToneSetter(t -> VietnameseText.toneStyle(t, ToneStyle.NEW)).all(composition);
        };
    }

    private Composition all(Composition composition) {
        return new Composition(
                composition.profile(),
                style.apply(composition.title()),
                composition.sections().stream()
                        .map(s -> s.with(s.items().stream().map(this::item).toList()))
                        .toList());
    }

    private Item item(Item item) {
        if (item instanceof Line line) {
            return line(line);
        } else if (item instanceof Pair pair) {
            return new Pair(pair.leftWidth(), pair.rightWidth(), lines(pair.left()), lines(pair.right()), pair.split());
        } else if (item instanceof Grid grid) {
            return new Grid(grid.widths(), rows(grid.heading()), rows(grid.rows()));
        }
        // What is drawn is a picture of figures, made before; its words come from the table beside it.
        return item;
    }

    private List<Line> lines(List<Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private Line line(Line line) {
        return new Line(
                line.look(),
                line.rows().stream()
                        .map(row -> row.stream()
                                .map(r -> new Run(style.apply(r.text()), r.emphasis()))
                                .toList())
                        .toList(),
                line.tie());
    }

    private List<GridRow> rows(List<GridRow> rows) {
        return rows.stream()
                .map(r -> new GridRow(
                        r.cells().stream()
                                .map(c -> new GridCell(
                                        style.apply(c.text()), c.look(), c.align(), c.columns(), c.cover()))
                                .toList(),
                        r.tie()))
                .toList();
    }
}
