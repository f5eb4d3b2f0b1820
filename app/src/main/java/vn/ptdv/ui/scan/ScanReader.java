package vn.ptdv.ui.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.preview.PdfPreview;
import vn.ptdv.logic.scan.ScanKind;

/** Turns the content of a scan into pictures; called off the window's thread. */
public final class ScanReader {
    private static final double DOTS_PER_INCH = 110;

    private ScanReader() {}

    /** One page as it looks, and how many there are. */
    record Page(Image image, int number, int count) {}

    /** Whether the content can be looked at at all; a locked or cut file cannot. */
    public static boolean isReadable(byte[] content) {
        try {
            return page(content, 0).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    /** The picture of a photo no higher than this. */
    public static Optional<Image> photo(byte[] content, double height) {
        Image image = new Image(new ByteArrayInputStream(content), 0, height, true, true);
        return image.isError() ? Optional.empty() : Optional.of(image);
    }

    static Optional<Page> page(byte[] content, int number) throws IOException {
        if (ScanKind.of(content).filter(ScanKind.PDF::equals).isEmpty()) {
            Image image = new Image(new ByteArrayInputStream(content));
            return image.isError() ? Optional.empty() : Optional.of(new Page(image, 0, 1));
        }
        try (PdfPreview pdf = PdfPreview.open(content)) {
            int count = pdf.pages();
            int wanted = Math.max(0, Math.min(number, count - 1));
            return count == 0
                    ? Optional.empty()
                    : Optional.of(new Page(pixels(pdf.render(wanted, DOTS_PER_INCH)), wanted, count));
        }
    }

    private static Image pixels(PageImage page) {
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
