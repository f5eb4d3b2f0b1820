package vn.ptdv.logic.statistic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A statistical form as data. */
public record StatForm(Head head, List<StatColumn> columns, List<StatRow> rows, List<StatCheck> checks) {
    /** What stands over a form, when it held, and where it was taken from. */
    public record Head(
            String key,
            String set,
            String number,
            String title,
            String criterion,
            Shape shape,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Origin origin) {
        public boolean holdsOn(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && to.filter(day::isAfter).isEmpty();
        }
    }

    /** Whether it is printed in two halves side by side, and on which side of the paper. */
    public record Shape(boolean halves, boolean landscape) {}

    /** Where it was taken from, and whether anybody has compared it with the paper. */
    public record Origin(String source, boolean verified, String note) {}

    public StatForm {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
    }

    /** The lines that are printed. */
    public List<StatRow> printed() {
        return rows.stream().filter(row -> !row.print().hidden()).toList();
    }

    public Optional<StatRow> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }

    public Optional<StatColumn> column(String code) {
        return columns.stream().filter(column -> column.code().equals(code)).findFirst();
    }
}
