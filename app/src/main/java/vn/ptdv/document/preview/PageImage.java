package vn.ptdv.document.preview;

import java.util.Arrays;

/** A page as pixels, row by row, each 0xAARRGGBB. */
public final class PageImage {
    private final int width;
    private final int height;
    private final int[] argb;

    PageImage(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy: a page at print size has millions. */
    public int[] argb() {
        return argb;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PageImage image && width == image.width && Arrays.equals(argb, image.argb);
    }

    @Override
    public int hashCode() {
        return 31 * width + Arrays.hashCode(argb);
    }
}
