package vn.ptdv.logic.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.formula.Formula;
import vn.ptdv.logic.formula.Scope;
import vn.ptdv.logic.formula.Value;
import vn.ptdv.model.Rounding;

/** Works out a form: first what is counted, then sums over lines, then columns over columns, then the checks. */
public final class StatCount {
    private static final String BASE = "BASE_";
    private final StatForm form;
    private final StatFacts facts;
    private final Shares shares;
    private final Map<String, Map<String, StatCell>> cells = new HashMap<>();
    private final Map<String, Formula> read = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /** How shares are rounded. */
    public record Shares(int decimals, Rounding rounding) {}

    private StatCount(StatForm form, StatFacts facts, Shares shares) {
        this.form = form;
        this.facts = facts;
        this.shares = shares;
    }

    public static StatTable of(StatForm form, StatTable.Head head, StatFacts facts, Shares shares, List<String> notes) {
        StatCount count = new StatCount(form, facts, shares);
        for (StatRow row : form.rows()) {
            count.cells.put(row.code(), new LinkedHashMap<>());
        }
        form.columns().stream()
                .filter(c -> !c.isWorkedOut())
                .forEach(c -> form.rows().forEach(row -> count.cell(row, c)));
        form.columns().stream()
                .filter(StatColumn::isWorkedOut)
                .forEach(c -> form.rows().forEach(row -> count.put(row, c, count.workedOut(row, c))));
        StatTable counted = new StatTable(form, head, count.cells, List.of(), notes);
        return new StatTable(form, head, count.cells, count.failures(counted), notes);
    }

    private StatCell cell(StatRow row, StatColumn column) {
        StatCell known = count(row.code()).get(column.code());
        if (known != null) {
            return known;
        }
        StatCell made = row.isSum() ? sum(row, column) : counted(row, column);
        put(row, column, made);
        return made;
    }

    private Map<String, StatCell> count(String row) {
        return cells.computeIfAbsent(row, k -> new LinkedHashMap<>());
    }

    private void put(StatRow row, StatColumn column, StatCell cell) {
        count(row.code()).put(column.code(), cell);
    }

    private StatCell counted(StatRow row, StatColumn column) {
        if (row.source().isEmpty()) {
            return StatCell.BLANK;
        }
        StatSource source = row.source().get();
        List<Fact> these = facts.of(column.span(), source).stream()
                .filter(fact -> holds(row.counting().filter(), fact) && holds(column.filter(), fact))
                .toList();
        String measure = column.measure().isEmpty() ? row.counting().measure() : column.measure();
        return new StatCell(
                Measure.of(measure).of(these),
                source,
                these.stream().map(Fact::id).toList());
    }

    private StatCell sum(StatRow row, StatColumn column) {
        Formula formula = formula(row.counting().formula());
        if (!open.add(row.code())) {
            return StatCell.BLANK;
        }
        Set<Long> behind = new LinkedHashSet<>();
        StatSource source = StatSource.PEOPLE;
        for (String name : formula.names()) {
            Optional<StatRow> part = form.row(name);
            if (part.isPresent()) {
                StatCell cell = cell(part.get(), column);
                behind.addAll(cell.behind());
                source = cell.source();
            }
        }
        Value value = formula.value(
                name -> form.row(name).map(part -> number(cell(part, column))).orElse(Value.unknown()));
        open.remove(row.code());
        return new StatCell(number(value), source, new ArrayList<>(behind));
    }

    private StatCell workedOut(StatRow row, StatColumn column) {
        if (row.isHeading() || row.isMean()) {
            return StatCell.BLANK;
        }
        Value value = formula(column.formula()).value(name -> valueOf(row, name));
        return new StatCell(
                number(value)
                        .map(n ->
                                n.setScale(shares.decimals(), shares.rounding().mode())),
                StatSource.PEOPLE,
                List.of());
    }

    private Value valueOf(StatRow row, String name) {
        return name.startsWith(BASE)
                ? number(count(row.counting().base()).getOrDefault(name.substring(BASE.length()), StatCell.BLANK))
                : number(count(row.code()).getOrDefault(name, StatCell.BLANK));
    }

    private List<StatFailure> failures(StatTable table) {
        List<StatFailure> failures = new ArrayList<>();
        for (StatCheck check : form.checks()) {
            if (check.across() == StatCheck.Across.ROWS) {
                form.columns().stream()
                        .filter(column -> !column.isWorkedOut())
                        .forEach(column -> check(
                                check, column.label(), name -> number(table.cell(name, column.code())), failures));
            } else {
                form.printed().stream()
                        .filter(row -> !row.isHeading())
                        .forEach(row ->
                                check(check, table.label(row), name -> number(table.cell(row.code(), name)), failures));
            }
        }
        return failures;
    }

    /** What is not known at all is no failure; where a figure is missing, a note says so. */
    private void check(StatCheck check, String place, Scope scope, List<StatFailure> failures) {
        Formula rule = formula(check.rule());
        if (rule.value(scope) instanceof Value.Flag flag && !flag.is()) {
            Optional<StatFailure.Sides> sides = rule.sides(scope)
                    .filter(s -> s.left() instanceof Value.Num && s.right() instanceof Value.Num)
                    .map(s -> new StatFailure.Sides(((Value.Num) s.left()).number(), ((Value.Num) s.right()).number()));
            failures.add(new StatFailure(check, place, sides));
        }
    }

    private boolean holds(String filter, Fact fact) {
        return filter.isEmpty() || formula(filter).value(fact).holds();
    }

    private Formula formula(String text) {
        return read.computeIfAbsent(text, Formula::of);
    }

    private static Value number(StatCell cell) {
        return cell.value().<Value>map(Value.Num::new).orElse(Value.unknown());
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Num num ? Optional.of(num.number()) : Optional.empty();
    }
}
