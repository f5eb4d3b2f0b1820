package vn.ptdv.document.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Spot.Area;
import vn.ptdv.document.check.word.WordFile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.LookId;

/** Gives each line its role, from the top of the first page to the last appendix. */
final class AnatomyReader {
    private final Kinds kinds;

    AnatomyReader(Kinds kinds) {
        this.kinds = kinds;
    }

    Anatomy read(WordFile file) {
        List<Part> parts = new ArrayList<>();
        List<Line> lines = file.lines();
        int head = HeadReader.end(lines);
        HeadReader.read(lines.subList(0, head), parts);
        int close = EndReader.start(lines, head);
        TitleReader title = new TitleReader(kinds, lines.subList(head, close));
        title.read(parts);
        body(title.rest(), parts);
        int annex = AnnexReader.start(lines, close);
        EndReader.read(lines.subList(close, annex), parts);
        return new Anatomy(file, parts, AnnexReader.read(lines.subList(annex, lines.size())), title.kind());
    }

    private static void body(List<Line> lines, List<Part> parts) {
        for (Line line : lines) {
            boolean table = line.spot().area() == Area.RULED_TABLE;
            if (!line.blank()) {
                parts.add(new Part(table ? LookId.TABLE_CELL : role(line, parts), line));
            }
        }
    }

    private static LookId role(Line line, List<Part> parts) {
        if (Signs.is(Signs.PRESS, line)) {
            return LookId.PRESS_BAN;
        }
        if (line.centred()) {
            return Headings.part(line) ? LookId.PART : afterPart(parts) ? LookId.PART_NAME : LookId.CENTERED;
        }
        return Optional.of(line).map(Headings::role).orElse(LookId.BODY);
    }

    private static boolean afterPart(List<Part> parts) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).role() == LookId.PART;
    }
}
