package vn.ptdv.ui.guide;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The steps at the left, the present one's questions in the middle, back and next below. */
final class GuideView extends View<GuideModel, GuideController> {
    private final BorderPane root = new BorderPane();
    private final VBox steps = new VBox(2);
    private final ScrollPane middle = new ScrollPane();
    private final Label message = new Label();
    private final Label underWay = new Label();
    private final Hyperlink existing = new Hyperlink(Texts.of("guide.existing"));
    private final Hyperlink restore = new Hyperlink(Texts.of("entrance.restore"));
    private final Button next = new Button(Texts.of("guide.next"));
    private final Button back = new Button(Texts.of("guide.back"));
    private final ProgressIndicator waiting = new ProgressIndicator();
    private final StepPages pages;

    GuideView(GuideModel model, GuideController controller, UiClock clock) {
        super(model, controller);
        pages = new StepPages(model, controller, clock);
        next.setId("guide-next");
        next.setDefaultButton(true);
        next.getStyleClass().add("accent");
        next.setOnAction(e -> controller.onNext());
        back.setId("guide-back");
        back.setOnAction(e -> controller.onBack());
        waiting.setPrefSize(22, 22);
        underWay.setId("guide-under-way");
        underWay.getStyleClass().add("muted");
        message.setId("guide-message");
        message.getStyleClass().add("refusal");
        message.setWrapText(true);
        middle.setFitToWidth(true);
        middle.getStyleClass().add("edge-to-edge");
        root.getStyleClass().add("guide");
        root.setLeft(left());
        root.setCenter(middle);
        root.setBottom(bottom());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.step, this::show);
        whileShown.bind(waiting.visibleProperty(), model.busy);
        whileShown.onChange(model.problem, pages::say);
        whileShown.bind(message.textProperty(), model.message);
        whileShown.bind(underWay.textProperty(), model.underWay);
        whileShown.onChange(model.recoveryKept, kept -> showButtons(model.step.get()));
        whileShown.onChange(model.busy, busy -> showButtons(model.step.get()));
    }

    private Node left() {
        Label name = new Label(Texts.of("app.name"));
        name.getStyleClass().add("app-name");
        existing.setId("guide-existing");
        existing.setOnAction(e -> controller.onExisting());
        restore.setId("guide-restore");
        restore.setOnAction(e -> controller.onRestore());
        restore.visibleProperty().bind(existing.visibleProperty());
        Region gap = new Region();
        VBox.setVgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        VBox left = new VBox(12, name, steps, gap, existing, restore);
        left.getStyleClass().add("guide-steps");
        return left;
    }

    private Node bottom() {
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        HBox bar = new HBox(10, message, gap, underWay, waiting, back, next);
        bar.setAlignment(Pos.CENTER_RIGHT);
        bar.getStyleClass().add("guide-bar");
        return bar;
    }

    private void show(Step step) {
        steps.getChildren().clear();
        for (Step each : Step.values()) {
            Label line = new Label(Texts.of("guide.step.line", each.number(), each.title()));
            line.getStyleClass().add(each == step ? "guide-here" : "guide-there");
            steps.getChildren().add(line);
        }
        Label title = new Label(step.title());
        title.getStyleClass().add("title");
        Label what = new Label(step.what());
        what.setWrapText(true);
        what.getStyleClass().add("muted");
        VBox page = new VBox(12, title, what, pages.page(step));
        page.getStyleClass().add("guide-page");
        middle.setContent(page);
        showButtons(step);
        // Before the window is shown nothing can be entered.
        Platform.runLater(pages::begin);
    }

    private void showButtons(Step step) {
        back.setVisible(step.mayGoBack());
        // Whoever left here for another book would leave the new one open, and its recovery key unread.
        existing.setVisible(!step.isMade());
        next.setVisible(step != Step.CONTENT);
        next.setDisable(model.busy.get() || (step == Step.RECOVERY && !model.recoveryKept.get()));
        next.setText(step == Step.USER ? Texts.of("guide.make") : Texts.of("guide.next"));
    }
}
