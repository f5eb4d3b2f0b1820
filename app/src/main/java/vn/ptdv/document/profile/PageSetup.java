package vn.ptdv.document.profile;

import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.Sheet;

/** Paper and margins in millimetres; left is the binding edge of a front side. */
public record PageSetup(
        double width, double height, double top, double bottom, double left, double right, double header) {

    public double textWidth() {
        return width - left - right;
    }

    public boolean landscape() {
        return width > height;
    }

    /** The same margins on a larger sheet. */
    public PageSetup on(Sheet.Paper paper) {
        return paper == Sheet.Paper.A4
                ? this
                : new PageSetup(/* width= */ 297, /* height= */ 420, top, bottom, left, right, header);
    }

    /** The page for an appendix that lies so. */
    public PageSetup turned(Turn turn) {
        return switch (turn) {
            case PORTRAIT -> this;
            case ROTATE -> new PageSetup(/* width= */ height, /* height= */ width, left, right, bottom, top, header);
            case UPRIGHT -> new PageSetup(/* width= */ height, /* height= */ width, top, bottom, left, right, header);
        };
    }
}
