package vn.ptdv.store.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.model.register.Series;
import vn.ptdv.store.Seeded;
import vn.ptdv.store.document.DirectiveStore.Reach;

/** What came from above, its task, how it was made known, what was written because of it. */
@Tag("F57")
class DirectiveActsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    private DirectiveActs acts;
    private DirectiveStore store;

    @BeforeEach
    void open() {
        acts = new DirectiveActs(seeded.book());
        store = new DirectiveStore(seeded.book().reading());
    }

    @Test
    void taskStaysOpenUntilItsDayIsKept() {
        acts.directives().add(directive());
        Directive kept = store.all().get(0);
        assertThat(kept.open()).isTrue();
        acts.done(kept.id(), DAY.plusDays(9));
        assertThat(store.find(kept.id()).orElseThrow().doneOn()).contains(DAY.plusDays(9));
        seeded.undoLast();
        assertThat(store.find(kept.id()).orElseThrow().open()).isTrue();
    }

    @Test
    void reachCountsAllSessions() {
        acts.directives().add(directive());
        long id = store.all().get(0).id();
        acts.sessions().add(session(id, 30, 40));
        acts.sessions().add(session(id, 18, 20));
        assertThat(store.reach()).containsEntry(id, new Reach(48, 60, 2));
        assertThat(store.sessions(id)).hasSize(2);
    }

    @Test
    void whatRestsOnItIsFoundFromIt() {
        acts.directives().add(directive());
        long id = store.all().get(0).id();
        IssuePaper paper = new IssuePaper(
                "HD05",
                "kết nạp đảng viên",
                DAY,
                "Nguyễn Văn An",
                "{}",
                List.of(new IssuePaper.Attached("docx", new byte[] {1})),
                OptionalLong.empty(),
                List.of(id));
        new RegisterActs(seeded.book(), folder)
                .issue(new Series("ĐU", "2025-2030", "KH"), Optional.empty(), n -> paper);
        assertThat(store.written(id)).extracting(e -> e.symbol()).containsExactly("01-KH/ĐU");
    }

    private static Directive directive() {
        return new Directive(
                0,
                "CT",
                "12-CT/TU",
                DAY,
                "Ban Thường vụ Tỉnh ủy",
                "về phát triển đảng viên",
                Optional.of(DAY.plusDays(2)),
                "Xây dựng kế hoạch",
                Optional.of(DAY.plusDays(20)),
                "Văn phòng",
                Optional.empty());
    }

    private static Dissemination session(long directive, int attended, int total) {
        return new Dissemination(0, directive, Optional.empty(), "", DAY.plusDays(5), "Hội nghị", attended, total);
    }
}
