package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.Sex;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.AbsenceRecord;
import vn.ptdv.store.jooq.tables.records.FamilyMemberRecord;
import vn.ptdv.store.jooq.tables.records.FollowUpRecord;

/** Writes the families of those who handed in a file, who is away, and what someone promised to look after. */
final class FamilyMaker implements PeopleMaker.Part {
    private static final int AWAY = 30;
    private static final int REMINDED = 12;
    private final World world;

    FamilyMaker(World world) {
        this.world = world;
    }

    @Override
    public void write(Rows rows, Case its) {
        Optional<LocalDate> file = its.on(StageKeys.FILE);
        if (file.isPresent() && its.row.getKind().equals("FIRST")) {
            family(rows, its, file.get());
        }
        if (!its.hasLeft() && its.dice.in(AWAY) && its.row.getCeremonyOn() == null) {
            away(rows, its);
        }
        if (!its.hasLeft() && its.dice.in(REMINDED)) {
            followUp(rows, its);
        }
    }

    private void family(Rows rows, Case its, LocalDate file) {
        String family = its.person.row().getFullName().split(" ")[0];
        int born = its.person.birth().getYear();
        relative(rows, its, "BO", world.names.of(family, its.dice, Sex.MALE), born - its.dice.between(22, 38));
        relative(rows, its, "ME", world.names.full(its.dice, Sex.FEMALE), born - its.dice.between(20, 34));
        if (file.getYear() - born < 27) {
            return;
        }
        boolean woman = its.person.sex() == Sex.FEMALE;
        Sex other = woman ? Sex.MALE : Sex.FEMALE;
        relative(rows, its, woman ? "CHONG" : "VO", world.names.full(its.dice, other), born + its.dice.between(-5, 5));
        if (its.dice.in(700)) {
            String child = world.names.of(family, its.dice, its.dice.in(500) ? Sex.MALE : Sex.FEMALE);
            relative(rows, its, "CON", child, born + its.dice.between(24, 30));
        }
    }

    private void relative(Rows rows, Case its, String relation, String name, int born) {
        FamilyMemberRecord row = new FamilyMemberRecord();
        row.setPersonId(its.person.row().getId());
        row.setRelationCode(relation);
        row.setFullName(name);
        row.setBirth(String.valueOf(born));
        row.setJob(world.words.of("PERSON", "JOB_PARENT"));
        row.setResidence(its.person.row().getHometown());
        row.setIsMember(its.dice.in(120));
        row.setDeceased(born < world.today.getYear() - 72 && its.dice.in(400));
        rows.add(row);
    }

    private void away(Rows rows, Case its) {
        AbsenceRecord row = new AbsenceRecord();
        LocalDate from = its.dice.day(its.row.getOpenedOn(), world.today);
        boolean service =
                its.person.sex() == Sex.MALE && its.person.birth().plusYears(27).isAfter(from);
        String kind = its.dice.in(400) ? "LAM_AN_XA" : its.dice.in(500) ? "XKLD" : "HOC_TAP";
        row.setPersonId(its.person.row().getId());
        row.setKindCode(service && its.dice.in(700) ? "NGHIA_VU_QUAN_SU" : kind);
        row.setFromOn(from);
        if (!its.dice.in(250)) {
            row.setToOn(from.plusMonths(row.getKindCode().equals("XKLD") ? 36 : 24));
        }
        row.setPlace(world.words.of("ABSENCE", "PLACE"));
        rows.add(row);
    }

    private void followUp(Rows rows, Case its) {
        FollowUpRecord row = new FollowUpRecord();
        row.setCandidacyId(its.id());
        row.setWhat(world.words.one(its.dice, "FOLLOW_UP", ""));
        row.setDueOn(SampleSessions.workday(world.today.plusDays(its.dice.between(-12, 25))));
        row.setOwnerName(its.unit.helpers().get(0).name());
        if (its.dice.in(300)) {
            row.setDoneOn(world.today.minusDays(its.dice.between(0, 5)));
        }
        rows.add(row);
    }
}
