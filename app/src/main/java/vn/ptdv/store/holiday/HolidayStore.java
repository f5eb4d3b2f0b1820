package vn.ptdv.store.holiday;

import static vn.ptdv.store.jooq.Tables.HOLIDAY;

import java.util.List;
import org.jooq.DSLContext;
import vn.ptdv.model.Holiday;
import vn.ptdv.model.HolidayKind;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.HolidayRecord;

/** All special days, newest first. */
public final class HolidayStore {
    private final DSLContext reading;

    public HolidayStore(DSLContext reading) {
        this.reading = reading;
    }

    /** A day as it stands in the book: whether it counts, whether its announcement was read, and a note. */
    public record Entry(Holiday day, boolean active, boolean verified, String note) {
        public Entry turned() {
            return new Entry(day, !active, verified, note);
        }
    }

    /** An entry with the row it stands in. */
    public record Line(long id, Entry entry) {
        public int year() {
            return entry.day().date().getYear();
        }
    }

    public List<Line> all() {
        return reading.selectFrom(HOLIDAY).orderBy(HOLIDAY.ON_DATE.desc()).fetch(HolidayStore::line);
    }

    private static Line line(HolidayRecord row) {
        Holiday day = new Holiday(row.getOnDate(), HolidayKind.valueOf(row.getKind()), row.getName());
        return new Line(row.getId(), new Entry(day, row.getActive(), row.getVerified(), Columns.text(row.getNote())));
    }

    static void fill(Entry entry, HolidayRecord row) {
        row.setOnDate(entry.day().date());
        row.setName(entry.day().name());
        row.setKind(entry.day().kind().name());
        row.setActive(entry.active());
        row.setVerified(entry.verified());
        row.setNote(Columns.orNull(entry.note()));
    }
}
