package vn.ptdv.store.holiday;

import static vn.ptdv.store.jooq.Tables.HOLIDAY;

import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.jooq.tables.records.HolidayRecord;
import vn.ptdv.store.row.RowActs;
import vn.ptdv.store.row.RowOutcome;

/** Adding, editing and switching special days. */
public final class HolidayActs {
    private final RowActs<HolidayStore.Entry, HolidayRecord> days;

    public HolidayActs(Book book) {
        days = new RowActs<>(
                book,
                new RowActs.Shape<>(HOLIDAY, HOLIDAY.ID, HolidayStore::fill, HolidayActs::title),
                new RowActs.Names("action.holiday.add", "action.holiday.edit", "action.holiday.edit"));
    }

    public RowOutcome add(HolidayStore.Entry entry) {
        return days.add(entry);
    }

    public RowOutcome edit(long id, HolidayStore.Entry entry) {
        return days.edit(id, entry);
    }

    private static String title(HolidayStore.Entry entry) {
        return VietnameseDates.format(entry.day().date()) + " " + entry.day().name();
    }
}
