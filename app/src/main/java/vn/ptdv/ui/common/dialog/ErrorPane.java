package vn.ptdv.ui.common.dialog;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;

/** What happened, what is kept, what to do next, the code, and details that can be copied. */
final class ErrorPane {
    private static final int WIDTH = 520;
    private static final int ROWS = 9;

    private final Pane pane;
    private final Clip clip;

    ErrorPane(Pane pane, Clip clip) {
        this.pane = pane;
        this.clip = clip;
    }

    void show(Problem problem) {
        TextArea details = new TextArea(problem.details());
        details.setEditable(false);
        details.setPrefRowCount(ROWS);
        details.setAccessibleText(Texts.of("common.error.details"));
        TitledPane fold = new TitledPane(Texts.of("common.error.details"), details);
        fold.setExpanded(false);
        fold.setAnimated(false);
        fold.setId("error-details");
        fold.expandedProperty().addListener((o, old, now) -> pane.fit());
        VBox box = new VBox(8, line(problem.happened()), line(problem.kept()), line(problem.next()));
        box.getChildren().addAll(line(Texts.of("common.error.code", problem.code())), fold);
        pane.content(box);
        ButtonType copy = pane.button(Texts.of("common.error.copy"), ButtonData.LEFT);
        pane.button(Texts.of("common.dialog.close"), ButtonData.CANCEL_CLOSE);
        Node copyButton = pane.node(copy);
        copyButton.addEventFilter(ActionEvent.ACTION, e -> {
            clip.put(problem.happened() + "\n" + problem.details());
            e.consume();
        });
        pane.ask();
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setManaged(!text.isBlank());
        return label;
    }
}
