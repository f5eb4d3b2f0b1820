package vn.ptdv.ui.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.preview.PdfPreview;
import vn.ptdv.document.preview.PdfPreview.PageSize;
import vn.ptdv.document.preview.TextHit;

/** A PDF whose pages are drawn when they are wanted; several threads may ask, one at a time is served. */
public final class OpenPdf {
    private static final double SCREEN = 96;

    private final byte[] bytes;
    private final PdfPreview preview;
    private final List<PageSize> sizes = new ArrayList<>();

    private OpenPdf(byte[] bytes) throws IOException {
        this.bytes = bytes;
        preview = PdfPreview.open(bytes);
        for (int i = 0; i < preview.pages(); i++) {
            sizes.add(preview.size(i));
        }
    }

    public static OpenPdf of(byte[] pdf) {
        try {
            return new OpenPdf(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The very file, for the printer and for saving. */
    public byte[] bytes() {
        return bytes;
    }

    public int pages() {
        return sizes.size();
    }

    PageSize size(int page) {
        return sizes.get(page);
    }

    /** A page at a zoom of 1 for its natural size on the screen. */
    synchronized PageImage image(int page, double zoom) {
        try {
            return preview.render(page, SCREEN * zoom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<TextHit> find(String words) {
        try {
            return preview.find(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
