package vn.ptdv.ui.common.table;

import java.util.Locale;

/** How a row stands out: a group's heading or subtotal, the total, one among its like, or one that no longer counts. */
public enum RowStyle {
    PLAIN,
    GROUP,
    TOTAL,
    STRONG,
    FADED;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
