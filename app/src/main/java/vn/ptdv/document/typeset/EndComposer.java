package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.FormatProfile.Order;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.logic.text.Texts;

/** The end of the document: recipients on the left, the signature on the right, and what may stand below. */
final class EndComposer {
    /** Beyond this many recipients the block may run over the page, or it would not fit on any. */
    private static final int RECIPIENTS_ON_ONE_PAGE = 30;

    private final FormatProfile profile;
    private final double room;

    EndComposer(FormatProfile profile, double room) {
        this.profile = profile;
        this.room = room;
    }

    List<Item> end(OfficialDocument document) {
        List<Item> items = new ArrayList<>();
        items.add(Line.empty(profile.look(LookId.GAP)).tied());
        List<Line> recipients = recipients(document.recipients(), document.marks());
        List<Signature> signatures = document.signatures();
        Split split = recipients.size() > RECIPIENTS_ON_ONE_PAGE ? Split.ANYWHERE : Split.WHOLE;
        if (signatures.size() == 1) {
            items.add(pair(recipients, signature(signatures.get(0), 0), split));
        } else {
            for (int i = 0; i + 1 < signatures.size(); i += 2) {
                items.add(both(signatures.get(i), signatures.get(i + 1)));
            }
            if (signatures.size() % 2 == 1) {
                items.add(pair(recipients, signature(signatures.get(signatures.size() - 1), 0), split));
            } else if (!document.recipients().isEmpty()) {
                items.add(pair(recipients, List.of(Line.empty(profile.look(LookId.GAP))), split));
            }
        }
        addPressBan(document.marks(), items);
        return items;
    }

    /** The contact line, under a rule over the whole width. */
    List<Item> contact(Marks marks) {
        return marks.contact().isBlank()
                ? List.of()
                : List.of(Line.empty(profile.look(LookId.GAP)), Line.of(profile.look(LookId.CONTACT), marks.contact()));
    }

    String foot(Marks marks) {
        return marks.press() == Marks.Press.BARRED && profile.pressBanAtPageFoot() ? Texts.of("paper.press") : "";
    }

    private void addPressBan(Marks marks, List<Item> items) {
        if (marks.press() == Marks.Press.BARRED && !profile.pressBanAtPageFoot()) {
            items.add(Line.empty(profile.look(LookId.GAP)));
            items.add(Line.of(profile.look(LookId.PRESS_BAN), Texts.of("paper.press")));
        }
    }

    /** Who signs a list: two side by side, one at the right, or nobody. */
    List<Item> signatures(List<Signature> signatures) {
        return switch (signatures.size()) {
            case 0 -> List.of();
            case 1 -> List.of(pair(List.of(), signature(signatures.get(0), 0), Split.WHOLE));
            default -> List.of(both(signatures.get(0), signatures.get(1)));
        };
    }

    /** Two who sign side by side have their names on one level. */
    private Pair both(Signature left, Signature right) {
        int lines = Math.max(titles(left), titles(right));
        return pair(signature(left, lines), signature(right, lines), Split.WHOLE);
    }

    private static int titles(Signature signature) {
        return signature.authority().size() + (signature.position().isBlank() ? 0 : 1);
    }

    private Pair pair(List<Line> left, List<Line> right, Split split) {
        double half = room / 2;
        List<Line> filled = left.isEmpty() ? List.of(Line.empty(profile.look(LookId.GAP))) : left;
        return new Pair(half, half, filled, right, split);
    }

    /** Recipients at the left, one signature at the right, as a copy has them once more. */
    Pair recipientsAndSignature(List<String> names, Signature signature) {
        return pair(recipients(names, Marks.NONE), signature(signature, 0), Split.WHOLE);
    }

    /** A line at the left beside the signature at the right. */
    Pair beside(Line left, Signature signature) {
        return pair(List.of(left), signature(signature, 0), Split.WHOLE);
    }

    private List<Line> recipients(List<String> names, Marks marks) {
        List<Line> lines = new ArrayList<>();
        if (names.isEmpty()) {
            return lines;
        }
        lines.add(Line.of(
                profile.look(LookId.RECIPIENTS_LABEL),
                List.of(new Run(Texts.of("paper.recipients"), Emphasis.UNDERLINED), Run.plain(":"))));
        for (int i = 0; i < names.size(); i++) {
            String name = Wording.bare(names.get(i)).replaceFirst("^-\\s*", "");
            lines.add(Line.of(
                    profile.look(LookId.RECIPIENT), "- " + name + profile.recipientEnd(Order.of(i, names.size()))));
        }
        if (!marks.copies().isBlank()) {
            lines.add(Line.of(profile.look(LookId.COPIES), marks.copies().toUpperCase(Locale.ROOT)));
        }
        return lines;
    }

    private List<Line> signature(Signature signature, int least) {
        List<Line> lines = new ArrayList<>();
        for (String line : signature.authority()) {
            // Only the word between two offices ("kiêm") is not in capitals, and it is not bold.
            boolean joining = line.equals(line.toLowerCase(Locale.ROOT));
            lines.add(Line.of(profile.look(joining ? LookId.POSITION : LookId.AUTHORITY), line));
        }
        if (!signature.position().isBlank()) {
            lines.add(Line.of(profile.look(LookId.POSITION), signature.position()));
        }
        while (lines.size() < least) {
            lines.add(Line.empty(profile.look(LookId.POSITION)));
        }
        lines.add(Line.empty(profile.look(LookId.SIGNATURE_SPACE)));
        Look signer = profile.look(LookId.SIGNER);
        lines.add(Line.of(signer, signature.name()));
        return lines;
    }
}
