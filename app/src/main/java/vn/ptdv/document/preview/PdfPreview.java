package vn.ptdv.document.preview;

import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.ptdv.document.pdf.BundledFonts;

/** An open PDF to look at and to search; one thread at a time may use it. */
public final class PdfPreview implements Closeable {
    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPreview(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    public static PdfPreview open(byte[] pdf) throws IOException {
        BundledFonts.install();
        return new PdfPreview(Loader.loadPDF(pdf));
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The size of a page in points; pages count from 0. */
    public PageSize size(int page) {
        PDRectangle box = document.getPage(page).getMediaBox();
        return new PageSize(box.getWidth(), box.getHeight());
    }

    /** Width and height in points. */
    public record PageSize(double width, double height) {}

    /** A page at so many dots per inch; 96 is the screen's natural size. */
    public PageImage render(int page, double dotsPerInch) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, (float) dotsPerInch, ImageType.ARGB);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = opaque(pixels[i]);
        }
        return new PageImage(width, height, pixels);
    }

    /** Where words stand, with or without their marks; empty for an empty search. */
    public List<TextHit> find(String words) throws IOException {
        return words.isBlank() ? List.of() : new TextFinder(document).find(words);
    }

    /** Paper is white where nothing is printed. */
    private static int opaque(int argb) {
        int alpha = argb >>> 24;
        if (alpha == 255) {
            return argb;
        }
        int white = 255 - alpha;
        int red = ((argb >> 16 & 255) * alpha / 255) + white;
        int green = ((argb >> 8 & 255) * alpha / 255) + white;
        int blue = ((argb & 255) * alpha / 255) + white;
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
