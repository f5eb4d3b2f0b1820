package vn.ptdv.store.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.process.DueGroup;
import vn.ptdv.logic.process.Reminders;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.model.deadline.FollowUp;
import vn.ptdv.model.deadline.KeptDeadline;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.person.Absence;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.UnitOfficerRecord;
import vn.ptdv.store.person.PersonActs;
import vn.ptdv.store.process.ProcessTable;

@Tag("F30")
@Tag("F38")
@Tag("F39")
@Tag("F40")
@Tag("F41")
@Tag("F42")
class DeadlineTest {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    private ProcessTable process;
    private DeadlineStore store;
    private DeadlineActs acts;
    private long unit;
    private long id;

    @BeforeEach
    void start() {
        process = seeded.process();
        store = new DeadlineStore(seeded.book().reading(), process);
        acts = new DeadlineActs(seeded.book(), process);
        unit = seeded.unit("Chi bộ 1");
        id = new Walks(seeded, process).upTo("CELL_VOTE", "Nguyễn Văn Hạn", unit, LocalDate.of(2025, 7, 2));
    }

    @Test
    void movesToTheLongestExtensionAndNotBeyond() {
        KeptDeadline decision = kept();
        assertThat(decision.due()).isEqualTo(LocalDate.of(2025, 9, 5));
        assertThat(acts.longest(decision.id())).contains(LocalDate.of(2025, 9, 26));
        assertThat(acts.extend(decision.id(), LocalDate.of(2025, 9, 27), "Chờ thẩm tra"))
                .isInstanceOf(Saved.Refused.class);
        assertThat(acts.extend(decision.id(), LocalDate.of(2025, 9, 26), " ")).isInstanceOf(Saved.Refused.class);
        acts.extend(decision.id(), LocalDate.of(2025, 9, 26), "Chờ thẩm tra");
        assertThat(kept().lastDay()).isEqualTo(LocalDate.of(2025, 9, 26));
        assertThat(kept().extendReason()).isEqualTo("Chờ thẩm tra");
        assertThat(acts.extend(decision.id(), LocalDate.of(2025, 9, 26), "Lý do khác"))
                .as("what is extended already is not extended to the same day")
                .isInstanceOf(Saved.Refused.class);
        assertThat(kept().extendReason()).isEqualTo("Chờ thẩm tra");
    }

    @Test
    void aLateDeadlineAsksWhy() {
        assertThat(acts.done(kept().id(), LocalDate.of(2025, 10, 1), "")).isInstanceOf(Saved.Refused.class);
        acts.done(kept().id(), LocalDate.of(2025, 10, 1), "Bí thư đi công tác");
        assertThat(kept().isLate(LocalDate.of(2025, 12, 1))).isTrue();
        assertThat(store.today(LocalDate.of(2025, 12, 1)).getOrDefault(DueGroup.OVERDUE, List.of()))
                .extracting(l -> l.basis().ruleKey())
                .doesNotContain("DECISION_ADMIT");
    }

    @Test
    void todayShowsOverdueThisWeekAndThisMonthByOfficer() {
        UnitOfficerRecord officer = new UnitOfficerRecord();
        officer.setUnitId(unit);
        officer.setKind("SPECIALIST");
        officer.setName("Chị Hoa");
        seeded.book().writing().run(Act.named("action.system.test"), work -> work.insert(officer));
        assertThat(groups(LocalDate.of(2025, 9, 8))).containsEntry("DECISION_ADMIT", DueGroup.OVERDUE);
        assertThat(groups(LocalDate.of(2025, 9, 2))).containsEntry("DECISION_ADMIT", DueGroup.THIS_WEEK);
        assertThat(groups(LocalDate.of(2025, 8, 20))).doesNotContainKey("DECISION_ADMIT");
        DueLine line = store.today(LocalDate.of(2025, 9, 8)).getOrDefault(DueGroup.OVERDUE, List.of()).stream()
                .filter(l -> l.basis().ruleKey().equals("DECISION_ADMIT"))
                .findFirst()
                .orElseThrow();
        assertThat(line.officer()).isEqualTo("Chị Hoa");
        assertThat(line.what()).isNotEmpty();
        assertThat(line.daysLeft(LocalDate.of(2025, 9, 8))).isEqualTo(-3);
    }

    @Test
    void nobodyIsRemindedOfSomeoneWhoIsAway() {
        new PersonActs(seeded.book())
                .saveAbsence(
                        seeded.candidacy(id).getPersonId(),
                        new Absence(0, "XKLD", LocalDate.of(2025, 8, 1), Optional.empty(), "", ""));
        assertThat(groups(LocalDate.of(2025, 9, 2))).doesNotContainKey("DECISION_ADMIT");
        assertThat(groups(LocalDate.of(2025, 9, 8))).containsEntry("DECISION_ADMIT", DueGroup.OVERDUE);
    }

    @Test
    void remindsInStages() {
        assertThat(stage(LocalDate.of(2025, 6, 1))).isEmpty();
        assertThat(stage(LocalDate.of(2025, 7, 10))).contains(60);
        assertThat(stage(LocalDate.of(2025, 8, 20))).contains(30);
        assertThat(stage(LocalDate.of(2025, 9, 1))).contains(7);
        assertThat(stage(LocalDate.of(2025, 9, 6))).isEmpty();
    }

    @Test
    void keepsTheOfficesOwnFollowUps() {
        assertThat(acts.save(FollowUp.of(" ", LocalDate.of(2026, 1, 2), ""))).isInstanceOf(Saved.Refused.class);
        long mine = acts.save(FollowUp.of("Gọi bí thư chi bộ", LocalDate.of(2026, 1, 2), "Lan"))
                .id();
        List<DueLine> january =
                store.calendar(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 1));
        assertThat(january)
                .filteredOn(l -> l.kind() == DueLine.Kind.FOLLOW_UP)
                .singleElement()
                .satisfies(l -> assertThat(l.officer()).isEqualTo("Lan"));
        acts.save(new FollowUp(
                mine,
                Optional.of(id),
                Optional.empty(),
                "Gọi bí thư chi bộ",
                LocalDate.of(2026, 1, 2),
                "Lan",
                Optional.of(LocalDate.of(2026, 1, 2))));
        assertThat(store.today(LocalDate.of(2026, 1, 5)).getOrDefault(DueGroup.OVERDUE, List.of()))
                .extracting(DueLine::kind)
                .doesNotContain(DueLine.Kind.FOLLOW_UP);
        acts.removeFollowUp(mine);
    }

    private KeptDeadline kept() {
        return store.of(id).stream()
                .filter(d -> d.basis().ruleKey().equals("DECISION_ADMIT"))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, DueGroup> groups(LocalDate today) {
        Map<String, DueGroup> found = new java.util.HashMap<>();
        store.today(today)
                .forEach(
                        (group, lines) -> lines.forEach(l -> found.put(l.basis().ruleKey(), group)));
        return found;
    }

    private Optional<Integer> stage(LocalDate today) {
        Reminders reminders = new Reminders(List.of(90, 60, 30, 15, 7));
        return store.open(today, reminders.furthest()).stream()
                .filter(l -> l.basis().ruleKey().equals("DECISION_ADMIT"))
                .findFirst()
                .flatMap(l -> reminders.stage(l.daysLeft(today)));
    }
}
