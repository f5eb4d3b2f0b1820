package vn.ptdv.store.training;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.Absence;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ClassState;
import vn.ptdv.model.training.Nominee;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.SeatShortage;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.setting.Settings;

@Tag("F44")
@Tag("F45")
@Tag("F46")
@Tag("F47")
class TrainingTest {
    private static final LocalDate SATURDAY = LocalDate.of(2026, 5, 9);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private ClassActs acts;
    private ClassStore classes;
    private Nominations nominations;
    private ResultActs results;
    private CertificateActs certificates;
    private long unit;
    private long classId;

    @BeforeEach
    void start() {
        acts = new ClassActs(seeded.book());
        classes = new ClassStore(seeded.book().reading());
        nominations = new Nominations(seeded.book());
        results = new ResultActs(seeded.book(), new Settings(seeded.book()));
        certificates = new CertificateActs(seeded.book(), seeded.process());
        unit = seeded.unit("Chi bộ thôn Đông");
        classId = acts.save(TrainingClass.planned(
                                ClassKind.AWARENESS, "Lớp nhận thức khóa 1", SATURDAY, SATURDAY.plusDays(8))
                        .withCertificates("/CN-TTCT", "Trung tâm chính trị"))
                .id();
    }

    @Test
    void knowsDaysInsideItsTimeAndTheirWeekends() {
        assertThat(acts.setDays(classId, List.of(ClassDay.of(SATURDAY.minusDays(1), ""))))
                .isInstanceOf(Saved.Refused.class);
        acts.setDays(classId, List.of(ClassDay.of(SATURDAY, "Bài 1"), ClassDay.of(SATURDAY.plusDays(2), "Bài 2")));
        assertThat(classes.days(classId)).extracting(ClassDay::isWeekend).containsExactly(true, false);
        acts.setDays(classId, classes.days(classId).subList(0, 1));
        assertThat(classes.days(classId)).extracting(ClassDay::topic).containsExactly("Bài 1");
    }

    @Test
    void seatsByUnitAndTheRestWaits() {
        List<Long> people = List.of(someone("Một"), someone("Hai"), someone("Ba"));
        acts.setSeats(classId, Map.of(unit, 2));
        assertThat(nominations.nominate(classId, people)).isEqualTo(new Nominations.Sent(2, 1));
        Participant first = classes.people(classId).stream()
                .filter(p -> p.name().equals("Một"))
                .findFirst()
                .orElseThrow();
        nominations.withdraw(first.id());
        assertThat(classes.people(classId)).extracting(Participant::state).containsOnly(ParticipantState.NOMINATED);
        seeded.undoLast();
        assertThat(classes.people(classId)).extracting(Participant::state).contains(ParticipantState.WAITING);
    }

