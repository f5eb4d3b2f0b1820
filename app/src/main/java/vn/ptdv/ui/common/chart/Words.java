package vn.ptdv.ui.common.chart;

import javafx.geometry.VPos;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Words inside a chart, placed by their middle. */
final class Words {
    private Words() {}

    static Text at(String words, String style, double x, double y) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setY(y);
        centre(text, x);
        text.layoutBoundsProperty().addListener((o, old, now) -> centre(text, x));
        return text;
    }

    static Text left(String words, String style, double x, double y) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(y);
        return text;
    }

    private static void centre(Text text, double x) {
        text.setTextAlignment(TextAlignment.CENTER);
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
    }
}
