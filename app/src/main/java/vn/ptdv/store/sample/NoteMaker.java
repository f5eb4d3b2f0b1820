package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.FOLLOW_MARK;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.Sex;
import vn.ptdv.store.jooq.tables.records.DifficultyRecord;
import vn.ptdv.store.jooq.tables.records.FollowMarkRecord;
import vn.ptdv.store.jooq.tables.records.FollowUpRecord;
import vn.ptdv.store.jooq.tables.records.InspectionRecord;
import vn.ptdv.store.jooq.tables.records.SourceSurveyRecord;
import vn.ptdv.store.jooq.tables.records.TrainingLogRecord;
import vn.ptdv.store.jooq.tables.records.UnitYearNoteRecord;
import vn.ptdv.store.jooq.tables.records.VillagePostRecord;

/** Writes what follows a unit through the year: marks, inspections, notes, surveys, posts, training, difficulties. */
final class NoteMaker {
    private static final List<String> POSTS =
            List.of("TRUONG_THON", "TRUONG_BAN_CTMT", "BI_THU_CHI_DOAN", "CHT_PHU_NU", "CHT_NONG_DAN", "CHT_CCB");
    private static final List<String> SURVEYED = List.of("NONG_DAN", "GIAO_VIEN", "DN_NNN", "HS12", "DOAN_VIEN");
    private final World world;
    private final List<SampleUnit> units;
    private final Counts counts;
    private final int lastYear;

    NoteMaker(World world, List<SampleUnit> units, Counts counts) {
        this.world = world;
        this.units = units;
        this.counts = counts;
        this.lastYear = world.today.getYear() - 1;
    }

    void write() {
        world.write(List.of(FOLLOW_MARK), rows -> {
            for (SampleUnit unit : units) {
                Dice dice = world.dice("note", unit.index());
                if (unit.place().root() == unit.index()) {
                    root(rows, unit, dice);
                }
                if (unit.flavour().equals("VILLAGE") && unit.takesPeople()) {
                    posts(rows, unit, dice);
                }
            }
            training(rows);
        });
    }

    private void root(Rows rows, SampleUnit unit, Dice dice) {
        yearNote(rows, unit, dice);
        survey(rows, unit, dice);
        if (dice.in(180)) {
            mark(rows, unit, dice.in(550) ? "PRAISE" : "CORRECT");
        }
        if (dice.in(150)) {
            inspection(rows, unit, dice);
        }
        if (dice.in(90)) {
            difficulty(rows, unit, dice);
            followUp(rows, unit, dice);
        }
    }

    private void yearNote(Rows rows, SampleUnit unit, Dice dice) {
        UnitYearNoteRecord row = new UnitYearNoteRecord();
        row.setUnitId(unit.id());
        row.setForYear(lastYear);
        row.setStrengths(world.words.of("NOTE", "STRENGTHS"));
        row.setWeaknesses(world.words.of("NOTE", "WEAKNESSES"));
        row.setCauses(world.words.of("NOTE", "CAUSES"));
        row.setSolutions(world.words.of("NOTE", "SOLUTIONS"));
        row.setProposals(world.words.of("NOTE", "PROPOSALS"));
        row.setProposedGrade(world.words.of("NOTE", "GRADE"));
        row.setHeadName(world.names.full(dice, Sex.MALE));
        rows.add(row);
    }

    private void survey(Rows rows, SampleUnit unit, Dice dice) {
        for (int year = lastYear; year <= lastYear + 1; year++) {
            for (String group : SURVEYED) {
                SourceSurveyRecord row = new SourceSurveyRecord();
                row.setUnitId(unit.id());
                row.setForYear(year);
                row.setGroupCode(group);
                row.setAmount(dice.between(0, 4 + counts.sources(unit) / 12));
                rows.add(row);
            }
        }
    }

    private void mark(Rows rows, SampleUnit unit, String kind) {
        FollowMarkRecord row = new FollowMarkRecord();
        row.setUnitId(unit.id());
        row.setPeriodKey(Period.year(lastYear).code());
        row.setKind(kind);
        row.setReason(world.words.of("MARK", kind));
        row.setForm(world.words.of("MARK", "FORM_" + kind));
        row.setDecisionOn(LocalDate.of(lastYear + 1, 1, 12));
        rows.add(row);
    }

    private void inspection(Rows rows, SampleUnit unit, Dice dice) {
        InspectionRecord row = new InspectionRecord();
        row.setUnitId(unit.id());
        row.setOnDate(SampleSessions.workday(dice.day(world.today.minusMonths(14), world.today.minusDays(3))));
        row.setTeam(world.words.of("INSPECTION", "TEAM", dice.between(1, 3)));
        row.setFinding(world.words.of("INSPECTION", "FINDING"));
        row.setConclusion(world.words.of("INSPECTION", "CONCLUSION"));
        rows.add(row);
    }

    private void difficulty(Rows rows, SampleUnit unit, Dice dice) {
        DifficultyRecord row = new DifficultyRecord();
        row.setUnitId(unit.id());
        row.setOnDate(world.today.minusDays(dice.between(10, 200)));
        row.setDifficulty(world.words.of("DIFFICULTY", "TEXT"));
        row.setProposal(world.words.of("DIFFICULTY", "PROPOSAL"));
        if (dice.in(500)) {
            row.setAnswer(world.words.of("DIFFICULTY", "ANSWER"));
        }
        rows.add(row);
    }

    private void followUp(Rows rows, SampleUnit unit, Dice dice) {
        FollowUpRecord row = new FollowUpRecord();
        row.setUnitId(unit.id());
        row.setWhat(world.words.one(dice, "FOLLOW_UP", ""));
        row.setDueOn(SampleSessions.workday(world.today.plusDays(dice.between(-6, 30))));
        row.setOwnerName(unit.helpers().get(0).name());
        rows.add(row);
    }

    private void posts(Rows rows, SampleUnit unit, Dice dice) {
        for (String code : POSTS) {
            VillagePostRecord row = new VillagePostRecord();
            row.setUnitId(unit.id());
            row.setVillage(unit.name()
                    .substring(unit.name().indexOf(' ', unit.name().indexOf(' ') + 1) + 1));
            row.setPostCode(code);
            row.setHolderName(world.names.full(dice, code.equals("CHT_PHU_NU") ? Sex.FEMALE : Sex.MALE));
            row.setHolderIsMember(dice.in(560));
            rows.add(row);
        }
    }

    private void training(Rows rows) {
        for (int i = 0; i < 8; i++) {
            Dice dice = world.dice("log", i);
            TrainingLogRecord row = new TrainingLogRecord();
            row.setOnDate(SampleSessions.workday(dice.day(world.today.minusYears(3), world.today.minusDays(4))));
            row.setTopic(world.words.one(dice, "LOG", ""));
            row.setParticipants(dice.between(20, 120));
            rows.add(row);
        }
    }
}
