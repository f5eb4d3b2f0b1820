package vn.ptdv.ui.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

@Tag("F1")
@Tag("F3")
class ChangeControllerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path own;

    private Optional<Ui> ui = Optional.empty();

    @AfterEach
    void close() {
        ui.ifPresent(Ui::close);
    }

    @Test
    void saysWhatWillHappenWhileOneTypes() {
        try (Screen screen = new Screen(ChangeKind.RENAME)) {
            screen.ui.fill("change-name", "Đảng ủy Trường Hoa Ban");
            screen.ui.fill("change-number", "15-QĐ/ĐU");
            assertThat(screen.preview()).contains("đổi tên thành Đảng ủy Trường Hoa Ban");
            screen.ui.picture("unit-rename");
            assertThat(screen.accept()).isTrue();
            assertThat(screen.unit().name()).isEqualTo("Đảng ủy Trường Hoa Ban");
            screen.services
                    .undo()
                    .undo(screen.services.undo().nextUndo().orElseThrow().id());
            assertThat(screen.unit().name()).isEqualTo(screen.about.name());
        }
    }

    @Test
    void saysWhatStandsInTheWayAndKeepsWhatWasTyped() {
        try (Screen screen = new Screen(ChangeKind.DISSOLVE)) {
            assertThat(screen.preview()).contains("Chưa làm được");
            screen.ui.fill("change-number", "16-QĐ/ĐU");
            assertThat(screen.accept()).isFalse();
            assertThat(screen.draft.number.get()).isEqualTo("16-QĐ/ĐU");
            screen.ui.picture("unit-dissolve");
        }
    }

    @Test
    void splitsIntoThePartsThatAreWrittenLineByLine() {
        try (Screen screen = new Screen(ChangeKind.SPLIT)) {
            screen.ui.run(() -> screen.draft.goesOn.set(true));
            screen.ui.run(() -> screen.draft.parts.set("Chi bộ Một\nChi bộ Hai"));
            screen.ui.settle();
            assertThat(screen.preview()).contains("Chi bộ Một").contains("Chi bộ Hai");
            screen.ui.picture("unit-split");
        }
    }

    @Test
    void mergesAnotherUnitIntoThis() {
        try (Screen screen = new Screen(ChangeKind.MERGE)) {
            Unit other = screen.leafElsewhere();
            screen.ui.run(() -> screen.draft.sources.setAll(
                    vn.ptdv.ui.common.field.Item.of(String.valueOf(other.id()), other.name())));
            screen.ui.run(() -> screen.draft.under(screen.about));
            screen.ui.settle();
            assertThat(screen.preview()).contains(other.name());
            screen.ui.picture("unit-merge");
        }
    }

    @Test
    void aMergerIsDoneAndTakenBackWhole() {
        try (Screen screen = new Screen(ChangeKind.MERGE)) {
            Unit other = screen.leafElsewhere();
            screen.ui.run(() -> screen.draft.sources.setAll(
                    vn.ptdv.ui.common.field.Item.of(String.valueOf(other.id()), other.name())));
            screen.ui.run(() -> screen.draft.under(screen.about));
            screen.ui.fill("change-number", "17-QĐ/ĐU");
            assertThat(screen.accept()).isTrue();
            assertThat(screen.unit(other.id()).endedOn()).contains(TODAY);
            assertThat(screen.unit(other.id()).successorId()).hasValue(screen.about.id());
            screen.undo();
            assertThat(screen.unit(other.id())).isEqualTo(other);
        }
    }

    @Test
    void aSplitIsDoneAndTakenBackWhole() {
        try (Screen screen = new Screen(ChangeKind.SPLIT)) {
            int before = new UnitStore(screen.services.book().reading()).all().size();
            screen.ui.run(() -> screen.draft.goesOn.set(true));
            screen.ui.run(() -> screen.draft.parts.set("Chi bộ Một\nChi bộ Hai"));
            screen.ui.fill("change-number", "18-QĐ/ĐU");
            assertThat(screen.accept()).isTrue();
            assertThat(new UnitStore(screen.services.book().reading()).all())
                    .hasSize(before + 2)
                    .extracting(Unit::name)
                    .contains("Chi bộ Một", "Chi bộ Hai");
            screen.undo();
            assertThat(new UnitStore(screen.services.book().reading()).all()).hasSize(before);
        }
    }

    @Test
    void asksForTheDayWhenItIsMissing() {
        try (Screen screen = new Screen(ChangeKind.MOVE)) {
            screen.ui.fill("change-effective", "khong");
            assertThat(screen.preview()).contains("ngày hiệu lực");
            assertThat(screen.accept()).isFalse();
        }
    }

    private final class Screen implements AutoCloseable {
        final TestKit kit = TestKit.in(own);
        final BookServices services = OpenBooks.sample(own);
        final UnitTree tree = new UnitStore(services.book().reading()).treeOn(TODAY);
        final Unit about = tree.roots().stream()
                .filter(u -> tree.children(u.id()).size() > 2)
                .findFirst()
                .orElseThrow();
        final ChangeDraft draft;
        final ChangeController controller;
        final Ui ui;

        Screen(ChangeKind kind) {
            draft = Ui.on(() -> new ChangeDraft(kind, Optional.of(about), TODAY));
            UnitCodes codes = UnitCodes.read(services.book());
            controller = Ui.on(() ->
                    new ChangeController(draft, new ChangeController.Needs(services, kit.toolkit(), tree, codes)));
            ui = Ui.show(() -> controller);
            ChangeControllerTest.this.ui = Optional.of(ui);
        }

        String preview() {
            return ui.find("change-preview", Label.class).getText();
        }

        boolean accept() {
            return Ui.on(controller::accept);
        }

        Unit unit() {
            return new UnitStore(services.book().reading()).find(about.id()).orElseThrow();
        }

        Unit unit(long id) {
            return new UnitStore(services.book().reading()).find(id).orElseThrow();
        }

        void undo() {
            services.undo().undo(services.undo().nextUndo().orElseThrow().id());
        }

        Unit leafElsewhere() {
            return tree.roots().stream()
                    .filter(u -> u.id() != about.id() && tree.children(u.id()).isEmpty())
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void close() {
            services.book().close();
        }
    }
}
