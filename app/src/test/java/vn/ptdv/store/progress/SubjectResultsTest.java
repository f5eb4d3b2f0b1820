package vn.ptdv.store.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.candidacy.NewCandidacy;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.unit.QuotaSubject;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.unit.TestUnits;
import vn.ptdv.store.unit.UnitStore;

@Tag("F8")
class SubjectResultsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    private long top;
    private long cell;

    @BeforeEach
    void units() {
        TestUnits units = new TestUnits(seeded.book());
        top = units.add("Đảng bộ phường");
        cell = units.add("Chi bộ 1", top);
    }

    @Test
    void countsWhoFinishedTheClassWithinTheYearWithAllBelow() {
        new Walks(seeded, seeded.process()).upTo("CLASS", "Nguyễn Thị Hồ", cell, DAY);
        assertThat(of(QuotaSubject.TRAIN, 2026)).containsEntry(cell, 1L).containsEntry(top, 1L);
        assertThat(of(QuotaSubject.TRAIN, 2025)).isEmpty();
    }

    @Test
    void countsWhomTheYouthUnionIntroduced() {
        CandidacyActs acts = new CandidacyActs(seeded.book(), seeded.process());
        long introduced = acts.open(NewCandidacy.first(seeded.person("Trần Văn An", "1/1/2002"), cell, DAY)
                        .introducedBy(Set.of(MassOrganisation.YOUTH_UNION)))
                .id();
        acts.open(NewCandidacy.first(seeded.person("Lê Văn Bình", "1/1/2001"), cell, DAY));
        assertThat(of(QuotaSubject.INTRODUCE, 2026)).containsEntry(top, 1L);
        assertThat(new SubjectResults(seeded.book().reading())
                        .behind(QuotaSubject.INTRODUCE, Period.year(2026), List.of(cell)))
                .containsExactly(introduced);
    }

    private Map<Long, Long> of(QuotaSubject subject, int year) {
        UnitStore units = new UnitStore(seeded.book().reading());
        UnitTree tree = units.treeOn(DAY);
        List<Unit> all = units.all();
        return new SubjectResults(seeded.book().reading()).of(subject, Period.year(year), tree, all);
    }
}
