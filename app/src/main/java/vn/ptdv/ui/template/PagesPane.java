package vn.ptdv.ui.template;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.ptdv.document.check.word.Layout;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.logic.text.Texts;

/** The pages as they print, or, where only Word knows them, the words in their order. */
final class PagesPane extends VBox {
    private static final double PAPER = 640;
    private static final double EDGES = 40;

    PagesPane() {
        super(12);
        setAlignment(Pos.TOP_CENTER);
        setPadding(new Insets(12));
        setId("template-pages");
    }

    void show(Shown shown) {
        if (shown.pages().isEmpty()) {
            getChildren().setAll(shown.words().isEmpty() ? List.of() : List.of(paper(shown.words())));
            return;
        }
        List<Node> pages = new ArrayList<>();
        for (int i = 0; i < shown.pages().size(); i++) {
            ImageView view = new ImageView(image(shown.pages().get(i)));
            view.setEffect(new DropShadow());
            view.setPreserveRatio(true);
            view.fitWidthProperty()
                    .bind(Bindings.min(
                            widthProperty().subtract(EDGES),
                            shown.pages().get(i).width()));
            view.setAccessibleText(Texts.of("docui.page", i + 1, shown.pages().size()));
            pages.add(view);
        }
        getChildren().setAll(pages);
    }

    private static Node paper(List<Line> lines) {
        VBox paper = new VBox(3);
        paper.getStyleClass().add("paper");
        paper.setStyle("-fx-background-color: white; -fx-padding: 28 34 28 34;");
        paper.setMaxWidth(PAPER);
        paper.setEffect(new DropShadow());
        lines.stream().map(PagesPane::line).forEach(paper.getChildren()::add);
        return paper;
    }

    private static Node line(Line line) {
        Label label = new Label(line.text());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        boolean centred = line.layout().align() == Layout.Align.CENTER;
        label.setAlignment(centred ? Pos.TOP_CENTER : Pos.TOP_LEFT);
        label.setTextAlignment(centred ? TextAlignment.CENTER : TextAlignment.LEFT);
        label.setStyle("-fx-text-fill: black; -fx-font-size: 13px;" + (line.bold() ? " -fx-font-weight: bold;" : ""));
        return label;
    }

    private static WritableImage image(PageImage page) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        return image;
    }
}
