package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;

import java.util.Optional;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.Columns;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.tables.records.ManualResultRecord;
import vn.ptdv.store.row.RowActs;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.unit.UnitStore;

/** Noting results that a unit reports only as totals; two totals for one time are refused, so that none counts twice. */
public final class ManualResultActs {
    private final Book book;
    private final RowActs<ManualResult, ManualResultRecord> rows;

    public ManualResultActs(Book book) {
        this.book = book;
        this.rows = new RowActs<>(
                book,
                new RowActs.Shape<>(
                        MANUAL_RESULT, MANUAL_RESULT.ID, ManualResultActs::fill, r -> String.valueOf(r.amount())),
                new RowActs.Names("action.count.manual_add", "action.count.manual_edit", "action.count.manual_delete"));
    }

    public ManualOutcome add(ManualResult result) {
        return refusal(result).orElseGet(() -> outcome(rows.add(result)));
    }

    public ManualOutcome edit(ManualResult result) {
        return refusal(result).orElseGet(() -> outcome(rows.edit(result.id(), result)));
    }

    public ManualOutcome delete(ManualResult result) {
        return outcome(rows.delete(result.id(), String.valueOf(result.amount())));
    }

    private Optional<ManualOutcome> refusal(ManualResult result) {
        return reason(result).map(ManualOutcome.Refused::new);
    }

    private Optional<ManualOutcome.Reason> reason(ManualResult result) {
        if (result.amount() < 0) {
            return Optional.of(ManualOutcome.Reason.NEGATIVE);
        }
        if (result.to().isBefore(result.from())) {
            return Optional.of(ManualOutcome.Reason.ENDS_BEFORE_START);
        }
        Optional<Unit> unit = new UnitStore(book.reading()).find(result.unitId());
        if (unit.isEmpty()) {
            return Optional.of(ManualOutcome.Reason.GONE);
        }
        if (unit.get().endedOn().filter(end -> !result.from().isBefore(end)).isPresent()) {
            return Optional.of(ManualOutcome.Reason.UNIT_ENDED);
        }
        boolean overlaps = new ManualResultStore(book.reading())
                .ofUnit(result.unitId()).stream().anyMatch(result::overlaps);
        return overlaps ? Optional.of(ManualOutcome.Reason.OVERLAPS) : Optional.empty();
    }

    private static ManualOutcome outcome(RowOutcome outcome) {
        return outcome instanceof RowOutcome.Done done
                ? new ManualOutcome.Saved(done.id())
                : new ManualOutcome.Refused(ManualOutcome.Reason.GONE);
    }

    private static void fill(ManualResult result, ManualResultRecord row) {
        row.setUnitId(result.unitId());
        row.setIndicator(result.indicator());
        row.setGroupCode(Columns.orNull(result.groupCode()));
        row.setFromOn(result.from());
        row.setToOn(result.to());
        row.setAmount(result.amount());
        row.setSource(Columns.orNull(result.source()));
        row.setNote(Columns.orNull(result.note()));
    }
}
