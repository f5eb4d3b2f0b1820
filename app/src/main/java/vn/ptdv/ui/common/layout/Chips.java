package vn.ptdv.ui.common.layout;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** Small words that can be taken away one by one. */
public final class Chips extends FlowPane {
    public record Chip(String text, Runnable remove) {}

    private static final double WIDEST = 260;

    public Chips() {
        super(6, 4);
        show(List.of());
    }

    public void show(List<Chip> chips) {
        getChildren().setAll(nodes(chips));
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    /** For a line that holds other things as well. */
    public static List<Node> nodes(List<Chip> chips) {
        return chips.stream().map(Chips::node).toList();
    }

    private static Node node(Chip chip) {
        Label text = new Label(chip.text());
        text.setMaxWidth(WIDEST);
        HBox box =
                new HBox(4, text, Icons.button(Feather.X, Texts.of("common.chip.remove", chip.text()), chip.remove()));
        box.getStyleClass().add("chip");
        return box;
    }
}
