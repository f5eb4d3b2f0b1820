package vn.ptdv.document.typeset;

import java.util.List;
import vn.ptdv.document.profile.PageSetup;

/**
 * Pages of one make-up that are numbered from one: the document itself, or one appendix.
 *
 * <p>The corner stands at the top right of the first page, the foot at the bottom of the last.
 */
public record Section(PageSetup page, List<Item> items, String corner, String foot, Numbers numbers) {
    public Section {
        items = List.copyOf(items);
    }

    static Section of(PageSetup page, List<Item> items) {
        return new Section(page, items, "", "", Numbers.FROM_SECOND);
    }

    Section with(List<Item> other) {
        return new Section(page, other, corner, foot, numbers);
    }

    /** How pages are numbered: as official documents are, or each with the number of all pages, as lists are. */
    public enum Numbers {
        FROM_SECOND,
        OF_TOTAL
    }
}
