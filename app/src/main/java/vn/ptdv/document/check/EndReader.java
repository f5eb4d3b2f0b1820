package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.check.word.Layout.Numbering;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot;
import vn.ptdv.document.check.word.Spot.Area;
import vn.ptdv.document.profile.LookId;

/** The end of the document: recipients and signatures, side by side or one below the other. */
final class EndReader {
    private EndReader() {}

    /** The first line of the end; the number of lines when there is none. */
    static int start(List<Line> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.spot().area() == Area.RULED_TABLE) {
                continue;
            }
            for (Line piece : HeadReader.pieces(line)) {
                if (opens(piece)) {
                    return startOfTable(lines, i);
                }
            }
        }
        return lines.size();
    }

    private static boolean opens(Line piece) {
        boolean signing = Signs.is(Signs.AUTHORITY, piece) || Signs.is(Signs.CLERK, piece);
        return Signs.is(Signs.RECIPIENTS, piece) || (signing && piece.capitals());
    }

    private static int startOfTable(List<Line> lines, int found) {
        Spot spot = lines.get(found).spot();
        int start = found;
        while (spot.area() != Area.TEXT
                && start > 0
                && sameTable(lines.get(start - 1).spot(), spot)) {
            start--;
        }
        return start;
    }

    private static boolean sameTable(Spot one, Spot other) {
        return one.area() == other.area() && one.table() == other.table();
    }

    static void read(List<Line> lines, List<Part> parts) {
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        List<Line> below = new ArrayList<>();
        boolean listed =
                lines.stream().flatMap(l -> HeadReader.pieces(l).stream()).anyMatch(p -> Signs.is(Signs.RECIPIENTS, p));
        boolean inList = false;
        boolean sided = lines.stream()
                .anyMatch(l -> l.spot().area() == Area.BARE_TABLE || l.columns().size() > 1);
        for (Line line : lines) {
            for (Line piece : HeadReader.pieces(line)) {
                boolean label = Signs.is(Signs.RECIPIENTS, piece);
                boolean inText =
                        line.spot().area() == Area.TEXT && line.columns().size() < 2;
                if (Signs.is(Signs.PRESS, piece)) {
                    parts.add(new Part(LookId.PRESS_BAN, piece));
                } else if (sided && inText && !listItem(piece) && !label && !right.isEmpty() && !indented(line)) {
                    below.add(piece);
                } else if (label || (listed && inList && leftSide(piece, inText))) {
                    left.add(piece);
                    inList = true;
                } else {
                    right.add(piece);
                    inList = inList && !inText;
                }
            }
        }
        Recipients.read(left, parts);
        Signing.read(right, parts);
        below.stream().filter(l -> Signs.is(Signs.CONTACT, l)).forEach(l -> parts.add(new Part(LookId.CONTACT, l)));
    }

    private static boolean indented(Line line) {
        return line.text().isEmpty()
                || line.bits().get(0).text().startsWith("\t")
                || line.layout().left() > 100;
    }

    private static boolean leftSide(Line piece, boolean inText) {
        return inText ? listItem(piece) : piece.spot().column() == 0;
    }

    private static boolean listItem(Line piece) {
        return piece.text().startsWith("-")
                || piece.text().startsWith("+")
                || piece.layout().numbering() == Numbering.AUTOMATIC
                || Signs.is(Signs.COPIES, piece);
    }
}
