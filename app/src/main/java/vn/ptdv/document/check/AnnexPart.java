package vn.ptdv.document.check;

import java.util.List;
import vn.ptdv.document.check.word.Line;

/** One appendix: the line that opens it and those above its first table or text, which hold its title. */
record AnnexPart(Line opening, List<Line> heading, List<Line> all) {
    boolean labelled() {
        return Signs.ANNEX.matcher(opening.folded()).matches();
    }
}
