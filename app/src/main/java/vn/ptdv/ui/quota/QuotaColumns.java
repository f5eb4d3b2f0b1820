package vn.ptdv.ui.quota;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.unit.QuotaFinding;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaKind;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.store.quota.QuotaEntry;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.progress.GroupWords;

/** The columns of a decision's grid, and the way between its cells and its lines. */
final class QuotaColumns {
    static final String MEMBERS = "members";
    private static final String FLOOR = "floor";
    private static final String WHOLE = "whole";
    private static final double WIDE = 104;

    private final QuotaDecision decision;
    private final Map<String, QuotaKey> keys = new LinkedHashMap<>();
    private final List<GridColumn> columns = new ArrayList<>();

    /** The group labels are those of the code list, for groups beyond the usual ones. */
    QuotaColumns(QuotaDecision decision, List<QuotaLine> lines, Map<String, String> groupLabels) {
        this.decision = decision;
        columns.add(GridColumn.fixed(MEMBERS, Texts.of("quotaui.column.members")));
        boolean oneYear = decision.kind() == QuotaKind.YEAR;
        add(WHOLE, new QuotaKey(0, baseYear(), QuotaKey.ALL), Texts.of("quotaui.column.target"));
        columns.add(GridColumn.typed(FLOOR, Texts.of("quotaui.column.floor")));
        if (!oneYear) {
            for (int year = decision.fromYear(); year <= decision.toYear(); year++) {
                add("y" + year, new QuotaKey(0, year, QuotaKey.ALL), Texts.of("quotaui.column.year", year));
            }
        }
        Set<String> groups = new LinkedHashSet<>(GroupWords.USUAL);
        lines.stream()
                .map(l -> l.key().group())
                .filter(g -> !g.equals(QuotaKey.ALL))
                .sorted()
                .forEach(groups::add);
        groups.forEach(g -> add("g" + g, new QuotaKey(0, baseYear(), g), GroupWords.label(g, groupLabels)));
    }

    List<GridColumn> columns() {
        return columns;
    }

    String whole() {
        return WHOLE;
    }

    Map<GridCell<Long>, String> values(List<QuotaLine> lines) {
        Map<GridCell<Long>, String> values = new LinkedHashMap<>();
        for (QuotaLine line : lines) {
            cell(line.key()).ifPresent(cell -> {
                values.put(cell, VietnameseNumbers.format(line.target()));
                if (line.floor().isPresent() && cell.column().equals(WHOLE)) {
                    values.put(
                            floorOf(cell), VietnameseNumbers.format(line.floor().getAsInt()));
                }
            });
        }
        return values;
    }

    /** Where a line stands; empty for a line that has no column, such as one of a year outside the decision. */
    Optional<GridCell<Long>> cell(QuotaKey key) {
        return keys.entrySet().stream()
                .filter(e -> e.getValue().year() == key.year()
                        && e.getValue().group().equals(key.group()))
                .map(e -> new GridCell<>(key.unitId(), e.getKey()))
                .findFirst();
    }

    /** Where something is said; what concerns a floor stands at the floor, since both belong to one line. */
    Optional<GridCell<Long>> cell(QuotaFinding finding, Function<GridCell<Long>, String> text) {
        return finding.key().flatMap(this::cell).map(cell -> isOfFloor(cell, finding, text) ? floorOf(cell) : cell);
    }

    private static boolean isOfFloor(GridCell<Long> cell, QuotaFinding finding, Function<GridCell<Long>, String> text) {
        String typed = finding.args().isEmpty() ? "" : finding.args().get(0);
        return finding.code() == QuotaFinding.Code.FLOOR_ABOVE_TARGET
                || (finding.blocks()
                        && cell.column().equals(WHOLE)
                        && !typed.equals(text.apply(cell))
                        && typed.equals(text.apply(floorOf(cell))));
    }

    /** The typed cells as entries; target and floor of one line go together. */
    Map<QuotaKey, QuotaEntry> entries(Set<GridCell<Long>> typed, Function<GridCell<Long>, String> text) {
        Map<QuotaKey, QuotaEntry> entries = new LinkedHashMap<>();
        for (GridCell<Long> cell : typed) {
            GridCell<Long> target = cell.column().equals(FLOOR) ? new GridCell<>(cell.row(), WHOLE) : cell;
            String floor = target.column().equals(WHOLE) ? text.apply(floorOf(target)) : "";
            QuotaKey key = key(target);
            entries.put(key, new QuotaEntry(text.apply(target), floor));
        }
        return entries;
    }

    /** The line of a cell as it stands, for the checks while one types; empty when there is no number. */
    Optional<QuotaLine> line(GridCell<Long> cell, Function<GridCell<Long>, String> text) {
        if (!keys.containsKey(cell.column())) {
            return Optional.empty();
        }
        OptionalInt floor = cell.column().equals(WHOLE) ? number(text.apply(floorOf(cell))) : OptionalInt.empty();
        OptionalInt target = number(text.apply(cell));
        return target.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotaLine(decision.id(), key(cell), target.getAsInt(), floor, ""));
    }

    /** A floor without a target would be lost by saving. */
    boolean floorAlone(long unitId, Function<GridCell<Long>, String> text) {
        GridCell<Long> target = new GridCell<>(unitId, WHOLE);
        return text.apply(target).isBlank() && !text.apply(floorOf(target)).isBlank();
    }

    static GridCell<Long> floorOf(GridCell<Long> target) {
        return new GridCell<>(target.row(), FLOOR);
    }

    /** Which line a cell belongs to; empty for what is only shown. */
    Optional<QuotaKey> keyOf(GridCell<Long> cell) {
        return keys.containsKey(cell.column()) || cell.column().equals(FLOOR)
                ? Optional.of(key(cell))
                : Optional.empty();
    }

    private int baseYear() {
        return decision.kind() == QuotaKind.YEAR ? decision.fromYear() : QuotaKey.WHOLE_SPAN;
    }

    private QuotaKey key(GridCell<Long> cell) {
        QuotaKey column = keys.getOrDefault(cell.column(), QuotaKey.all(0, baseYear()));
        return new QuotaKey(cell.row(), column.year(), column.group());
    }

    private void add(String column, QuotaKey key, String title) {
        keys.put(column, key);
        columns.add(GridColumn.typed(column, title).wide(key.isWhole() ? 84 : WIDE));
    }

    private static OptionalInt number(String text) {
        return VietnameseNumbers.parseWhole(text)
                .filter(n -> n >= 0 && n <= Integer.MAX_VALUE)
                .map(n -> OptionalInt.of(n.intValue()))
                .orElse(OptionalInt.empty());
    }
}
