package vn.ptdv.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.model.Urgency;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Look;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.document.typeset.Item.Line;
import vn.ptdv.document.typeset.Item.Pair;
import vn.ptdv.document.typeset.Item.Split;
import vn.ptdv.logic.text.Texts;

/** The top of the first page: issuer and number on the left, the Party's name, place and date on the right. */
final class HeadComposer {
    private static final double GAP = 4;
    private static final double WIDEST = 0.62;

    private final FormatProfile profile;
    private final TextWidth width;
    private final double room;

    HeadComposer(FormatProfile profile, TextWidth width, double room) {
        this.profile = profile;
        this.width = width;
        this.room = room;
    }

    Pair head(OfficialDocument document, DocumentKind kind) {
        String date = placeAndDate(document);
        double right = rightWidth(date);
        double left = room - right;
        List<Line> lines = new ArrayList<>(issuer(document.issuer(), left - GAP));
        lines.add(line(LookId.NUMBER, Wording.number(document.number())));
        addMarks(document, kind, lines, left - GAP);
        return new Pair(
                left,
                right,
                lines,
                List.of(line(LookId.PARTY, Texts.of("paper.party")), line(LookId.PLACE_DATE, date)),
                Split.WHOLE);
    }

    /** The superior, the issuer and the star, as they also stand on an appendix. */
    List<Line> issuer(Issuer issuer, double most) {
        List<Line> lines = new ArrayList<>();
        issuer.parent().forEach(name -> lines.add(name(LookId.PARENT, name, most)));
        issuer.name().forEach(name -> lines.add(name(LookId.ISSUER, name, most)));
        lines.add(line(LookId.STAR, "*"));
        return lines;
    }

    private void addMarks(OfficialDocument document, DocumentKind kind, List<Line> lines, double most) {
        boolean urgencyLast = kind.letter() && profile.urgencyUnderSubject();
        if (!urgencyLast) {
            addUrgency(document, lines);
        }
        if (kind.letter()) {
            Look look = profile.look(LookId.LETTER_SUBJECT);
            lines.add(Line.broken(
                    look, width.balanced(letterSubject(document.subject()), look.size(), look.emphasis(), most)));
        }
        if (urgencyLast) {
            addUrgency(document, lines);
        }
        if (document.marks().draft() > 0) {
            lines.add(
                    line(LookId.DRAFT, Texts.of("paper.draft", document.marks().draft())));
        }
    }

    private void addUrgency(OfficialDocument document, List<Line> lines) {
        Urgency urgency = document.marks().urgency();
        if (urgency != Urgency.NONE) {
            lines.add(line(LookId.URGENCY, Texts.ofEnum("paper.urgency", urgency)));
        }
    }

    private String letterSubject(String subject) {
        String prefix = profile.letterSubjectPrefix();
        boolean already = prefix.isEmpty()
                || subject.toLowerCase(Locale.ROOT).startsWith(prefix.strip().toLowerCase(Locale.ROOT));
        return already ? subject : prefix + Wording.decapitalised(subject);
    }

    private Line name(LookId id, String name, double most) {
        Look look = profile.look(id);
        String capitals = name.toUpperCase(Locale.ROOT);
        return Line.broken(look, width.balanced(capitals, look.size(), look.emphasis(), most));
    }

    private Line line(LookId id, String text) {
        return Line.of(profile.look(id), List.of(Run.plain(text)));
    }

    private static String placeAndDate(OfficialDocument document) {
        return document.place() + ", " + Wording.longDate(document.date());
    }

    private double rightWidth(String date) {
        Look look = profile.look(LookId.PLACE_DATE);
        double needed = width.millimetres(date, look.size(), look.emphasis()) + 2;
        double half = room > profile.page().textWidth() ? room / 2 : 0;
        return Math.max(half, Math.min(Math.max(profile.headRight(), needed), room * WIDEST));
    }
}
