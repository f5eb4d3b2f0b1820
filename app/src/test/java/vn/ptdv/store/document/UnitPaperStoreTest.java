package vn.ptdv.store.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.Series;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitDecision;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.unit.UnitActs;
import vn.ptdv.store.unit.UnitStore;

/** The papers of a unit stay its own under whatever name it bears later. */
@Tag("F1")
@Tag("F3")
class UnitPaperStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void aPaperStaysWithTheUnitsThatItNamedOnItsDay() {
        long one = seeded.unit("Chi bộ Thôn 1");
        long ten = seeded.unit("Chi bộ Thôn 10");
        long document = issue("Đôn đốc phát triển đảng viên", "{\"addressees\":[\"Chi bộ Thôn 10\"]}");
        assertThat(papers(ten)).extracting(UnitPaper::id).containsExactly(document);
        assertThat(papers(one)).isEmpty();
        new UnitActs(seeded.book())
                .apply(new UnitChange.Rename(
                        UnitDecision.of("9-QĐ/ĐU", LocalDate.of(2026, 11, 1)), ten, "Chi bộ Thôn Hoa Ban"));
        assertThat(papers(ten))
                .filteredOn(p -> p.kind() == UnitPaper.Kind.ISSUED)
                .extracting(UnitPaper::id)
                .containsExactly(document);
    }

    @Test
    void takingTheIssueBackTakesTheLinkAlong() {
        long unit = seeded.unit("Chi bộ Thôn 1");
        issue("Kiểm tra Chi bộ Thôn 1", "{}");
        assertThat(papers(unit)).hasSize(1);
        UndoList undo = new UndoList(seeded.book().reading(), seeded.book().writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(papers(unit)).isEmpty();
    }

    private List<UnitPaper> papers(long unitId) {
        Unit unit = new UnitStore(seeded.book().reading()).find(unitId).orElseThrow();
        return new UnitPaperStore(seeded.book().reading()).of(unit);
    }

    private long issue(String subject, String content) {
        IssuePaper paper = new IssuePaper(
                "HD05",
                subject,
                DAY,
                "Lê Văn Ban",
                content,
                List.of(new IssuePaper.Attached("docx", "x".getBytes(StandardCharsets.UTF_8))),
                OptionalLong.empty());
        RegisterOutcome outcome = new RegisterActs(seeded.book(), folder)
                .issue(new Series("ĐU", "2025-2030", "CV"), Optional.empty(), number -> paper);
        RegisterEntry entry = ((RegisterOutcome.Done) outcome).entry();
        return entry.documentId().orElseThrow();
    }
}
