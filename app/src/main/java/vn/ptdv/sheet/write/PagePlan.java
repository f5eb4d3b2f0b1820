package vn.ptdv.sheet.write;

import java.util.Locale;

/** Paper A4 with the margins of the Party's documents; landscape keeps the binding edge of the portrait page on top. */
public enum PagePlan {
    PORTRAIT(20, 20, 30, 15),
    LANDSCAPE(30, 15, 20, 20);

    private static final double MILLIMETRES = 25.4;
    private static final double HEADER = 10;
    private final double top;
    private final double bottom;
    private final double left;
    private final double right;

    PagePlan(double top, double bottom, double left, double right) {
        this.top = top;
        this.bottom = bottom;
        this.left = left;
        this.right = right;
    }

    String xml() {
        return String.format(
                Locale.ROOT,
                "<pageMargins left=\"%.4f\" right=\"%.4f\" top=\"%.4f\" bottom=\"%.4f\" header=\"%.4f\" footer=\"%.4f\"/>"
                        + "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"%s\"/>"
                        + "<headerFooter differentFirst=\"1\"><oddHeader>&amp;C&amp;\"Times New Roman,Regular\"&amp;14&amp;P</oddHeader></headerFooter>",
                left / MILLIMETRES,
                right / MILLIMETRES,
                top / MILLIMETRES,
                bottom / MILLIMETRES,
                HEADER / MILLIMETRES,
                HEADER / MILLIMETRES,
                name().toLowerCase(Locale.ROOT));
    }
}
