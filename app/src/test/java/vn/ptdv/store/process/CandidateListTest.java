package vn.ptdv.store.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.HelperRecord;

@Tag("F33")
@Tag("F20")
class CandidateListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @Test
    void namesOnceWhoHelpsAndIntroduces() {
        long id = new Walks(seeded, seeded.process()).upTo("FILE", "Nguyễn Văn An", seeded.unit("Chi bộ 1"), DAY);
        helps(id, "HELPER", "Trần Thị Bình");
        helps(id, "INTRODUCER", "Trần Thị Bình");
        helps(id, "INTRODUCER", "Lê Văn Bí");
        assertThat(new CandidateList(seeded.book().reading()).active(DAY))
                .extracting(CandidateRow::helpers)
                .containsExactly("Trần Thị Bình, Lê Văn Bí");
    }

    private void helps(long candidacy, String role, String name) {
        seeded.book().writing().run(Act.named("action.system.test"), work -> {
            HelperRecord row = new HelperRecord();
            row.setCandidacyId(candidacy);
            row.setRoleCode(role);
            row.setFullName(name);
            row.setFoldedName(VietnameseText.fold(name));
            row.setFromOn(DAY);
            work.insert(row);
        });
    }
}
