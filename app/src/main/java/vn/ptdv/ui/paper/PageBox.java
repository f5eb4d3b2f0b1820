package vn.ptdv.ui.paper;

import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.preview.PdfPreview.PageSize;
import vn.ptdv.document.preview.TextHit;
import vn.ptdv.logic.text.Texts;

/** One page: white until it is drawn, with what was found marked on it. */
final class PageBox extends Pane {
    private static final double SCREEN_PER_POINT = 96.0 / 72;

    private final PageSize size;
    private final ImageView picture = new ImageView();
    private double drawnAt;
    private double zoom = 1;

    PageBox(PageSize size, int page, int pages) {
        this.size = size;
        getStyleClass().add("paper-page");
        setAccessibleText(Texts.of("docui.page", page + 1, pages));
        picture.setPreserveRatio(true);
        getChildren().add(picture);
        zoom(1);
    }

    void zoom(double factor) {
        zoom = factor;
        double width = size.width() * SCREEN_PER_POINT * factor;
        double height = size.height() * SCREEN_PER_POINT * factor;
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
    }

    boolean wants() {
        return drawnAt != zoom;
    }

    void draw(PageImage image, double at) {
        WritableImage pixels = new WritableImage(image.width(), image.height());
        pixels.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        image.width(),
                        image.height(),
                        PixelFormat.getIntArgbInstance(),
                        image.argb(),
                        0,
                        image.width());
        picture.setImage(pixels);
        drawnAt = at;
    }

    /** Far from sight a page gives its pixels back. */
    void forget() {
        if (drawnAt != 0) {
            picture.setImage(null);
            drawnAt = 0;
        }
    }

    void mark(List<TextHit> hits, TextHit chosen) {
        getChildren().setAll(picture);
        for (TextHit hit : hits) {
            double scale = SCREEN_PER_POINT * zoom;
            Rectangle mark =
                    new Rectangle(hit.left() * scale, hit.top() * scale, hit.width() * scale, hit.height() * scale);
            mark.getStyleClass().add(hit.equals(chosen) ? "paper-hit-chosen" : "paper-hit");
            getChildren().add(mark);
        }
    }
}
