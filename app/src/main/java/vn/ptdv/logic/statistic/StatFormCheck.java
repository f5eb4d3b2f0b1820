package vn.ptdv.logic.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ptdv.logic.formula.Formula;
import vn.ptdv.logic.text.Texts;

/** What is wrong with a form before it counts anything, in words that name the line; empty when it can be used. */
public final class StatFormCheck {
    private static final String BASE = "BASE_";
    private final StatForm form;
    private final Set<String> rows;
    private final Set<String> columns;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Set<String>> sums = new HashMap<>();

    private StatFormCheck(StatForm form) {
        this.form = form;
        this.rows = form.rows().stream().map(StatRow::code).collect(Collectors.toSet());
        this.columns = form.columns().stream().map(StatColumn::code).collect(Collectors.toSet());
    }

    public static List<String> problems(StatForm form) {
        StatFormCheck check = new StatFormCheck(form);
        check.whole();
        form.rows().forEach(check::row);
        form.columns().forEach(check::column);
        form.checks().forEach(check::rule);
        check.circles();
        return List.copyOf(check.problems);
    }

    private void whole() {
        if (form.columns().isEmpty() || form.printed().isEmpty()) {
            problems.add(Texts.of("stat.problem.empty", form.head().key()));
        }
    }

    private void row(StatRow row) {
        StatRow.Counting counting = row.counting();
        row.source().ifPresent(source -> read(counting.filter(), row.code(), source.facts()::contains));
        measure(counting.measure(), row.code(), row.source());
        read(counting.formula(), row.code(), rows::contains)
                .ifPresent(formula -> sums.put(row.code(), formula.names()));
        if (!counting.base().isEmpty() && !rows.contains(counting.base())) {
            problems.add(unknown(row.code(), counting.base()));
        }
        if (row.source().isEmpty() && !counting.filter().isEmpty()) {
            problems.add(Texts.of("stat.problem.no_source", form.head().key(), row.code()));
        }
    }

    private void column(StatColumn column) {
        Set<String> facts = form.rows().stream()
                .flatMap(row -> row.source().stream())
                .flatMap(source -> source.facts().stream())
                .collect(Collectors.toSet());
        read(column.filter(), column.code(), facts::contains);
        measure(column.measure(), column.code(), Optional.empty());
        read(column.formula(), column.code(), this::isColumn);
    }

    private boolean isColumn(String name) {
        return columns.contains(name.startsWith(BASE) ? name.substring(BASE.length()) : name);
    }

    private void rule(StatCheck check) {
        read(check.rule(), check.code(), check.across() == StatCheck.Across.ROWS ? rows::contains : columns::contains);
        if (check.rule().isEmpty()) {
            problems.add(Texts.of("stat.problem.no_rule", form.head().key(), check.code()));
        }
    }

    private void measure(String measure, String place, Optional<StatSource> source) {
        boolean known = Measure.isWritten(measure)
                && (source.isEmpty()
                        || Measure.of(measure).kind() == Measure.Kind.COUNT
                        || source.get().facts().contains(Measure.of(measure).fact()));
        if (!known) {
            problems.add(unknown(place, measure));
        }
    }

    private Optional<Formula> read(String text, String place, Predicate<String> known) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (Formula.read(text) instanceof Formula.Good good) {
            good.formula().names().stream().filter(known.negate()).forEach(name -> problems.add(unknown(place, name)));
            return Optional.of(good.formula());
        }
        String why = ((Formula.Bad) Formula.read(text)).problem().words();
        problems.add(Texts.of("stat.problem.formula", form.head().key(), place, why));
        return Optional.empty();
    }

    private String unknown(String place, String name) {
        return Texts.of("stat.problem.unknown", form.head().key(), place, name);
    }

    /** A sum that in the end contains itself. */
    private void circles() {
        for (String code : sums.keySet()) {
            if (reaches(code, code, new HashSet<>())) {
                problems.add(Texts.of("stat.problem.circle", form.head().key(), code));
            }
        }
    }

    private boolean reaches(String from, String wanted, Set<String> seen) {
        for (String part : sums.getOrDefault(from, Set.of())) {
            if (part.equals(wanted) || (seen.add(part) && reaches(part, wanted, seen))) {
                return true;
            }
        }
        return false;
    }
}
