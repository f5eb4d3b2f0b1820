package vn.ptdv.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.ImmediateTasks;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.frame.Toolkit;

/** A report that was cancelled: what is chosen and what is shown stay one and the same. */
@Tag("F61")
class CancelledReportTest {
    @TempDir
    Path folder;

    private TestKit kit;
    private Cancelling tasks;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(folder);
        tasks = new Cancelling(kit.tasks());
        Toolkit usual = kit.toolkit();
        Toolkit toolkit = new Toolkit(usual.machine(), tasks, usual.dialogs(), usual.memory(), usual.appearance());
        services = OpenBooks.sample(folder);
        ui = Ui.show(() -> new ReportsController(services, toolkit));
        ui.settle();
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
        services.book().close();
    }

    @Test
    void theChoiceGoesBackToWhatIsShown() {
        tasks.cancels = true;
        choose(ReportId.STRUCTURE);
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(new ReportList.Report(ReportId.PROGRESS));
        assertThat(shown("Tiến độ thực hiện chỉ tiêu kết nạp đảng viên năm 2026"))
                .isTrue();

        tasks.cancels = false;
        choose(ReportId.STRUCTURE);
        assertThat(shown("Kết quả kết nạp đảng viên theo cơ cấu năm 2026")).isTrue();
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(new ReportList.Report(ReportId.STRUCTURE));
    }

    private void choose(ReportId report) {
        ui.run(() -> ((ReportList) list()).choose(report));
        ui.settle();
    }

    private ListView<?> list() {
        return ui.find("report-list", ListView.class);
    }

    private boolean shown(String title) {
        return ui.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && title.equals(label.getText()));
    }

    /** Ends each job before it has begun, as long as somebody presses the button for that. */
    private static final class Cancelling implements TaskRunner {
        private final ImmediateTasks usual;
        private boolean cancels;

        Cancelling(ImmediateTasks usual) {
            this.usual = usual;
        }

        @Override
        public <T> Running start(Job<T> job) {
            if (!cancels) {
                return usual.start(job);
            }
            Platform.runLater(job.ended());
            return new Running(job.title().orElse(""));
        }

        @Override
        public ObservableList<Running> running() {
            return usual.running();
        }
    }
}
