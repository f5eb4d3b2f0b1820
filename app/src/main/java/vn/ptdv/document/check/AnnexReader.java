package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot.Area;

/** Where the appendices begin and what opens each of them. */
final class AnnexReader {
    private static final int HEADING = 14;

    private AnnexReader() {}

    /** The first line after the end that belongs to an appendix. */
    static int start(List<Line> lines, int close) {
        for (int i = Math.max(1, close); i < lines.size(); i++) {
            boolean newSection =
                    lines.get(i).spot().section() > lines.get(i - 1).spot().section();
            if ((!lines.get(i).blank() && Signs.is(Signs.ANNEX, lines.get(i))) || newSection) {
                return i;
            }
        }
        return lines.size();
    }

    static List<AnnexPart> read(List<Line> lines) {
        List<List<Line>> groups = new ArrayList<>();
        int section = -1;
        boolean labelled = false;
        for (Line line : lines) {
            if (line.blank()) {
                continue;
            }
            boolean label = Signs.is(Signs.ANNEX, line) && line.spot().area() == Area.TEXT;
            boolean opens = groups.isEmpty() || line.spot().section() > section || (label && labelled);
            if (opens) {
                groups.add(new ArrayList<>());
                labelled = false;
            }
            labelled |= label;
            section = line.spot().section();
            groups.get(groups.size() - 1).add(line);
        }
        return groups.stream().map(AnnexReader::annex).toList();
    }

    private static AnnexPart annex(List<Line> lines) {
        List<Line> heading = new ArrayList<>();
        for (Line line : lines) {
            if (line.spot().area() == Area.RULED_TABLE || heading.size() >= HEADING) {
                break;
            }
            heading.add(line);
        }
        Line opening = heading.stream()
                .filter(l -> Signs.is(Signs.ANNEX, l))
                .findFirst()
                .orElse(lines.get(0));
        return new AnnexPart(opening, heading, lines);
    }
}
