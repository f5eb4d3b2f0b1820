package vn.ptdv.ui.common.layout;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** An empty list says what it is for and offers the first acts. */
public final class EmptyState extends VBox {
    private static final double WIDTH = 460;

    private final HBox acts = new HBox(8);

    public EmptyState(String title, String what) {
        getStyleClass().add("empty-state");
        Label heading = new Label(title);
        heading.getStyleClass().add("section");
        Label text = new Label(what);
        text.getStyleClass().add("what");
        text.setWrapText(true);
        text.setMaxWidth(WIDTH);
        acts.setAlignment(javafx.geometry.Pos.CENTER);
        getChildren().addAll(heading, text, acts);
    }

    /** The first act is the one most will want. */
    public EmptyState act(String name, Runnable act) {
        Button button = new Button(name);
        button.setOnAction(e -> act.run());
        if (acts.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        acts.getChildren().add(button);
        return this;
    }
}
