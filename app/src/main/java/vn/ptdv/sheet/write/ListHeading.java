package vn.ptdv.sheet.write;

import java.util.List;

/**
 * What stands above the table: at the left the parent and the issuing organisation (the second line is bold), at the
 * right the Party's title (bold) and place and date, then the title lines and a note in italics.
 */
public record ListHeading(List<String> left, List<String> right, List<String> titles, String note) {
    public static final ListHeading NONE = new ListHeading(List.of(), List.of(), List.of(), "");

    public ListHeading {
        left = List.copyOf(left);
        right = List.copyOf(right);
        titles = List.copyOf(titles);
    }
}
