package vn.ptdv.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.template.FieldText;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.document.typeset.Item;
import vn.ptdv.document.typeset.Item.Grid;
import vn.ptdv.document.typeset.Item.GridCell;
import vn.ptdv.document.typeset.Item.GridRow;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Section;

/** The pages of a form with its fields filled, for preview, PDF and print. */
public final class FormFill {
    private final FieldValues values;

    private FormFill(FieldValues values) {
        this.values = values;
    }

    public static Composition fill(Composition pages, FieldValues values) {
        return new Composition(pages.profile(), pages.title(), new FormFill(values).sections(pages));
    }

    /** One after the other, each on its own pages. */
    public static Composition fillAll(Composition pages, List<FieldValues> all) {
        List<Section> sections = all.stream()
                .flatMap(v -> new FormFill(v).sections(pages).stream())
                .toList();
        return new Composition(pages.profile(), pages.title(), sections);
    }

    private List<Section> sections(Composition pages) {
        return pages.sections().stream()
                .map(s -> new Section(
                        s.page(), s.items().stream().map(this::item).toList(), s.corner(), s.foot(), s.numbers()))
                .toList();
    }

    private Item item(Item item) {
        if (item instanceof Line line) {
            return line(line);
        }
        if (item instanceof Pair pair) {
            return new Pair(pair.leftWidth(), pair.rightWidth(), lines(pair.left()), lines(pair.right()), pair.split());
        }
        Grid grid = (Grid) item;
        List<GridRow> rows = new ArrayList<>();
        grid.rows().forEach(row -> rows.addAll(rows(row)));
        return new Grid(grid.widths(), grid.heading(), rows);
    }

    private List<Line> lines(List<Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private Line line(Line line) {
        List<List<Run>> rows = new ArrayList<>();
        for (List<Run> row : line.rows()) {
            List<Run> now = new ArrayList<>();
            for (Run run : row) {
                String[] parts =
                        FieldText.filled(run.text(), values, Optional.empty()).split("\n", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        rows.add(now);
                        now = new ArrayList<>();
                    }
                    now.add(new Run(parts[i], run.emphasis()));
                }
            }
            rows.add(now);
        }
        return new Line(line.look(), rows, line.tie());
    }

    private List<GridRow> rows(GridRow row) {
        Set<String> lists = row.cells().stream()
                .flatMap(c -> FieldText.lists(c.text()).stream())
                .collect(Collectors.toSet());
        if (lists.isEmpty()) {
            return List.of(row(row, Optional.empty()));
        }
        List<FieldValues> records =
                FieldText.numbered(values.rows(lists.iterator().next()));
        return records.isEmpty()
                ? List.of(row(row, Optional.of(new FieldValues())))
                : records.stream().map(r -> row(row, Optional.of(r))).toList();
    }

    private GridRow row(GridRow row, Optional<FieldValues> record) {
        return new GridRow(row.cells().stream()
                .map(c -> new GridCell(
                        FieldText.filled(c.text(), values, record), c.look(), c.align(), c.columns(), c.cover()))
                .toList());
    }
}
