package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.COMMITTEE_SESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import vn.ptdv.model.Sex;
import vn.ptdv.store.jooq.tables.records.CommitteeSessionRecord;

/** The meetings of the standing committee, from the first month to one that is still to come. */
final class SampleSessions {
    private static final int PEOPLE_A_SESSION = 25_000;
    private static final int MONTH_DAYS = 28;
    private static final int MEMBERS = 11;
    private final World world;
    private final TreeMap<LocalDate, Meeting> byDay = new TreeMap<>();

    /** One meeting; {@code next} counts what it has on its list. */
    static final class Meeting {
        final long id;
        final LocalDate day;
        final int number;
        private int items;

        Meeting(long id, LocalDate day, int number) {
            this.id = id;
            this.day = day;
            this.number = number;
        }

        int nextItem() {
            return ++items;
        }
    }

    SampleSessions(World world) {
        this.world = world;
    }

    void write() {
        int aMonth = 1 + Math.min(3, world.size.people() / PEOPLE_A_SESSION);
        Dice dice = world.dice("session", 0);
        String chair = world.names.full(dice, Sex.MALE);
        String secretary = world.names.full(dice, Sex.FEMALE);
        world.write(List.of(COMMITTEE_SESSION), rows -> {
            LocalDate month = world.start().withDayOfMonth(1);
            LocalDate last = world.today.plusDays(20);
            while (!month.isAfter(last)) {
                for (int i = 0; i < aMonth; i++) {
                    LocalDate day = workday(month.plusDays(dice.between(2, 8) + (long) i * MONTH_DAYS / aMonth));
                    if (!day.isAfter(last) && !byDay.containsKey(day)) {
                        rows.add(row(rows, day, chair, secretary));
                    }
                }
                month = month.plusMonths(1);
            }
            // One has just been held and one is coming, whatever day of the month it is.
            for (LocalDate day : List.of(workday(world.today.minusDays(6)), workday(world.today.plusDays(6)))) {
                if (!byDay.containsKey(day)) {
                    rows.add(row(rows, day, chair, secretary));
                }
            }
        });
    }

    /** The first meeting on or after a day. */
    Optional<Meeting> from(LocalDate day) {
        return Optional.ofNullable(byDay.ceilingEntry(day)).map(java.util.Map.Entry::getValue);
    }

    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private CommitteeSessionRecord row(Rows rows, LocalDate day, String chair, String secretary) {
        CommitteeSessionRecord row = new CommitteeSessionRecord();
        row.setId(rows.newId());
        row.setTitle(world.words.of("SESSION", "TITLE", day.getMonthValue(), day.getYear()));
        row.setOnDate(day);
        row.setPlace(world.words.of("SESSION", "PLACE"));
        row.setChair(chair);
        row.setSecretary(secretary);
        row.setMembersTotal(MEMBERS);
        boolean held = !day.isAfter(world.today);
        if (held) {
            row.setMembersPresent(Ballot.present(world, day));
        }
        row.setState(held ? "CLOSED" : "OPEN");
        byDay.put(day, new Meeting(row.getId(), day, byDay.size() + 1));
        return row;
    }
}
