package vn.ptdv.document.check;

import java.util.List;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.LookId;

/** The list of those who get the document. */
final class Recipients {
    private Recipients() {}

    static void read(List<Line> lines, List<Part> parts) {
        for (Line line : lines) {
            if (Signs.is(Signs.RECIPIENTS, line)) {
                parts.add(new Part(LookId.RECIPIENTS_LABEL, line));
            } else if (Signs.is(Signs.COPIES, line)) {
                parts.add(new Part(LookId.COPIES, line));
            } else {
                parts.add(new Part(LookId.RECIPIENT, line));
            }
        }
    }
}
