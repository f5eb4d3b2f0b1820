package vn.ptdv.logic.report;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.quota.Progress;

/** What the unit above all rows has beyond them: a target that was not divided, members that were given as one number. */
public final class Remainder {
    private final TopUnits units;
    private final ProgressBoard board;

    public Remainder(TopUnits units, ProgressBoard board) {
        this.units = units;
        this.board = board;
    }

    /** Nothing where no unit stands above the rows, or where the rows have as much or more. */
    public long of(ToLongFunction<ProgressRow> figure) {
        Optional<ProgressRow> whole = units.whole().flatMap(unit -> board.row(unit.id()));
        long rows = units.units().stream()
                .flatMap(unit -> board.row(unit.id()).stream())
                .mapToLong(figure)
                .sum();
        return whole.map(row -> Math.max(0, figure.applyAsLong(row) - rows)).orElse(0L);
    }

    /** A target with its result; who is noted at the committee itself counts also where no unit stands above the rows. */
    public Progress progress(Function<ProgressRow, Progress> goal, Collection<Long> noted) {
        return new Progress(
                of(row -> goal.apply(row).target()),
                Math.max(of(row -> goal.apply(row).result()), noted.size()));
    }
}
