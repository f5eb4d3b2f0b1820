package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.frame.Toolkit;

/** The window is closed while something runs: asked first, and nothing is cut off unasked. */
@Tag("F105")
class EndingTest {
    @TempDir
    Path own;

    private TestKit kit;
    private OneRunning tasks;
    private Ui ui;

    @BeforeEach
    void openBook() {
        kit = TestKit.in(own);
        tasks = new OneRunning(kit.tasks());
        Toolkit plain = kit.toolkit();
        ui = Ui.over(() -> {
            Stage stage = new Stage();
            new AppWindow(
                            stage,
                            new Toolkit(plain.machine(), tasks, plain.dialogs(), plain.memory(), plain.appearance()))
                    .start();
            return stage;
        });
        new FirstBook(ui).make();
    }

    @AfterEach
    void end() {
        ui.close();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void staysWhenThePersonWouldRatherStay() {
        Running run = tasks.begin("Đang nhập: Người");
        kit.dialogs().answer();
        requestClose();
        assertThat(kit.dialogs().asked(Choice.class)).last().satisfies(asked -> {
            assertThat(asked.text()).contains("• Đang nhập: Người");
            assertThat(asked.acts()).containsExactly("Chờ xong rồi đóng", "Dừng lại rồi đóng");
        });
        assertThat(run.isCancelled()).isFalse();
        assertThat(ui.shows("screen")).isTrue();
    }

    @Test
    void waitsForTheEndAndThenCloses() {
        Running run = tasks.begin("Đang nhập: Người");
        kit.dialogs().answer(0);
        requestClose();
        assertThat(ui.find("closing", Label.class).getText()).contains("Đang nhập: Người");
        ui.picture("closing-waiting");
        assertThat(run.isCancelled()).isFalse();
        assertThat(isOpen()).isTrue();
        ui.run(() -> tasks.end(run));
        ui.settle();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void stopsWhatRunsAndClosesOnceItHasStopped() {
        Running run = tasks.begin("Đang nhập: Người");
        kit.dialogs().answer(1);
        requestClose();
        assertThat(run.isCancelled()).isTrue();
        assertThat(isOpen()).isTrue();
        ui.run(() -> tasks.end(run));
        ui.settle();
        assertThat(isOpen()).isFalse();
    }

    @Test
    void doesNotWaitForeverWhenAskedAgain() {
        tasks.begin("Đang in");
        kit.dialogs().answer(1);
        requestClose();
        requestClose();
        assertThat(isOpen()).isFalse();
    }

    private void requestClose() {
        ui.run(() -> ui.stage().fireEvent(new WindowEvent(ui.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        ui.settle();
    }

    private boolean isOpen() {
        return Ui.on(() -> ui.stage().isShowing());
    }

    /** Work that goes on beside what is done at once. */
    private static final class OneRunning implements TaskRunner {
        private final TaskRunner others;
        private final ObservableList<Running> running = FXCollections.observableArrayList();

        OneRunning(TaskRunner others) {
            this.others = others;
        }

        Running begin(String title) {
            Running run = new Running(title);
            Ui.on(() -> running.add(run));
            return run;
        }

        void end(Running run) {
            running.remove(run);
        }

        @Override
        public <T> Running start(Job<T> job) {
            return others.start(job);
        }

        @Override
        public ObservableList<Running> running() {
            return running;
        }
    }
}
