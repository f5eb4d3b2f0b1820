package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.FormatProfile.Order;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;

/** The title with its author line, subject and five hyphens, and to whom the document goes. */
final class TitleComposer {
    private static final double LEAST_INDENT = 10;
    private static final double BLANK = 0.5;
    private static final String NO_BREAK = "\u00A0";

    private final FormatProfile profile;
    private final TextWidth width;
    private final double room;

    TitleComposer(FormatProfile profile, TextWidth width, double room) {
        this.profile = profile;
        this.width = width;
        this.room = room;
    }

    List<Item> title(OfficialDocument document, DocumentKind kind) {
        List<Item> items = new ArrayList<>();
        if (!kind.letter()) {
            items.add(line(LookId.KIND, kind.title()));
            if (!document.author().isBlank()) {
                items.add(line(LookId.AUTHOR, document.author().toUpperCase(Locale.ROOT)));
            }
            items.add(width.even(profile.look(LookId.SUBJECT), document.subject(), room));
            items.add(line(LookId.DASHES, profile.dashes()));
        } else {
            items.add(Line.empty(profile.look(LookId.GAP)));
        }
        if (!document.addressees().names().isEmpty()) {
            items.addAll(addressees(document.addressees(), kind));
        }
        return items;
    }

    private List<Item> addressees(Addressees to, DocumentKind kind) {
        String word = word(to, kind) + ":";
        List<String> names = to.names().stream().map(Wording::bare).toList();
        Look look = profile.look(LookId.ADDRESSEE);
        double label = width.millimetres(word + " ", look.size(), Emphasis.ITALIC);
        double longest = longest(names, look);
        if (names.size() == 1 && label + longest < room - 2 * LEAST_INDENT) {
            return List.of(alone(word, names.get(0)), Line.empty(profile.look(LookId.GAP)));
        }
        double indent = Math.max(LEAST_INDENT, (room - label - longest) / 2);
        double left = indent + label + BLANK;
        return List.of(
                new Pair(left, room - left, List.of(label(word)), list(names), Split.ANYWHERE),
                Line.empty(profile.look(LookId.GAP)));
    }

    private Line alone(String word, String name) {
        Look centred = profile.look(LookId.ADDRESSEE_LAST);
        return Line.of(centred, List.of(Run.italic(word), Run.plain(" " + name + profile.addresseeEnd(Order.LAST))));
    }

    private Line label(String word) {
        return Line.of(profile.look(LookId.ADDRESSEE_LABEL), List.of(Run.italic(word + NO_BREAK)));
    }

    private List<Line> list(List<String> names) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String dash = names.size() > 1 ? "- " : "";
            lines.add(Line.of(
                    profile.look(LookId.ADDRESSEE),
                    dash + names.get(i) + profile.addresseeEnd(Order.of(i, names.size()))));
        }
        return lines;
    }

    private double longest(List<String> names, Look look) {
        return names.stream()
                .mapToDouble(n -> width.millimetres("- " + n + ",", look.size(), Emphasis.PLAIN))
                .max()
                .orElse(0);
    }

    private String word(Addressees to, DocumentKind kind) {
        if (!to.word().isBlank()) {
            return Wording.bare(to.word());
        }
        return kind.to() == DocumentKind.To.SUBMISSION ? profile.submissionWord() : profile.addresseeWord();
    }

    private Line line(LookId id, String text) {
        return Line.of(profile.look(id), text);
    }
}
