package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot.Area;
import vn.ptdv.document.profile.LookId;

/** The top of the first page, whether it stands in a table, on tabs, in boxes or line by line. */
final class HeadReader {
    private static final int LONGEST = 60;
    private static final Pattern CONGRESS = Pattern.compile("dai hoi.*");
    private static final Pattern UPPER = Pattern.compile("dang bo .*|(tinh|thanh|huyen|quan|thi|dang) uy .*");

    private HeadReader() {}

    /** Where the head ends: after the last of its sure signs, or of the table that holds them. */
    static int end(List<Line> lines) {
        int last = -1;
        boolean party = false;
        boolean date = false;
        boolean number = false;
        for (int i = 0; i < Math.min(LONGEST, lines.size()) && !(party && date && number); i++) {
            for (Line piece : pieces(lines.get(i))) {
                boolean foundParty = !party && Signs.is(Signs.PARTY, piece);
                boolean foundDate = !date && date(piece);
                boolean foundNumber = !number && Signs.is(Signs.NUMBER, piece);
                party |= foundParty;
                date |= foundDate;
                number |= foundNumber;
                last = foundParty || foundDate || foundNumber ? i : last;
            }
        }
        return last < 0 ? 0 : restOfTable(lines, last) + 1;
    }

    private static int restOfTable(List<Line> lines, int last) {
        int end = last;
        Area area = lines.get(last).spot().area();
        while (area != Area.TEXT
                && end + 1 < lines.size()
                && lines.get(end + 1).spot().area() != Area.TEXT
                && lines.get(end + 1).spot().table() == lines.get(last).spot().table()) {
            end++;
        }
        return end;
    }

    static boolean date(Line line) {
        return Signs.is(Signs.DATE, line)
                && line.shown().length() < 80
                && !DateText.of(line.shown()).place().isEmpty();
    }

    static List<Line> pieces(Line line) {
        List<Line> pieces = new ArrayList<>();
        line.columns().forEach(c -> pieces.addAll(c.rows()));
        return pieces;
    }

    static void read(List<Line> lines, List<Part> parts) {
        List<Line> names = new ArrayList<>();
        List<Part> others = new ArrayList<>();
        boolean numbered = false;
        for (Line line : lines) {
            for (Line piece : pieces(line)) {
                LookId role = sure(piece);
                if (role == LookId.GAP) {
                    boolean right = piece.spot().column() > 0;
                    if (!numbered && !right) {
                        names.add(piece);
                    } else if (numbered && !right) {
                        others.add(new Part(LookId.LETTER_SUBJECT, piece));
                    }
                } else if (role != LookId.HAIR) {
                    others.add(new Part(role, piece));
                }
                numbered |= role == LookId.NUMBER;
            }
        }
        names(names, parts);
        parts.addAll(others);
    }

    /** The role that the words alone tell; GAP for a name or a subject, HAIR for a drawn line. */
    private static LookId sure(Line piece) {
        if (Signs.is(Signs.PARTY, piece)) {
            return LookId.PARTY;
        } else if (Signs.STAR.matcher(piece.text()).matches()) {
            return LookId.STAR;
        } else if (date(piece)) {
            return LookId.PLACE_DATE;
        } else if (Signs.is(Signs.NUMBER, piece)) {
            return LookId.NUMBER;
        } else if (Signs.is(Signs.URGENCY, piece) && piece.capitals()) {
            return LookId.URGENCY;
        } else if (Signs.is(Signs.DRAFT, piece)) {
            return LookId.DRAFT;
        }
        return Signs.rule(piece) ? LookId.HAIR : LookId.GAP;
    }

    /** The superior stands above, not bold; when all look alike the words decide. */
    private static void names(List<Line> names, List<Part> parts) {
        int split = 0;
        while (split < names.size() && !names.get(split).bold()) {
            split++;
        }
        boolean alike = split == 0 || split == names.size();
        if (alike) {
            boolean above = names.size() > 1
                    && !CONGRESS.matcher(names.get(0).folded()).matches()
                    && UPPER.matcher(names.get(0).folded()).matches()
                    && (split > 0 || beginsBody(names.get(1)));
            split = above ? 1 : 0;
        }
        for (int i = 0; i < names.size(); i++) {
            parts.add(new Part(i < split ? LookId.PARENT : LookId.ISSUER, names.get(i)));
        }
    }

    /** Whether a line begins the name of a body rather than going on with the one above. */
    private static boolean beginsBody(Line line) {
        return Bodies.known(line.folded());
    }
}
