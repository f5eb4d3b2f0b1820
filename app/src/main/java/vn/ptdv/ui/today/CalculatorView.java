package vn.ptdv.ui.today;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.EntryField;

/** Two fields and the answer under them. */
final class CalculatorView extends View<CalculatorModel, CalculatorController> {
    private final VBox root = new VBox(10);
    private final VBox rule = new VBox();
    private final Label due = new Label();
    private final VBox because = new VBox(4);

    CalculatorView(CalculatorModel model, CalculatorController controller, UiClock clock) {
        super(model, controller);
        root.getStyleClass().add("titled-part");
        Label title = new Label(Texts.of("today.calculator.title"));
        title.getStyleClass().add("section");
        Entry day = Entry.day("from", Texts.of("today.calculator.from"));
        Node from = EntryField.of(day, model.from, clock);
        from.setId("calculator-from");
        due.setId("calculator-due");
        due.getStyleClass().add("title");
        Button close = new Button(Texts.of("common.dialog.close"));
        close.setOnAction(e -> controller.onClose());
        root.getChildren().addAll(title, rule, new FieldBox(day.label(), from), due, because, close);
        root.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                controller.onClose();
                e.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rules, this::offer);
        whileShown.bind(due.textProperty(), model.due);
        whileShown.follow(model.because, this::explain);
    }

    private void offer(List<Item> rules) {
        if (rules.isEmpty()) {
            return;
        }
        CodeCombo combo = new CodeCombo(rules);
        combo.input().setId("calculator-rule");
        combo.value()
                .addListener((o, old, now) -> model.rule.set(now.map(Item::code).orElse("")));
        rule.getChildren().setAll(new FieldBox(Texts.of("today.calculator.rule"), combo));
        Platform.runLater(() -> combo.input().requestFocus());
    }

    private void explain(List<String> lines) {
        because.getChildren()
                .setAll(lines.stream()
                        .map(line -> {
                            Label label = new Label(line);
                            label.setWrapText(true);
                            label.setMinHeight(Label.USE_PREF_SIZE);
                            return label;
                        })
                        .toList());
    }
}
