package vn.ptdv.ui.follow;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.theme.Icons;

/** The way back, the title, and what is done with the page. */
final class PageHead extends HBox {
    PageHead(String title, Runnable back, Node... acts) {
        super(8);
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        Button way = Icons.button(Feather.ARROW_LEFT, Texts.of("followui.back"), back);
        way.setId("follow-back");
        Label heading = new Label(title);
        heading.getStyleClass().add("title");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(way, heading, gap);
        getChildren().addAll(acts);
    }

    /** Esc goes back one level where nothing inside has used it. */
    static void escape(Parent page, Runnable back) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                back.run();
                e.consume();
            }
        });
    }

    static Button button(String id, String name, Runnable act) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }
}
