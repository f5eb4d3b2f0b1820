package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Layout.Numbering;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.FormatProfile.Order;
import vn.ptdv.document.profile.LookId;

/** The lists of addressees and recipients: their order and the marks between them. */
final class RecipientRule implements Rule {
    private static final Pattern AS_ABOVE = Pattern.compile("-? ?nhu tren.*");
    private static final Pattern KEPT = Pattern.compile("-? ?luu\\b.*");

    @Override
    public void check(Anatomy paper, FormatProfile profile, Findings findings) {
        recipients(paper, profile, findings);
        addressees(paper, profile, findings);
    }

    private static void recipients(Anatomy paper, FormatProfile profile, Findings findings) {
        List<Line> items = items(paper.all(LookId.RECIPIENT));
        for (int i = 0; i < items.size(); i++) {
            String end = profile.recipientEnd(Order.of(i, items.size()));
            if (!items.get(i).text().endsWith(end)) {
                findings.at(LintCode.REC01, LookId.RECIPIENT, items.get(i), Findings.expected("end", end));
            }
        }
        if (items.isEmpty()) {
            return;
        }
        boolean answers = paper.letter()
                || paper.titled()
                        .filter(k -> k.to() == DocumentKind.To.SUBMISSION)
                        .isPresent();
        if (answers && !Signs.is(AS_ABOVE, items.get(0))) {
            findings.at(LintCode.REC01, LookId.RECIPIENT, items.get(0), Findings.expected("above"));
        }
        Line last = items.get(items.size() - 1);
        if (!Signs.is(KEPT, last)) {
            findings.at(LintCode.REC01, LookId.RECIPIENT, last, Findings.expected("kept"));
        }
    }

    private static void addressees(Anatomy paper, FormatProfile profile, Findings findings) {
        List<Line> lines = new ArrayList<>();
        for (Line line : paper.all(LookId.ADDRESSEE_LABEL)) {
            if (!line.shown().endsWith(":")) {
                lines.add(line);
            }
        }
        lines.addAll(paper.all(LookId.ADDRESSEE));
        List<Line> items = items(lines);
        for (int i = 0; i < items.size(); i++) {
            Order order = Order.of(i, items.size());
            String end = profile.addresseeEnd(order);
            boolean good = items.get(i).text().endsWith(end);
            // How the last one ends is not said for every guidance, so a lone or last name may also end as the others
            // do.
            boolean open = order == Order.LAST
                    && (items.size() == 1 || items.get(i).text().endsWith(profile.addresseeEnd(Order.INNER)));
            if (!good && !(open && !profile.addresseeEnd(Order.INNER).equals(","))) {
                findings.at(LintCode.REC01, LookId.ADDRESSEE, items.get(i), Findings.expected("end", end));
            }
        }
    }

    /** Lines that go on with the one above belong to it: the last line of an item has its mark. */
    private static List<Line> items(List<Line> lines) {
        List<Line> items = new ArrayList<>();
        boolean dashed = lines.stream().anyMatch(l -> l.text().contains("- "));
        for (Line line : lines) {
            boolean opens = !dashed
                    || line.text().startsWith("-")
                    || line.text().startsWith("+")
                    || line.shown().contains(": -")
                    || line.layout().numbering() == Numbering.AUTOMATIC;
            if (!opens && !items.isEmpty()) {
                items.remove(items.size() - 1);
            }
            items.add(line);
        }
        return items;
    }
}
