package vn.ptdv.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The fields of an entry under each other. */
final class EntryView extends View<StringProperty, EntryForm> {
    private static final double WIDTH = 460;
    private final Label says = new Label();
    private final VBox root = new VBox(10, says);

    EntryView(StringProperty model, EntryForm controller) {
        super(model, controller);
        root.setPrefWidth(WIDTH);
        says.getStyleClass().addAll("field-message", "error");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
    }

    void add(FieldBox box) {
        root.getChildren().add(box);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model, text -> {
            says.setText(text);
            says.setManaged(!text.isEmpty());
            says.setVisible(!text.isEmpty());
        });
    }
}
