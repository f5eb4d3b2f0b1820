package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.grid.EditGrid;

/** In the whole window Ctrl+Z means the grid while something in it is unsaved, and the book afterwards. */
@Tag("F86")
@Tag("F90")
class UndoInGridTest {
    @TempDir
    Path own;

    @Test
    void theBookStaysAsItIsWhileTheGridHoldsTyping() {
        try (Book book = TestBooks.sample(own)) {
            BookServices services = OpenBooks.over(book, own);
            UnitRecord unit = new UnitRecord();
            unit.setName("Chi bộ mới");
            book.writing().run(Act.named("action.unit.add", "Chi bộ mới"), work -> work.insert(unit));
            List<UndoList.Entry> before = services.undo().history(3);
            assertThat(before.get(0).action().name().words()).contains("Chi bộ mới");
            try (Ui ui = RealShell.show(services, own)) {
                ui.press(KeyCode.CONTROL, KeyCode.DIGIT6);
                ui.run(() ->
                        ui.find("quota-tabs", TabPane.class).getSelectionModel().select(3));
                ui.settle();
                EditGrid<?> grid =
                        (EditGrid<?>) Ui.on(() -> ui.find("count-grid").getParent());
                ui.focus("count-grid")
                        .press(KeyCode.HOME)
                        .press(KeyCode.TAB)
                        .type("41")
                        .press(KeyCode.ENTER);
                assertThat(Ui.on(grid::isChanged)).isTrue();
                ui.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(Ui.on(grid::isChanged)).isFalse();
                assertThat(services.undo().history(3)).isEqualTo(before);
                ui.press(KeyCode.CONTROL, KeyCode.Z);
                assertThat(services.undo().history(1).get(0).holds()).isFalse();
            }
        }
    }
}
