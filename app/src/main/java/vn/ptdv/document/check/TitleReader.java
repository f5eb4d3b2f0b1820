package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot.Area;
import vn.ptdv.document.profile.DocumentKind;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.LookId;
import vn.ptdv.logic.text.VietnameseText;

/** What stands between the head and the body: title, subject, hyphens, addressees, grounds. */
final class TitleReader {
    private static final String DECISION = "Q\u0110";
    private static final int FURTHEST = 12;
    private static final int LONGEST_SUBJECT = 8;

    private final Kinds kinds;
    private final List<Line> lines;
    private Optional<DocumentKind> kind = Optional.empty();
    private int at;

    TitleReader(Kinds kinds, List<Line> lines) {
        this.kinds = kinds;
        this.lines = lines;
    }

    void read(List<Part> parts) {
        title(parts);
        addressees(parts);
        grounds(parts);
    }

    Optional<DocumentKind> kind() {
        return kind;
    }

    List<Line> rest() {
        return lines.subList(at, lines.size());
    }

    private void title(List<Part> parts) {
        int opening = opening();
        boolean numbered = parts.stream().anyMatch(p -> p.role() == LookId.NUMBER);
        for (int i = 0; i < opening; i++) {
            if (!lines.get(i).blank() && !Signs.rule(lines.get(i)) && numbered) {
                parts.add(new Part(LookId.LETTER_SUBJECT, lines.get(i)));
            }
        }
        at = opening;
        if (opening < lines.size() && kindOf(lines.get(opening)).isPresent()) {
            subject(parts);
        }
    }

    /** Where the title or the addressees begin; the top itself when neither is found. */
    private int opening() {
        int seen = 0;
        for (int i = 0; i < lines.size() && seen < FURTHEST; i++) {
            Line line = lines.get(i);
            if (kindOf(line).isPresent() || Signs.is(Signs.TO, line)) {
                return i;
            }
            seen += line.blank() ? 0 : 1;
        }
        return 0;
    }

    private Optional<DocumentKind> kindOf(Line line) {
        if (line.blank() || !line.capitals()) {
            return Optional.empty();
        }
        String first = line.rows().get(0).folded();
        return kinds.all().stream()
                .filter(k -> VietnameseText.fold(k.title()).equals(first))
                .findFirst();
    }

    private void subject(List<Part> parts) {
        kind = kindOf(lines.get(at));
        List<Line> rows = lines.get(at).rows();
        parts.add(new Part(LookId.KIND, rows.get(0)));
        rows.subList(1, rows.size()).forEach(r -> parts.add(new Part(LookId.SUBJECT, r)));
        at++;
        int most = at + LONGEST_SUBJECT;
        for (; at < lines.size() && at < most; at++) {
            Line line = lines.get(at);
            if (line.blank()) {
                continue;
            }
            if (Signs.rule(line)) {
                parts.add(new Part(LookId.DASHES, line));
                at++;
                return;
            }
            if (Signs.is(Signs.TO, line) || !line.centred()) {
                return;
            }
            boolean author = line.capitals() && Signs.is(Signs.OF_AUTHOR, line);
            parts.add(new Part(author ? LookId.AUTHOR : LookId.SUBJECT, line));
        }
    }

    private void addressees(List<Part> parts) {
        int start = at;
        while (start < lines.size() && (lines.get(start).blank() || Signs.rule(lines.get(start)))) {
            start++;
        }
        if (start >= lines.size() || !Signs.is(Signs.TO, lines.get(start))) {
            return;
        }
        Line label = lines.get(start);
        label.rows().forEach(r -> parts.add(new Part(LookId.ADDRESSEE_LABEL, r)));
        at = start + 1;
        while (at < lines.size() && (lines.get(at).blank() || continues(label, lines.get(at)))) {
            if (!lines.get(at).blank()) {
                lines.get(at).rows().forEach(r -> parts.add(new Part(LookId.ADDRESSEE, r)));
            } else if (label.spot().area() == Area.TEXT && !beforeDash()) {
                at++;
                return;
            }
            at++;
        }
    }

    private boolean beforeDash() {
        return at + 1 < lines.size() && lines.get(at + 1).text().startsWith("-");
    }

    private static boolean continues(Line label, Line line) {
        boolean sameTable = label.spot().area() != Area.TEXT
                && line.spot().area() == label.spot().area()
                && line.spot().table() == label.spot().table();
        return sameTable || (label.spot().area() == Area.TEXT && line.text().startsWith("-"));
    }

    private void grounds(List<Part> parts) {
        List<Line> found = new ArrayList<>();
        int next = at;
        while (next < lines.size() && (lines.get(next).blank() || ground(lines.get(next)))) {
            if (!lines.get(next).blank()) {
                found.add(lines.get(next));
            }
            next++;
        }
        boolean decision = kind.filter(k -> k.code().startsWith(DECISION)).isPresent();
        if (found.size() > 1 || (decision && !found.isEmpty())) {
            found.forEach(l -> parts.add(new Part(LookId.GROUND, l)));
            at = next;
        }
    }

    private static boolean ground(Line line) {
        return Signs.is(Signs.GROUND, line)
                && !line.text().endsWith(":")
                && line.spot().area() == Area.TEXT;
    }
}
