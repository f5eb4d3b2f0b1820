package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import javafx.scene.Node;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.progress.Behind;
import vn.ptdv.ui.progress.Figures;

/** Sums over a tree of units, each unit once: what hangs below a unit with a figure is part of that figure. */
final class GridSums {
    private GridSums() {}

    static List<Behind.Part> parts(List<GridRow<Long>> rows, LongFunction<OptionalLong> figure) {
        List<Behind.Part> parts = new ArrayList<>();
        int covered = Integer.MAX_VALUE;
        for (GridRow<Long> row : rows) {
            if (row.depth() > covered) {
                continue;
            }
            OptionalLong value = figure.apply(row.id());
            covered = value.isPresent() ? row.depth() : Integer.MAX_VALUE;
            value.ifPresent(n -> parts.add(new Behind.Part(row.id(), row.name(), n)));
        }
        return parts;
    }

    /** The whole number in a cell; empty when there is none that may be counted. */
    static OptionalLong number(EditGrid<Long> grid, long unit, GridColumn column) {
        return VietnameseNumbers.parseWhole(grid.text(new GridCell<>(unit, column.key())))
                .filter(n -> n >= 0)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** The sum under a column, which opens the units that it is made of. */
    static Node link(Behind behind, GridColumn column, List<Behind.Part> parts) {
        long sum = parts.stream().mapToLong(Behind.Part::figure).sum();
        return Figures.link(
                sum,
                column.title(),
                () -> behind.parts(Texts.of("quotaui.behind.sum", column.title()), column.title(), parts));
    }
}
