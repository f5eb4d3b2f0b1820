package vn.ptdv.ui.common.layout;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The title of a screen and its acts; the first act given as {@code main} is the one with the accent. */
public final class Toolbar extends HBox {
    /** Wider than any window: the acts stand in one line as long as there is room for them. */
    private static final double ONE_LINE = 4000;

    private final FlowPane acts = new FlowPane();

    public Toolbar(String title) {
        getStyleClass().add("toolbar");
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        acts.getStyleClass().add("acts");
        acts.setPrefWrapLength(ONE_LINE);
        HBox.setHgrow(acts, Priority.ALWAYS);
        getChildren().addAll(heading, acts);
    }

    public Toolbar main(String name, Runnable act) {
        return button(name, act, "accent");
    }

    public Toolbar act(String name, Runnable act) {
        return button(name, act, "plain");
    }

    public Toolbar node(Node node) {
        acts.getChildren().add(node);
        return this;
    }

    private Toolbar button(String name, Runnable act, String style) {
        Button button = new Button(name);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return node(button);
    }
}
