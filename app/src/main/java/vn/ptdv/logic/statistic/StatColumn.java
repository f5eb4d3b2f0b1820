package vn.ptdv.logic.statistic;

/** One column: it counts what its own condition lets through besides the row's, or works out of other columns. */
public record StatColumn(
        String code,
        String group,
        String label,
        StatSpan span,
        String measure,
        String filter,
        String formula,
        int width) {
    public boolean isWorkedOut() {
        return !formula.isEmpty();
    }
}
