package vn.ptdv.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;

@Tag("F13")
class MarkFormTest {
    @TempDir
    Path own;

    @Test
    void asksForTheReasonAndMarksEveryChosenUnit() {
        BookServices services = OpenBooks.sample(own);
        TestKit kit = TestKit.in(own);
        Period period = Period.year(2026);
        List<BoardModel.Line> lines = new BoardReader(services)
                .read(period, kit.toolkit().clock().today())
                .lines()
                .subList(0, 3);
        MarkForm form = Ui.on(() -> new MarkForm(
                FollowMark.Kind.CORRECT, lines, period, kit.toolkit().clock()));
        try (Ui ui = Ui.show(() -> form)) {
            assertThat(Ui.on(form::check)).isFalse();
            ui.fill("mark-reason", "Chín tháng chưa kết nạp đảng viên");
            assertThat(Ui.on(form::check)).isTrue();
            ui.picture("board-mark");
            assertThat(form.values()).hasSize(3).allMatch(m -> m.reason().startsWith("Chín tháng"));
        }
        services.book().close();
    }
}
