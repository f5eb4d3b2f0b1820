package vn.ptdv.ui.document;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.logic.text.Texts;

/** Pages one below the other, as large as wished. */
final class PageStack extends VBox {
    private double zoom = 1;

    PageStack() {
        super(12);
        setAlignment(Pos.TOP_CENTER);
        setPadding(new Insets(12));
        setId("compose-pages");
    }

    void show(List<PageImage> pages) {
        getChildren().clear();
        for (int i = 0; i < pages.size(); i++) {
            ImageView view = new ImageView(image(pages.get(i)));
            view.setPreserveRatio(true);
            view.setEffect(new DropShadow());
            view.setFitWidth(pages.get(i).width() * zoom);
            view.setAccessibleText(Texts.of("docui.page", i + 1, pages.size()));
            getChildren().add(view);
        }
    }

    void zoom(double factor) {
        zoom = factor;
        getChildren().forEach(node -> {
            if (node instanceof ImageView view) {
                view.setFitWidth(view.getImage().getWidth() * factor);
            }
        });
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
