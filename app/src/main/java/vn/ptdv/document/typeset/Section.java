package vn.ptdv.document.typeset;

import java.util.List;
import vn.ptdv.document.profile.PageSetup;

/**
 * Pages of one make-up that are numbered from one: the document itself, or one appendix.
 *
 * <p>The corner stands at the top right of the first page, the foot at the bottom of the last.
 */
public record Section(PageSetup page, List<Item> items, String corner, String foot) {
    public Section {
        items = List.copyOf(items);
    }
}
