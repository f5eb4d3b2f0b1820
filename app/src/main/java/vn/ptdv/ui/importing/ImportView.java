package vn.ptdv.ui.importing;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;

/** The steps across the top, the page of the step, and the way on and back. */
final class ImportView extends View<ImportModel, ImportController> {
    private final Map<ImportStep, Label> marks = new EnumMap<>(ImportStep.class);
    private final Map<ImportStep, ImportPage> pages = new EnumMap<>(ImportStep.class);
    private final StackPane page = new StackPane();
    private final Label title = new Label();
    private final Label message = new Label();
    private final Button back = new Button(Texts.of("import.back"));
    private final Button next = new Button();
    private final VBox root = new VBox(12);

    ImportView(ImportModel model, ImportController controller, Toolkit kit) {
        super(model, controller);
        pages.put(ImportStep.FILE, new FilePage(model, controller));
        pages.put(ImportStep.SHEET, new SheetPage(model, controller, kit));
        pages.put(ImportStep.COLUMNS, new ColumnsPage(model, controller));
        pages.put(ImportStep.PREVIEW, new PreviewPage(model, controller, kit));
        pages.put(ImportStep.RUN, new RunPage(model, controller));
        pages.put(ImportStep.RECEIPT, new ReceiptPage(model, controller, kit));
        title.setId("import-title");
        title.getStyleClass().add("title");
        message.setId("import-message");
        message.getStyleClass().add("refusal");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.setPadding(new Insets(16, 20, 16, 20));
        root.getChildren().setAll(title, steps(), page, message, ways());
    }

    private HBox steps() {
        HBox line = new HBox(20);
        for (ImportStep step : ImportStep.values()) {
            Label mark = new Label(Texts.of("import.step.mark", step.number(), step.title()));
            mark.setMinWidth(Region.USE_PREF_SIZE);
            marks.put(step, mark);
            line.getChildren().add(mark);
        }
        return line;
    }

    private HBox ways() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        back.setId("import-back");
        back.setOnAction(e -> controller.onBack());
        next.setId("import-next");
        next.getStyleClass().add("accent");
        next.setDefaultButton(true);
        next.setOnAction(e -> controller.onNext());
        return new HBox(10, gap, back, next);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(message.textProperty(), model.message);
        whileShown.follow(model.kind, kind -> name());
        whileShown.follow(model.className, name -> name());
        whileShown.bind(next.disableProperty(), model.busy);
        whileShown.bind(back.disableProperty(), model.busy);
        pages.values().forEach(p -> p.attach(whileShown));
        whileShown.follow(model.step, this::show);
        whileShown.onChange(model.busy, this::takeBack);
    }

    /** Which class a list goes to is said in every step, since the file itself seldom says it. */
    private void name() {
        boolean ofClass =
                model.kind.get() == ListKind.CLASSES && !model.className.get().isEmpty();
        title.setText(ofClass ? Texts.of("import.title.class", model.className.get()) : Texts.of("import.title"));
    }

    /** A button that is off while something runs cannot hold the focus: it had gone to the next field of the window. */
    private void takeBack(boolean busy) {
        if (busy || root.getScene() == null) {
            return;
        }
        Node there = root.getScene().getFocusOwner();
        boolean here = false;
        for (Node node = there; node != null && !here; node = node.getParent()) {
            here = node.getParent() == root;
        }
        if (!here) {
            next.requestFocus();
        }
    }

    private void show(ImportStep step) {
        marks.forEach((s, mark) -> {
            mark.getStyleClass().removeAll("guide-here", "guide-there", "strong", "muted");
            mark.getStyleClass().add(s == step ? "strong" : "muted");
        });
        // Taken before the old page goes, or else the focus would fall on the way back.
        next.requestFocus();
        ImportPage now = pages.getOrDefault(step, new RunPage(model, controller));
        page.getChildren().setAll(now.root());
        back.setVisible(step != ImportStep.FILE && step != ImportStep.RECEIPT);
        next.setText(Texts.ofEnum("import.next", step));
        javafx.application.Platform.runLater(now::shown);
    }
}
