package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.MemberCountRecord;
import vn.ptdv.store.unit.UnitStore;

/** Saving member counts: a whole grid, however many cells, is one action. */
public final class MemberCountActs {
    private final Book book;

    /** The period of a grid, its key and its last day. */
    public record Sheet(String periodKey, LocalDate on) {}

    public MemberCountActs(Book book) {
        this.book = book;
    }

    /** Saves what was typed or pasted; an emptied row goes. One bad cell holds all back, and says so. */
    public CountOutcome save(Sheet sheet, Map<CountCell, String> typed) {
        CountCells cells = new CountCells(typed);
        List<CountFinding> findings = new ArrayList<>(cells.findings());
        cells.byUnit().keySet().forEach(unit -> unitFinding(unit, sheet.on).ifPresent(findings::add));
        if (!findings.isEmpty()) {
            return new CountOutcome.Refused(findings);
        }
        return book.writing().write(Act.named("action.count.save", sheet.periodKey, typed.size()), work -> {
            List<MemberCountRecord> rows = cells.byUnit().entrySet().stream()
                    .map(e -> filled(work, sheet, e.getKey(), e.getValue()))
                    .toList();
            List<CountFinding> found =
                    rows.stream().flatMap(r -> findings(r).stream()).toList();
            if (found.stream().anyMatch(CountFinding::blocks)) {
                return new CountOutcome.Refused(found);
            }
            rows.forEach(row -> put(work, row));
            return new CountOutcome.Saved(found);
        });
    }

    private Optional<CountFinding> unitFinding(long unitId, LocalDate day) {
        CountCell cell = new CountCell(unitId, CountItem.TOTAL);
        Optional<Unit> unit = new UnitStore(book.reading()).find(unitId);
        if (unit.isEmpty()) {
            return Optional.of(new CountFinding(cell, CountFinding.Code.UNIT_UNKNOWN, List.of()));
        }
        return unit.filter(u -> u.endedOn().filter(end -> !day.isBefore(end)).isPresent())
                .map(u -> new CountFinding(cell, CountFinding.Code.UNIT_ENDED, List.of(u.name())));
    }

    private static MemberCountRecord filled(
            Work work, Sheet sheet, long unitId, Map<CountItem, Optional<Integer>> values) {
        @Nullable
        MemberCountRecord found = work.reading()
                .fetchOne(
                        MEMBER_COUNT, MEMBER_COUNT.UNIT_ID.eq(unitId).and(MEMBER_COUNT.PERIOD_KEY.eq(sheet.periodKey)));
        MemberCountRecord row = found == null ? new MemberCountRecord() : found;
        row.setUnitId(unitId);
        row.setPeriodKey(sheet.periodKey);
        row.setOnDate(sheet.on);
        values.forEach((item, value) -> {
            Field<Integer> column = CountColumns.of(item);
            row.set(column, value.orElse(null));
        });
        return row;
    }

    private static boolean empty(MemberCountRecord row) {
        for (CountItem item : CountItem.values()) {
            if (row.get(CountColumns.of(item)) != null) {
                return false;
            }
        }
        return true;
    }

    private static List<CountFinding> findings(MemberCountRecord row) {
        if (empty(row)) {
            return List.of();
        }
        if (row.get(MEMBER_COUNT.TOTAL) == null) {
            CountCell cell = new CountCell(row.getUnitId(), CountItem.TOTAL);
            return List.of(new CountFinding(cell, CountFinding.Code.TOTAL_MISSING, List.of()));
        }
        MemberCount count = CountColumns.count(row);
        return count.findings().stream()
                .map(f -> new CountFinding(
                        new CountCell(count.unitId(), f.item()),
                        CountFinding.Code.valueOf(f.code().name()),
                        List.of(String.valueOf(f.expected()))))
                .toList();
    }

    private static void put(Work work, MemberCountRecord row) {
        boolean isNew = row.get(MEMBER_COUNT.ID) == null;
        if (empty(row)) {
            if (!isNew) {
                work.delete(MEMBER_COUNT, row.getId());
            }
        } else if (isNew) {
            work.insert(row);
        } else {
            work.update(row);
        }
    }
}
