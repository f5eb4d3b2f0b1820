package vn.ptdv.store.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.Stage;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.helper.HelperActs;
import vn.ptdv.store.process.BulkActs;
import vn.ptdv.store.process.CandidacyActs;

/** The history of one person, in words. */
@Tag("F32")
class PersonChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @Test
    void tellsOfTheWayAndOfAllThatHangsOnThePersonByName() {
        long first = seeded.unit("Chi bộ 1");
        long second = seeded.unit("Chi bộ 2");
        CandidacyActs acts = new CandidacyActs(seeded.book(), seeded.process());
        long person = acts.openNew(
                        Map.of(PersonField.FULL_NAME, "Lê Thị An"),
                        NewCandidacy.first(0, first, DAY)
                                .introducedBy(Set.of(MassOrganisation.YOUTH_UNION, MassOrganisation.TRADE_UNION)))
                .id();
        long candidacy = seeded.book()
                .reading()
                .fetchSingle(vn.ptdv.store.jooq.Tables.CANDIDACY)
                .getId();
        assertThat(of(person))
                .extracting(PersonChanges.Line::after)
                .contains("Công đoàn giới thiệu, Đoàn Thanh niên giới thiệu");
        new BulkActs(seeded.book(), seeded.process()).setUnit(List.of(candidacy), second, done -> {});
        assertThat(of(person).get(0))
                .extracting(PersonChanges.Line::item, PersonChanges.Line::before, PersonChanges.Line::after)
                .containsExactly("Tổ chức đảng", "Chi bộ 1", "Chi bộ 2");

        HelperAssignment.Membership membership = HelperAssignment.Membership.official(DAY.minusYears(3), DAY);
        new HelperActs(seeded.book())
                .assign(candidacy, HelperAssignment.of("Trần Văn Tốt", HelperRole.HELPER, membership, DAY));
        assertThat(of(person).get(0).item()).isEqualTo("Người giúp đỡ");
        assertThat(of(person).get(0).after())
                .contains("Trần Văn Tốt", "01/03/2026", "Giúp đỡ")
                .doesNotContain("HELPER");

        assertThat(of(person))
                .filteredOn(line -> line.item().equals("Sự kiện"))
                .extracting(line -> tuple(line.before(), line.after().startsWith("Nguồn")))
                .containsExactly(tuple("", true));
        seeded.undoLast();
        seeded.undoLast();
        assertThat(of(person).get(0).action().kind())
                .as("what was taken back is told as such")
                .isEqualTo(Act.Kind.UNDO);
    }

    @Test
    void aNumberIsNoCodeAndAChangedCitizenIdIsTold() {
        Walks walks = new Walks(seeded, seeded.process());
        long candidacy = walks.upTo("CELL_VOTE", "Lê Thị Bình", seeded.unit("Chi bộ 1"), DAY);
        long person = seeded.candidacy(candidacy).getPersonId();
        assertThat(of(person))
                .filteredOn(line -> line.item().equals("Sự kiện"))
                .allSatisfy(line -> assertThat(line.after()).doesNotContain("Chăm"));
        new PersonActs(seeded.book()).edit(person, 0, Map.of(PersonField.CITIZEN_ID, "079190001234"));
        assertThat(of(person).get(0).after()).isEqualTo("079190001234");
    }

    @Test
    void aStepThatWasTakenBackByUndoIsToldWithTheUndoing() {
        Walks walks = new Walks(seeded, seeded.process());
        long candidacy = walks.upTo("FILE", "Lê Thị Cúc", seeded.unit("Chi bộ 1"), DAY);
        long person = seeded.candidacy(candidacy).getPersonId();
        long events = events(person);
        walks.step(candidacy, EventEntry.of("VERIFY", DAY.plusMonths(2)));
        assertThat(events(person)).isEqualTo(events + 1);
        seeded.undoLast();
        assertThat(of(person))
                .filteredOn(line -> line.item().equals("Sự kiện"))
                .hasSize((int) events + 2)
                .first()
                .satisfies(line -> {
                    assertThat(line.action().kind()).isEqualTo(Act.Kind.UNDO);
                    assertThat(line.before()).contains("01/05/2026");
                    assertThat(line.after()).isEmpty();
                });
    }

    private long events(long person) {
        return of(person).stream().filter(line -> line.item().equals("Sự kiện")).count();
    }

    private List<PersonChanges.Line> of(long person) {
        return new PersonChanges(seeded.book().reading(), this::stage).of(person);
    }

    private Optional<String> stage(String key) {
        return seeded.process().now().map().stage(key).map(Stage::name);
    }
}
