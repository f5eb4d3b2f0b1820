package vn.ptdv.document.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;

/**
 * Keeps the rules round cells that span rows where the heading of a table comes again on the next page: the engine
 * takes such a cell for one that began on an earlier page and cuts it off below the heading, of which it is a part.
 */
final class RepeatedHeads {
    private RepeatedHeads() {}

    static void keepRules(Box box) {
        if (box instanceof LineBox) {
            return;
        }
        if (box instanceof TableBox table) {
            keep(table);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            keepRules(box.getChild(i));
        }
    }

    /** The heading begins anew on every page, so it may count as begun on the last. */
    private static void keep(TableBox table) {
        if (table.getChildCount() > 1
                && table.getChild(0) instanceof TableSectionBox head
                && head.isHeader()
                && table.getChild(table.getChildCount() - 1) instanceof TableSectionBox body
                && body.getChildCount() > 0) {
            for (int i = 0; i < head.getChildCount(); i++) {
                if (head.getChild(i) instanceof TableRowBox row) {
                    row.setContentLimitContainer(body.getLastRow().getContentLimitContainer());
                }
            }
        }
    }
}
