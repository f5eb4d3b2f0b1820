package vn.ptdv.ui.scan;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.theme.Icons;
import vn.ptdv.ui.form.FirstFocus;

/** The acts above, the page in a frame that scrolls. */
final class ScanView extends View<ScanModel, ScanController> {
    private static final double FRAME = 24;
    private final VBox root = new VBox(8);
    private final ImageView image = new ImageView();
    private final Label place = new Label();
    private final ScrollPane scroll;

    ScanView(ScanModel model, ScanController controller, String name) {
        super(model, controller);
        Label title = new Label(name);
        title.getStyleClass().add("section");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        place.setId("scan-place");
        Button close = new Button(Texts.of("personui.scan.close"));
        close.setId("scan-close");
        close.setOnAction(e -> controller.onClose());
        Button save = new Button(Texts.of("personui.scan.save"));
        save.setId("scan-save");
        save.setOnAction(e -> controller.onSave());
        FlowPane acts = new FlowPane(
                6,
                6,
                Icons.button(Feather.CHEVRON_LEFT, Texts.of("personui.scan.before"), () -> controller.onPage(-1)),
                place,
                Icons.button(Feather.CHEVRON_RIGHT, Texts.of("personui.scan.next"), () -> controller.onPage(1)),
                Icons.button(Feather.ZOOM_OUT, Texts.of("personui.scan.smaller"), controller::onSmaller),
                Icons.button(Feather.ZOOM_IN, Texts.of("personui.scan.larger"), controller::onLarger),
                Icons.button(Feather.ROTATE_CW, Texts.of("personui.scan.turn"), controller::onTurn),
                save,
                print(),
                close);
        acts.setAlignment(Pos.CENTER_LEFT);
        image.setPreserveRatio(true);
        image.setAccessibleText(name);
        StackPane middle = new StackPane(new Group(image));
        scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setId("scan-page");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().addAll("titled-part", "page");
        root.getChildren().addAll(title, acts, scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.page, this::show);
        whileShown.bind(image.rotateProperty(), model.turn);
        whileShown.onChange(model.zoom, zoom -> fit());
        whileShown.onInvalid(scroll.widthProperty(), this::fit);
        FirstFocus.on(scroll);
    }

    private Button print() {
        Button print = new Button(Texts.of("personui.scan.print"));
        print.setId("scan-print");
        print.setVisible(controller.mayPrint());
        print.setManaged(controller.mayPrint());
        print.setOnAction(e -> controller.onPrint());
        return print;
    }

    private void show(Optional<ScanReader.Page> page) {
        page.ifPresentOrElse(p -> image.setImage(p.image()), () -> image.setImage(null));
        place.setText(page.map(p -> Texts.of("personui.scan.place", p.number() + 1, p.count()))
                .orElse(""));
        fit();
    }

    private void fit() {
        image.setFitWidth(Math.max(FRAME, scroll.getWidth() - FRAME) * model.zoom.get());
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case ESCAPE -> controller.onClose();
            case PAGE_DOWN -> controller.onPage(1);
            case PAGE_UP -> controller.onPage(-1);
            case ADD, PLUS, EQUALS -> controller.onLarger();
            case SUBTRACT, MINUS -> controller.onSmaller();
            case R -> controller.onTurn();
            case P -> controller.onPrint();
            case S -> {
                if (!e.isShortcutDown()) {
                    return;
                }
                controller.onSave();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }
}
