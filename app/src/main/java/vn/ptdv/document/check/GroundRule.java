package vn.ptdv.document.check;

import java.util.List;
import vn.ptdv.document.check.word.Layout.Numbering;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.FormatProfile.Order;
import vn.ptdv.document.profile.LookId;

/** The lines that say on what a decision rests. */
final class GroundRule implements Rule {
    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        List<Line> grounds = paper.all(LookId.GROUND);
        for (int i = 0; i < grounds.size(); i++) {
            Line line = grounds.get(i);
            String end = profile.groundEnd(Order.of(i, grounds.size()));
            boolean dash = line.text().startsWith("-") || line.layout().numbering() == Numbering.AUTOMATIC;
            boolean led = profile.groundLead().isEmpty() || dash;
            if (!line.text().endsWith(end) || !led) {
                findings.at(LintCode.CC01, LookId.GROUND, line, Findings.expected("ground", profile.groundLead(), end));
            }
        }
    }
}
