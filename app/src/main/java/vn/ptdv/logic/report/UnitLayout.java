package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Unit;

/** One row for each unit, by type with subtotals, what is noted at the committee itself, and the total. */
public final class UnitLayout {
    private final TopUnits units;
    private final List<Group> groups;
    private final Figures figures;

    /** Everything after number and name. */
    @FunctionalInterface
    public interface Figures {
        /** Of some rows, added up. */
        List<ReportCell> sum(List<Long> rows);

        /** Of one unit, which may have words of its own beside its figures. */
        default List<ReportCell> one(long row) {
            return sum(List.of(row));
        }
    }

    /** Units that are summed under one name. */
    public record Group(String name, List<Unit> units) {
        List<Long> ids() {
            return units.stream().map(Unit::id).toList();
        }
    }

    /** By type. */
    public UnitLayout(TopUnits units, CodeLabels codes, Figures figures) {
        this(units, byType(units.units(), codes), figures);
    }

    public UnitLayout(TopUnits units, List<Group> groups, Figures figures) {
        this.units = units;
        this.groups = List.copyOf(groups);
        this.figures = figures;
    }

    public List<ReportRow> rows() {
        List<ReportRow> rows = new ArrayList<>();
        int group = 0;
        for (Group type : groups) {
            rows.add(ReportRow.group(cells(RomanNumerals.of(++group), type.name(), type.ids())));
            int number = 0;
            for (Unit unit : type.units()) {
                rows.add(ReportRow.data(named(String.valueOf(++number), unit.name(), figures.one(unit.id())))
                        .about(unit.id()));
            }
        }
        List<ReportCell> rest = cells(RomanNumerals.of(group + 1), Texts.of("report.rest"), List.of(TopUnits.REST));
        if (rest.stream().anyMatch(cell -> cell instanceof ReportCell.Whole whole && whole.value() != 0)) {
            rows.add(ReportRow.group(rest));
            rows.add(ReportRow.data(cells("", Texts.of("report.rest.row"), List.of(TopUnits.REST))));
        }
        rows.add(ReportRow.total(cells("", Texts.of("report.total"), all(units))));
        return rows;
    }

    /** Every row's id, the rest included. */
    static List<Long> all(TopUnits units) {
        List<Long> ids = new ArrayList<>(units.units().stream().map(Unit::id).toList());
        ids.add(TopUnits.REST);
        return ids;
    }

    /** Units of one type together, in the order of the list of types; what has no type comes last. */
    public static List<Group> byType(List<Unit> units, CodeLabels codes) {
        List<Group> groups = new ArrayList<>();
        Set<Unit> left = new LinkedHashSet<>(units);
        for (CodeLabels.Code type : codes.tops(ProgressReport.TYPES)) {
            List<Unit> of = left.stream()
                    .filter(u -> codes.top(ProgressReport.TYPES, u.typeCode()).equals(type.code()))
                    .toList();
            of.forEach(left::remove);
            if (!of.isEmpty()) {
                groups.add(new Group(type.label(), of));
            }
        }
        if (!left.isEmpty()) {
            groups.add(new Group(Texts.of("report.progress.other"), List.copyOf(left)));
        }
        return groups;
    }

    private List<ReportCell> cells(String number, String name, List<Long> ids) {
        return named(number, name, figures.sum(ids));
    }

    private static List<ReportCell> named(String number, String name, List<ReportCell> figures) {
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.of(number), ReportCell.of(name)));
        cells.addAll(figures);
        return cells;
    }
}
