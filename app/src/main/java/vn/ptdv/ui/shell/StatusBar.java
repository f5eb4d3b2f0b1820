package vn.ptdv.ui.shell;

import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.task.Running;

/** User, book, when it was saved and backed up, and the work under way with its cancel. */
final class StatusBar extends HBox {
    private final ObservableList<Running> running;
    private final Label user = new Label();
    private final Label book = new Label();
    private final Label saved = new Label();
    private final Label backup = new Label();
    private final Label notice = new Label();
    private final HBox tasks = new HBox(12);

    StatusBar(ObservableList<Running> running) {
        this.running = running;
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(16);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        setId("status-bar");
        notice.setId("notice");
        tasks.setAlignment(Pos.CENTER_RIGHT);
        book.setMinWidth(0);
        getChildren().setAll(user, book, saved, backup, gap, notice, tasks);
    }

    void attach(ShellModel model, Subscriptions whileShown) {
        whileShown.bind(user.textProperty(), model.user);
        whileShown.bind(book.textProperty(), model.book);
        whileShown.bind(saved.textProperty(), model.saved);
        whileShown.bind(backup.textProperty(), model.backup);
        whileShown.bind(notice.textProperty(), model.notice);
        whileShown.onInvalid(running, this::showTasks);
        showTasks();
    }

    private void showTasks() {
        tasks.getChildren().setAll(running.stream().map(StatusBar::line).toList());
    }

    private static Node line(Running task) {
        ProgressBar bar = new ProgressBar();
        bar.setPrefWidth(110);
        bar.progressProperty().bind(task.fraction());
        Label message = new Label();
        message.textProperty().bind(task.message());
        message.getStyleClass().add("muted");
        Button cancel = new Button(Texts.of("shell.cancel"));
        cancel.setAccessibleText(Texts.of("shell.cancel.named", task.title()));
        cancel.setOnAction(e -> task.cancel());
        HBox line = new HBox(6, new Label(task.title()), message, bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
