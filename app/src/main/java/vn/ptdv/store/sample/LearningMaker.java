package vn.ptdv.store.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.rules.CertificateCheck;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.AttendanceRecord;
import vn.ptdv.store.jooq.tables.records.CertificateRecord;
import vn.ptdv.store.jooq.tables.records.ParticipantRecord;

/** Writes who sat in which class, who came on which day, and the certificates. */
final class LearningMaker implements PeopleMaker.Part {
    private static final int ABSENT = 25;
    private final World world;

    LearningMaker(World world) {
        this.world = world;
    }

    @Override
    public void write(Rows rows, Case its) {
        boolean passed = its.event(StageKeys.CLASS).isPresent();
        seat(rows, its, its.journey.awareness, passed);
        seat(rows, its, its.journey.newMember, its.event("NEW_MEMBER_CLASS").isPresent());
    }

    private void seat(Rows rows, Case its, @Nullable SampleClass taken, boolean passed) {
        if (taken == null || (its.hasLeft() && !passed)) {
            return;
        }
        taken.take(its.unit.place().root());
        ParticipantRecord row = new ParticipantRecord();
        row.setId(rows.newId());
        row.setClassId(taken.id);
        row.setCandidacyId(its.id());
        row.setState(state(its, taken, passed));
        if (passed) {
            int tenths = its.dice.between(52, 96);
            row.setScore(BigDecimal.valueOf(tenths, 1).setScale(2));
            row.setGradeCode(grade(tenths));
            certificate(rows, its, taken, row.getGradeCode());
        } else if (row.getState().equals("FAILED")) {
            row.setScore(BigDecimal.valueOf(its.dice.between(20, 48), 1).setScale(2));
            row.setGradeCode("KHONG_DAT");
        }
        rows.add(row);
        attendance(rows, its, taken, row.getId());
    }

    private String state(Case its, SampleClass taken, boolean passed) {
        if (passed) {
            return "PASSED";
        }
        if (taken.from.isAfter(world.today)) {
            return its.dice.in(650) ? "NOMINATED" : "WAITING";
        }
        if (!taken.issuedOn().isBefore(world.today)) {
            return "ENROLLED";
        }
        return its.dice.in(500) ? "FAILED" : "ABSENT";
    }

    private static String grade(int tenths) {
        if (tenths >= 90) {
            return "XUAT_SAC";
        }
        if (tenths >= 80) {
            return "GIOI";
        }
        return tenths >= 65 ? "KHA" : "TRUNG_BINH";
    }

    private void certificate(Rows rows, Case its, SampleClass taken, String grade) {
        CertificateRecord row = new CertificateRecord();
        row.setKind(taken.kind);
        row.setPersonId(its.person.row().getId());
        row.setClassId(taken.id);
        row.setCertNo(taken.nextNumber());
        row.setIssuedOn(taken.issuedOn());
        if (taken.kind.equals(SampleClasses.AWARENESS)) {
            new CertificateCheck(world.calculator.rules())
                    .lastValidDay(taken.issuedOn())
                    .ifPresent(row::setValidUntil);
            its.event(StageKeys.CLASS).ifPresent(e -> {
                e.setDocNo(row.getCertNo());
                e.setDocOn(row.getIssuedOn());
            });
        }
        row.setGradeCode(grade);
        row.setIssuer(world.words.of("ORGAN", "TTCT"));
        rows.add(row);
    }

    private void attendance(Rows rows, Case its, SampleClass taken, long participant) {
        boolean kept = taken.to.isAfter(world.today.minusYears(1)) && taken.from.isBefore(world.today);
        if (!kept) {
            return;
        }
        LocalDate day = taken.from;
        for (long dayId : taken.days) {
            if (!day.isAfter(world.today)) {
                AttendanceRecord row = new AttendanceRecord();
                row.setDayId(dayId);
                row.setParticipantId(participant);
                row.setPresent(!its.dice.in(ABSENT));
                rows.add(row);
            }
            day = day.plusDays(day.getDayOfWeek() == java.time.DayOfWeek.SATURDAY ? 1 : 6);
        }
    }
}
