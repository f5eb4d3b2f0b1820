package vn.ptdv.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;

/** A book of a hundred thousand people. */
public final class BigBook {
    public static final int PEOPLE = 100_000;
    private static final int PART = 10_000;
    private static final String[] STAGES = {"SOURCE", "SYMPATHISER", "CLASS", "FILE", "CELL_VOTE"};
    private static final String[] NAMES = {"An", "Ánh", "Bình", "Châu", "Đào", "Dũng", "Yến", "Ước"};

    private BigBook() {}

    /** The people; the ids of their candidacies. */
    public static List<Long> people(Seeded seeded) {
        List<Long> ids = new ArrayList<>(PEOPLE);
        long[] units = new long[100];
        for (int i = 0; i < units.length; i++) {
            units[i] = seeded.unit("Chi bộ số " + (i + 1));
        }
        LocalDate opened = LocalDate.of(2026, 1, 5);
        for (int from = 0; from < PEOPLE; from += PART) {
            int first = from;
            seeded.book().writing().run(Act.named("action.system.test"), work -> {
                List<PersonRecord> people = new ArrayList<>(PART);
                List<CandidacyRecord> ways = new ArrayList<>(PART);
                for (int i = first; i < first + PART; i++) {
                    PersonRecord person = new PersonRecord();
                    person.setId(work.newId());
                    person.setFullName("Nguyễn Văn " + NAMES[i % NAMES.length] + " " + i % 977);
                    person.setFoldedName("nguyen van " + i % 977);
                    people.add(person);
                    CandidacyRecord way = new CandidacyRecord();
                    way.setId(work.newId());
                    ids.add(way.getId());
                    way.setPersonId(person.getId());
                    way.setUnitId(units[i % units.length]);
                    way.setOpenedOn(opened);
                    way.setStageKey(STAGES[i % STAGES.length]);
                    way.setStageSince(opened.plusDays(i % 300));
                    ways.add(way);
                }
                work.insertAll(people);
                work.insertAll(ways);
            });
        }
        return ids;
    }
}
