package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.Texts;

/** How a report looks from a day on: under which name, which columns in which order under which words and how wide. */
public record ReportEdition(String report, String edition, String name, Span span, List<ReportColumn> columns) {
    /** Number and name lead every report; whatever is told of a row is told by them. */
    private static final int LEADING = 2;

    /** From when until when; open where nothing is said. */
    public record Span(Optional<LocalDate> from, Optional<LocalDate> to) {
        boolean holdsOn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }
    }

    public ReportEdition {
        columns = List.copyOf(columns);
    }

    /** The edition of the day: of those that hold, the one that began last. */
    public static Optional<ReportEdition> on(LocalDate day, ReportId report, List<ReportEdition> all) {
        return all.stream()
                .filter(edition -> edition.report().equals(report.name()))
                .filter(edition -> edition.span().holdsOn(day))
                .reduce((one, other) -> other.from().isBefore(one.from()) ? one : other);
    }

    private LocalDate from() {
        return span.from().orElse(LocalDate.MIN);
    }

    /** The table in this look; a column that only this table has, such as a year, stays behind its neighbour. */
    public ReportTable lay(ReportTable table) {
        Set<String> known = ReportColumn.of(table.head().report()).stream()
                .map(ReportColumn::key)
                .collect(Collectors.toSet());
        List<Integer> places = new ArrayList<>();
        List<ReportColumn> laid = new ArrayList<>();
        for (ReportColumn column : columns) {
            for (int at = place(table, column.key());
                    at >= 0 && at < table.columns().size();
                    at++) {
                ReportColumn found = table.columns().get(at);
                boolean own = found.key().equals(column.key());
                if (!own && known.contains(found.key())) {
                    break;
                }
                places.add(at);
                laid.add(own ? new ReportColumn(found.key(), found.kind(), column.width(), column.words()) : found);
            }
        }
        return new ReportTable(
                table.head().called(name),
                laid,
                table.rows().stream().map(row -> row.withCells(places)).toList(),
                table.notes());
    }

    private static int place(ReportTable table, String key) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /** What is wrong with it, in words that name the column; nothing when the report can be laid out so. */
    public List<String> problems() {
        Optional<ReportId> id =
                ReportId.of(report.toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        if (id.isEmpty()) {
            return List.of(Texts.of("report.edition.unknown", report));
        }
        Map<String, ReportColumn> given =
                ReportColumn.of(id.get()).stream().collect(Collectors.toMap(ReportColumn::key, Function.identity()));
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReportColumn column : columns) {
            ReportColumn known = given.get(column.key());
            if (known == null || !seen.add(column.key())) {
                problems.add(Texts.of("report.edition.column", report, edition, column.key()));
            } else if (known.kind() != column.kind()) {
                problems.add(Texts.of("report.edition.kind", report, edition, column.key(), known.kind()));
            }
        }
        if (!keys(columns).equals(keys(ReportColumn.of(id.get())))) {
            problems.add(Texts.of("report.edition.leading", report, edition));
        }
        return problems;
    }

    private static List<String> keys(List<ReportColumn> columns) {
        return columns.stream().limit(LEADING).map(ReportColumn::key).toList();
    }
}