    @Test
    void seatsOfAUnitAreForAllBelowItAndSayWhyOthersWait() {
        long base = seeded.unit("Đảng bộ xã Hạ");
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            UnitRecord row = work.reading().fetchSingle(UNIT, UNIT.ID.eq(unit));
            row.setParentId(base);
            work.update(row);
        });
        acts.setSeats(classId, Map.of(base, 1));
        assertThat(nominations.nominate(classId, List.of(someone("Một"), someone("Hai"))))
                .isEqualTo(new Nominations.Sent(1, 1));
        assertThat(nominations.shortages(classId).values()).containsExactly(SeatShortage.UNIT_FULL);
        assertThat(new SeatTable(seeded.book()).of(classId))
                .extracting(SeatRow::name, SeatRow::seats, SeatRow::seated, SeatRow::waiting)
                .contains(org.assertj.core.groups.Tuple.tuple("Đảng bộ xã Hạ", 1, 1, 1));
        acts.setSeats(classId, Map.of(base, 2));
        assertThat(nominations.shortages(classId)).isEmpty();
        assertThat(classes.people(classId)).extracting(Participant::state).containsOnly(ParticipantState.NOMINATED);
    }

    @Test
    void moreSeatsThanTheClassHasAreRefusedAndALargerClassTakesWhoWaits() {
        TrainingClass small = classes.get(classId).orElseThrow().withCapacity(1);
        acts.save(small);
        assertThat(acts.setSeats(classId, Map.of(unit, 2))).isInstanceOf(Saved.Refused.class);
        assertThat(acts.setSeats(classId, Map.of(unit, -1))).isInstanceOf(Saved.Refused.class);
        nominations.nominate(classId, List.of(someone("Một"), someone("Hai")));
        assertThat(nominations.shortages(classId).values()).containsExactly(SeatShortage.CLASS_FULL);
        acts.save(small.withCapacity(2));
        assertThat(nominations.shortages(classId)).isEmpty();
    }

    @Test
    void numbersOfCertificatesFollowTheSeriesOfTheYear() {
        assertThat(certificates.nextNumber(classId, SATURDAY)).isEqualTo(1);
        nominations.nominate(classId, List.of(someone("An")));
        results.save(
                classId,
                List.of(ResultActs.Result.graded(classes.people(classId).get(0).id(), "KHA")));
        certificates.issue(classId, 41, SATURDAY.plusDays(8));
        assertThat(certificates.nextNumber(classId, SATURDAY)).isEqualTo(42);
        assertThat(certificates.nextNumber(classId, SATURDAY.plusYears(1))).isEqualTo(1);
    }

    @Test
    void saysWhoIsEligibleAndWhyOthersAreNot() {
        long free = someone("Nguyễn Văn Tự");
        long here = someone("Nguyễn Văn Đây");
        long away = someone("Nguyễn Văn Xa");
        long elsewhere = someone("Nguyễn Văn Khác");
        new PersonActs(seeded.book())
                .saveAbsence(
                        seeded.candidacy(away).getPersonId(),
                        new Absence(0, "XKLD", SATURDAY.minusDays(30), Optional.empty(), "", ""));
        nominations.nominate(classId, List.of(here));
        long second = acts.save(
                        TrainingClass.planned(ClassKind.AWARENESS, "Lớp khóa 2", SATURDAY, SATURDAY.plusDays(8)))
                .id();
        nominations.nominate(second, List.of(elsewhere));
        assertThat(nominations.candidates(classId))
                .extracting(Nominee::candidacyId, Nominee::obstacle)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(free, Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(here, Optional.of(Nominee.Obstacle.IN_THIS_CLASS)),
                        org.assertj.core.groups.Tuple.tuple(away, Optional.of(Nominee.Obstacle.AWAY)),
                        org.assertj.core.groups.Tuple.tuple(elsewhere, Optional.of(Nominee.Obstacle.IN_ANOTHER_CLASS)));
    }

    @Test
    void fromAttendanceToCertificatesAndBack() {
        nominations.nominate(classId, List.of(someone("An"), someone("Bình"), someone("Cường")));
        acts.setDays(classId, List.of(ClassDay.of(SATURDAY, "")));
        TableCopy before = TableCopy.of(seeded.book());
        ClassStore.Grid grid = classes.attendance(classId);
        ClassStore.Cell came = new ClassStore.Cell(
                grid.days().get(0).id(), grid.people().get(0).id());
        acts.saveAttendance(classId, Set.of(came));
        assertThat(classes.attendance(classId).present()).containsExactly(came);
        List<Participant> people = classes.people(classId);
        assertThat(people).extracting(Participant::state).containsOnly(ParticipantState.ENROLLED);

        results.save(
                classId,
                List.of(
                        ResultActs.Result.graded(people.get(0).id(), "GIOI"),
                        ResultActs.Result.graded(people.get(1).id(), "KHA"),
                        ResultActs.Result.graded(people.get(2).id(), "KHONG_DAT")));
        assertThat(PassRate.of(classes.people(classId))).isEqualTo(new PassRate(2, 3));
        assertThat(certificates.issue(classId, 7, SATURDAY.plusDays(8)))
                .isEqualTo(new CertificateActs.Outcome.Issued(List.of("07/CN-TTCT", "08/CN-TTCT")));
        assertThat(seeded.candidacy(people.get(0).candidacyId()).getCertificateOn())
                .isEqualTo(SATURDAY.plusDays(8));

        assertThat(seeded.candidacy(people.get(0).candidacyId()).getStageKey()).isEqualTo("CLASS");

        assertThat(results.retake(
                        classId, List.of(people.get(1).id(), people.get(2).id())))
                .isEqualTo(1);
        results.save(classId, List.of(ResultActs.Result.graded(people.get(2).id(), "TRUNG_BINH")));
        assertThat(certificates.issue(classId, 8, SATURDAY.plusDays(9)))
                .isInstanceOf(CertificateActs.Outcome.Refused.class);
        certificates.issue(classId, 9, SATURDAY.plusDays(9));
        assertThat(classes.people(classId).get(2).retakes()).isEqualTo(1);

        undo(6);
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void whoHoldsTheCertificateHasPassed() {
        nominations.nominate(classId, List.of(someone("An")));
        long id = classes.people(classId).get(0).id();
        results.save(classId, List.of(ResultActs.Result.graded(id, "GIOI")));
        certificates.issue(classId, 7, SATURDAY.plusDays(8));
        assertThat(results.save(classId, List.of(ResultActs.Result.graded(id, "KHONG_DAT"))))
                .isEqualTo(Saved.refused("grade:" + id, Fault.CERTIFICATE_ISSUED, "07/CN-TTCT"));
        assertThat(results.save(classId, List.of(ResultActs.Result.graded(id, "KHA"))))
                .isInstanceOf(Saved.Accepted.class);
    }

    @Test
    void aClassThatHasNotBegunHasNoResultsAndNoCertificates() {
        LocalDate later =
                LocalDate.now(seeded.book().writing().author().clock()).plusDays(3);
        long coming = acts.save(TrainingClass.planned(ClassKind.AWARENESS, "Lớp sắp mở", later, later.plusDays(5)))
                .id();
        nominations.nominate(coming, List.of(someone("An")));
        long id = classes.people(coming).get(0).id();
        Saved early = Saved.refused("grade:" + id, Fault.CLASS_NOT_BEGUN, later);
        assertThat(results.save(coming, List.of(ResultActs.Result.graded(id, "KHA"))))
                .isEqualTo(early);
        assertThat(results.save(
                        coming,
                        List.of(new ResultActs.Result(id, Optional.empty(), "", ResultActs.Presence.DID_NOT_COME))))
                .isEqualTo(early);
        assertThat(classes.people(coming)).extracting(Participant::state).containsOnly(ParticipantState.NOMINATED);
        assertThat(certificates.issue(coming, 1, later.minusDays(1)))
                .isEqualTo(new CertificateActs.Outcome.Refused(
                        List.of(FieldFinding.of("issuedOn", Fault.BEFORE_CLASS, later))));
        assertThat(certificates.issue(coming, 1, later.plusDays(5)))
                .isInstanceOf(CertificateActs.Outcome.Refused.class);
        assertThat(acts.setState(coming, ClassState.CLOSED))
                .isEqualTo(Saved.refused("state", Fault.CLASS_TO_COME, later));
        assertThat(acts.setState(coming, ClassState.RUNNING)).isInstanceOf(Saved.Accepted.class);
        acts.setDays(coming, List.of(ClassDay.of(later, "")));
        assertThat(acts.saveAttendance(
                        coming,
                        Set.of(new ClassStore.Cell(classes.days(coming).get(0).id(), id))))
                .isEqualTo(Saved.refused("date", Fault.DAY_TO_COME, later));
        assertThat(acts.saveAttendance(coming, Set.of())).isInstanceOf(Saved.Accepted.class);
    }

    @Test
    @Tag("F48")
    void showsWherePeopleLeak() {
        long never = someone("Chưa học");
        long studied = someone("Đã học");
        nominations.nominate(classId, List.of(studied));
        results.save(
                classId,
                List.of(ResultActs.Result.graded(classes.people(classId).get(0).id(), "KHA")));
        certificates.issue(classId, 1, LocalDate.of(2026, 5, 17));
        LeakLists leaks = new LeakLists(seeded.book().reading());
        LocalDate today = LocalDate.of(2026, 11, 20);
        assertThat(leaks.neverSent(today, 6))
                .extracting(LeakLists.Lost::candidacyId)
                .containsExactly(never);
        assertThat(leaks.standingStill(today, 6))
                .extracting(LeakLists.Lost::candidacyId, LeakLists.Lost::certificate)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(studied, "01/CN-TTCT"));
        assertThat(leaks.named(leaks.neverSent(today, 6)))
                .extracting(LeakLists.Leak::name)
                .containsExactly("Chưa học");
        assertThat(leaks.runningOut(LocalDate.of(2031, 4, 1), 60))
                .extracting(LeakLists.Lost::since)
                .containsExactly(LocalDate.of(2031, 5, 17));
        assertThat(leaks.runningOut(LocalDate.of(2031, 1, 1), 60)).isEmpty();
    }

    private void undo(int acts) {
        for (int i = 0; i < acts; i++) {
            seeded.undoLast();
        }
    }

    private long someone(String name) {
        return new CandidacyActs(seeded.book(), seeded.process())
                .open(NewCandidacy.first(seeded.person(name, "1/1/2000"), unit, LocalDate.of(2026, 1, 5)))
                .id();
    }
}
