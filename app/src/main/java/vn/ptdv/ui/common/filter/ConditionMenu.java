package vn.ptdv.ui.common.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.ItemSource;
import vn.ptdv.ui.common.theme.Icons;

/** The button of one condition; it opens a list with search, in which several may be ticked. */
final class ConditionMenu extends Button {
    private static final double WIDTH = 280;
    private static final double HEIGHT = 260;
    private static final int SEARCH_FROM = 8;

    private final Condition condition;
    private final Supplier<Filter> filter;
    private final Consumer<Filter> set;
    private final Popup popup = new Popup();
    private final VBox list = new VBox(4);
    private final TextField search = new TextField();

    ConditionMenu(Condition condition, Supplier<Filter> filter, Consumer<Filter> set) {
        super(condition.label(), Icons.of(Feather.CHEVRON_DOWN));
        this.condition = condition;
        this.filter = filter;
        this.set = set;
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(e -> open());
        search.setPromptText(Texts.of("common.filter.find"));
        search.textProperty().addListener((o, old, now) -> fill(now));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        list.setStyle("-fx-padding: 6;");
        VBox box = new VBox(4, search, scroll);
        box.setStyle("-fx-padding: 6;");
        box.setPrefWidth(WIDTH);
        box.getStyleClass().add("pick-list");
        box.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                e.consume();
            }
        });
        popup.setAutoHide(true);
        popup.getContent().add(box);
    }

    private void open() {
        boolean many = condition.items().get().size() >= SEARCH_FROM;
        search.setVisible(many);
        search.setManaged(many);
        search.clear();
        fill("");
        Bounds at = localToScreen(getBoundsInLocal());
        if (at != null) {
            popup.show(this, at.getMinX(), at.getMaxY() + 1);
            (many ? search : list.getChildren().get(0)).requestFocus();
        }
    }

    private void fill(String typed) {
        ItemSource.over(condition.items().get())
                .find(
                        typed,
                        items -> list.getChildren()
                                .setAll(items.stream().map(this::box).toList()));
    }

    private CheckBox box(Item item) {
        CheckBox box = new CheckBox(item.label());
        box.setSelected(filter.get().codes(condition.key()).contains(item.code()));
        box.setOnAction(e -> tick(item.code(), box.isSelected()));
        return box;
    }

    private void tick(String code, boolean on) {
        List<String> codes = new ArrayList<>(filter.get().codes(condition.key()));
        codes.remove(code);
        if (on) {
            codes.add(code);
        }
        set.accept(filter.get().with(condition.key(), codes));
    }
}
