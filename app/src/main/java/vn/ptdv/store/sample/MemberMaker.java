package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;
import static vn.ptdv.store.jooq.Tables.MEMBER_COUNT;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.store.jooq.tables.records.ManualResultRecord;
import vn.ptdv.store.jooq.tables.records.MemberCountRecord;

/** Writes how many members each unit had, year by year, so that carried plus gains minus losses gives the total. */
final class MemberMaker {
    private static final int ADMITTED_PERCENT = 4;
    private static final int FEWEST = 9;
    private static final int MANUAL_EVERY = 17;
    private final World world;
    private final List<SampleUnit> units;
    private final Counts counts;

    MemberMaker(World world, List<SampleUnit> units, Counts counts) {
        this.world = world;
        this.units = units;
        this.counts = counts;
    }

    void write() {
        world.write(
                List.of(MEMBER_COUNT, MANUAL_RESULT),
                rows -> units.stream().filter(SampleUnit::takesPeople).forEach(unit -> unit(rows, unit)));
    }

    private void unit(Rows rows, SampleUnit unit) {
        Dice dice = world.dice("members", unit.index());
        int members = Math.max(FEWEST, counts.average(unit) * 100 / ADMITTED_PERCENT + dice.between(0, 8));
        for (int year = world.firstYear(); year < world.today.getYear(); year++) {
            members = count(rows, unit, dice, Period.year(year), members);
        }
        Period half = Period.firstHalf(world.today.getYear());
        Period now = half.to().isAfter(world.today) ? Period.yearTo(world.today) : half;
        count(rows, unit, dice, now, members);
        if (unit.index() % MANUAL_EVERY == 1) {
            manual(rows, unit, dice);
        }
    }

    private int count(Rows rows, SampleUnit unit, Dice dice, Period period, int carried) {
        int admitted = counts.ofUnit(unit, period.from().getYear());
        if (period.to().getMonthValue() < 12) {
            admitted = admitted / 2;
        }
        MemberCountRecord row = new MemberCountRecord();
        row.setUnitId(unit.id());
        row.setPeriodKey(period.code());
        row.setOnDate(period.to());
        row.setCarried(carried);
        row.setAdmitted(admitted);
        row.setInOtherProvince(dice.between(0, 1));
        row.setInSameProvince(dice.between(0, 2));
        row.setRestored(0);
        row.setDied(dice.in(350) ? 1 : 0);
        row.setExpelled(dice.in(20) ? 1 : 0);
        row.setStruck(dice.in(30) ? 1 : 0);
        row.setStruckProbation(0);
        row.setResigned(dice.in(25) ? 1 : 0);
        row.setOutOtherProvince(dice.between(0, 1));
        row.setOutSameProvince(dice.between(0, 2));
        if (carried + gains(row) - losses(row) < FEWEST) {
            nobodyLeaves(row);
        }
        int total = carried + gains(row) - losses(row);
        row.setTotal(total);
        row.setProbationary(Math.min(total, admitted));
        row.setWomen(total * dice.between(34, 46) / 100);
        row.setEthnic(total * dice.between(4, 14) / 100);
        row.setReligious(total * dice.between(1, 6) / 100);
        row.setYouth(total * dice.between(14, 30) / 100);
        rows.add(row);
        return total;
    }

    /** A unit never shrinks below what it needs to live. */
    private static void nobodyLeaves(MemberCountRecord row) {
        row.setDied(0);
        row.setExpelled(0);
        row.setStruck(0);
        row.setResigned(0);
        row.setOutOtherProvince(0);
        row.setOutSameProvince(0);
    }

    private static int gains(MemberCountRecord row) {
        return row.getAdmitted() + row.getInOtherProvince() + row.getInSameProvince() + row.getRestored();
    }

    private static int losses(MemberCountRecord row) {
        return row.getDied()
                + row.getExpelled()
                + row.getStruck()
                + row.getStruckProbation()
                + row.getResigned()
                + row.getOutOtherProvince()
                + row.getOutSameProvince();
    }

    private void manual(Rows rows, SampleUnit unit, Dice dice) {
        ManualResultRecord row = new ManualResultRecord();
        LocalDate from = world.today.minusYears(1).withDayOfYear(1);
        row.setUnitId(unit.id());
        row.setIndicator(ManualResult.ADMITTED);
        row.setFromOn(from);
        row.setToOn(from.plusYears(1).minusDays(1));
        row.setAmount(dice.between(1, 3));
        row.setSource(world.words.of("COUNT", "MANUAL"));
        rows.add(row);
    }
}
