package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.logic.text.VietnameseText;

/** A way of looking at a report that an office keeps: which columns, which rows, in which order, who signs. */
public record ReportPreset(List<String> columns, Filter filter, Order order, String signer) {
    /** The report as it comes. */
    public static final ReportPreset NONE = new ReportPreset(List.of(), Filter.NONE, Order.NONE, "");

    /** Only rows whose cell holds the words; nothing is left out without words. */
    public record Filter(String column, String words) {
        public static final Filter NONE = new Filter("", "");

        boolean isSet() {
            return !column.isEmpty() && !words.isBlank();
        }
    }

    /** By the values of one column; in the report's own order without one. */
    public record Order(String column, Way way) {
        public static final Order NONE = new Order("", Way.UP);

        boolean isSet() {
            return !column.isEmpty();
        }
    }

    /** Which end comes first. */
    public enum Way {
        UP,
        DOWN
    }

    /** The report looked at in this way, and what of it the report no longer has, in words. */
    public record Applied(ReportTable table, List<String> problems) {}

    public ReportPreset {
        columns = List.copyOf(columns);
    }

    /** Sums follow the rows that are left; a share of such a sum cannot be known from them and stays empty. */
    public Applied on(ReportTable table) {
        List<String> problems = new ArrayList<>();
        List<ReportRow> rows = table.rows();
        Optional<Integer> filtered = place(table, filter.column(), filter.isSet(), problems);
        if (filtered.isPresent()) {
            rows = summed(table, rows(rows, filtered.get()));
        }
        Optional<Integer> ordered = place(table, order.column(), order.isSet(), problems);
        if (ordered.isPresent()) {
            rows = sorted(table, rows, ordered.get());
        }
        List<Integer> kept = kept(table, problems);
        ReportTable seen = new ReportTable(
                table.head(),
                kept.stream().map(table.columns()::get).toList(),
                rows.stream().map(row -> cut(row, kept)).toList(),
                notes(table, filtered.isPresent()));
        return new Applied(seen, problems);
    }

    private List<String> notes(ReportTable table, boolean filtered) {
        List<String> notes = new ArrayList<>();
        if (filtered) {
            notes.add(Texts.of("stat.preset.filtered", title(table, filter.column()), filter.words()));
        }
        notes.addAll(table.notes());
        return notes;
    }

    private static String title(ReportTable table, String key) {
        return table.columns().stream()
                .filter(column -> column.key().equals(key))
                .map(ReportColumn::title)
                .findFirst()
                .orElse(key);
    }

    private static Optional<Integer> place(ReportTable table, String key, boolean wanted, List<String> problems) {
        if (!wanted) {
            return Optional.empty();
        }
        Optional<Integer> at = IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).key().equals(key))
                .boxed()
                .findFirst();
        if (at.isEmpty()) {
            problems.add(Texts.of("stat.preset.no_column", key));
        }
        return at;
    }

    private List<Integer> kept(ReportTable table, List<String> problems) {
        if (columns.isEmpty()) {
            return IntStream.range(0, table.columns().size()).boxed().toList();
        }
        List<Integer> kept = new ArrayList<>();
        columns.forEach(key -> place(table, key, true, problems).ifPresent(kept::add));
        return kept.isEmpty()
                ? IntStream.range(0, table.columns().size()).boxed().toList()
                : kept;
    }

    private List<ReportRow> rows(List<ReportRow> rows, int column) {
        String wanted = VietnameseText.fold(filter.words());
        return rows.stream()
                .filter(row -> row.kind() == ReportRow.Kind.DATA)
                .filter(row ->
                        VietnameseText.fold(row.cells().get(column).text()).contains(wanted))
                .toList();
    }

    private static List<ReportRow> summed(ReportTable table, List<ReportRow> rows) {
        Optional<ReportRow> total = table.total();
        if (total.isEmpty() || rows.isEmpty()) {
            return numbered(table, rows);
        }
        List<ReportCell> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(sum(table.columns().get(i), rows, i, total.get().cells().get(i)));
        }
        List<ReportRow> all = new ArrayList<>(numbered(table, rows));
        all.add(ReportRow.total(cells));
        return all;
    }

    private static ReportCell sum(ReportColumn column, List<ReportRow> rows, int at, ReportCell old) {
        boolean adds = column.kind() == ReportColumn.Kind.WHOLE && old instanceof ReportCell.Whole;
        if (!adds) {
            return column.kind() == ReportColumn.Kind.TEXT ? old : ReportCell.empty();
        }
        long sum = 0;
        Set<Long> behind = new LinkedHashSet<>();
        for (ReportRow row : rows) {
            if (row.cells().get(at) instanceof ReportCell.Whole whole) {
                sum += whole.value();
                behind.addAll(whole.behind());
            }
        }
        return new ReportCell.Whole(sum, new ArrayList<>(behind));
    }

    /** Groups make no sense in another order; what is said of the whole stays at the end. */
    private List<ReportRow> sorted(ReportTable table, List<ReportRow> rows, int column) {
        Comparator<ReportRow> by = Comparator.comparing(row -> key(row.cells().get(column)));
        List<ReportRow> sorted = new ArrayList<>(numbered(
                table,
                rows.stream()
                        .filter(row -> row.kind() == ReportRow.Kind.DATA)
                        .sorted(order.way() == Way.UP ? by : by.reversed())
                        .toList()));
        rows.stream()
                .filter(row -> row.kind() == ReportRow.Kind.TOTAL || row.kind() == ReportRow.Kind.SUMMARY)
                .forEach(sorted::add);
        return sorted;
    }

    private record Key(double number, String words) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byNumber = Double.compare(number, other.number);
            return byNumber != 0 ? byNumber : words.compareTo(other.words);
        }
    }

    private static Key key(ReportCell cell) {
        if (cell instanceof ReportCell.Whole whole) {
            return new Key(whole.value(), "");
        } else if (cell instanceof ReportCell.Share share) {
            return new Key(share.percent().map(Number::doubleValue).orElse(-1.0), "");
        } else if (cell instanceof ReportCell.Decimal decimal) {
            return new Key(decimal.value().map(Number::doubleValue).orElse(-1.0), "");
        } else if (cell instanceof ReportCell.Day day) {
            return new Key(day.date().map(d -> (double) d.toEpochDay()).orElse(-1e9), "");
        }
        return new Key(0, VietnameseOrder.key(cell.text()));
    }

    private static List<ReportRow> numbered(ReportTable table, List<ReportRow> rows) {
        List<ReportRow> numbered = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<ReportCell> cells = new ArrayList<>(rows.get(r).cells());
            for (int c = 0; c < table.columns().size(); c++) {
                if (table.columns().get(c).kind() == ReportColumn.Kind.NUMBERING) {
                    cells.set(c, ReportCell.of(String.valueOf(r + 1)));
                }
            }
            ReportRow row = rows.get(r);
            numbered.add(new ReportRow(row.kind(), cells, row.unitId(), row.people()));
        }
        return numbered;
    }

    private static ReportRow cut(ReportRow row, List<Integer> kept) {
        return new ReportRow(row.kind(), kept.stream().map(row.cells()::get).toList(), row.unitId(), row.people());
    }
}
