package vn.ptdv.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.CommitteeSessionRecord;
import vn.ptdv.store.jooq.tables.records.DeadlineRecord;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;
import vn.ptdv.store.jooq.tables.records.PersonRecord;
import vn.ptdv.store.jooq.tables.records.SessionItemRecord;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;

/** A book of a hundred thousand people, and what hangs on them where an office is busy. */
public final class BigBook {
    public static final int PEOPLE = 100_000;
    private static final int PART = 10_000;
    private static final int DUE = 30_000;
    private static final int SEATS = 3_000;
    public static final int AGENDA = 40;
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

    /** Time limits on both sides of today. */
    public static int deadlines(Seeded seeded, List<Long> candidacies) {
        LocalDate today = LocalDate.now(TestBooks.CLOCK);
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            List<DeadlineRecord> rows = new ArrayList<>(DUE);
            for (int i = 0; i < DUE; i++) {
                DeadlineRecord row = new DeadlineRecord();
                row.setCandidacyId(candidacies.get(i));
                row.setRuleKey("FILE_STALE_AFTER");
                row.setRuleSetKey("RS-2025B");
                row.setBasisOn(today.minusYears(1));
                row.setAmount("12");
                row.setUnitCode("MONTH");
                row.setDueOn(today.minusDays(20).plusDays(i / NAMES.length % 100));
                row.setVerified(true);
                rows.add(row);
            }
            work.insertAll(rows);
        });
        return DUE;
    }

    /** A class in which very many sit; its id. */
    public static long trainingClass(Seeded seeded, List<Long> candidacies) {
        LocalDate today = LocalDate.now(TestBooks.CLOCK);
        return seeded.book().writing().write(Act.named("action.system.test"), work -> {
            TrainingClassRecord row = new TrainingClassRecord();
            row.setKind("AWARENESS");
            row.setName("Lớp bồi dưỡng nhận thức về Đảng");
            row.setFromOn(today.minusDays(5));
            row.setToOn(today);
            row.setState("RUNNING");
            long id = work.insert(row);
            List<ParticipantRecord> seats = new ArrayList<>(SEATS);
            for (int i = 0; i < SEATS; i++) {
                ParticipantRecord seat = new ParticipantRecord();
                seat.setClassId(id);
                seat.setCandidacyId(candidacies.get(i * STAGES.length + 1));
                seat.setState("ENROLLED");
                seats.add(seat);
            }
            work.insertAll(seats);
            return id;
        });
    }

    /** A session with a long agenda; its id. */
    public static long session(Seeded seeded, List<Long> candidacies) {
        return seeded.book().writing().write(Act.named("action.system.test"), work -> {
            CommitteeSessionRecord row = new CommitteeSessionRecord();
            row.setTitle("Phiên họp tháng 11");
            row.setOnDate(LocalDate.now(TestBooks.CLOCK));
            row.setMembersTotal(11);
            row.setMembersPresent(11);
            row.setState("OPEN");
            long id = work.insert(row);
            List<SessionItemRecord> items = new ArrayList<>(AGENDA);
            for (int i = 0; i < AGENDA; i++) {
                SessionItemRecord item = new SessionItemRecord();
                item.setSessionId(id);
                item.setCandidacyId(candidacies.get(i * STAGES.length + 4));
                item.setKind("ADMIT");
                item.setOrd(i + 1);
                items.add(item);
            }
            work.insertAll(items);
            return id;
        });
    }
}
