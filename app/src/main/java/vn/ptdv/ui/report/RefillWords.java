package vn.ptdv.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ptdv.document.refill.FigureMarks;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.text.Texts;

/** Tells the clerk what was filled anew in a Word file, and where a look by hand is needed. */
final class RefillWords {
    private static final int MOST = 12;
    private static final int FEW = 2;
    private static final String MEMBERS = ";";

    private RefillWords() {}

    static String of(FigureMarks.Refilled refilled) {
        List<String> parts = new ArrayList<>();
        if (!refilled.changes().isEmpty()) {
            parts.add(Texts.of("report.refill.done", refilled.changes().size()));
            refilled.changes().forEach(change -> parts.add(sentence(change)));
        }
        refilled.tables().forEach(table -> parts.add(table(table)));
        if (parts.isEmpty()) {
            parts.add(Texts.of("report.refill.same"));
        }
        if (!refilled.drawn()) {
            parts.add(Texts.of("report.refill.drawings"));
        }
        return String.join("\n\n", parts);
    }

    private static String sentence(FigureMarks.Change change) {
        return change.after()
                .map(after -> changed(change.before(), after))
                .orElseGet(() -> Texts.of("report.refill.look", change.before(), change.wanted()));
    }

    /** Of a long enumeration only the members that are different, among which nobody would find them. */
    private static String changed(String before, String after) {
        List<String> old = List.of(before.split(MEMBERS));
        List<String> now = List.of(after.split(MEMBERS));
        if (old.size() != now.size() || old.size() <= FEW) {
            return Texts.of("report.refill.changed", before, after);
        }
        return IntStream.range(0, old.size())
                .filter(i -> !old.get(i).equals(now.get(i)))
                .mapToObj(i -> Texts.of(
                        "report.refill.changed", old.get(i).strip(), now.get(i).strip()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(FigureMarks.TableChange table) {
        String title = ReportId.of(table.key()).map(ReportId::title).orElse(table.key());
        String heading = Texts.of(
                table.filled() ? "report.refill.table" : "report.refill.table.kept",
                title,
                table.cells().size());
        String cells = table.cells().stream().limit(MOST).map(RefillWords::cell).collect(Collectors.joining("\n"));
        int more = table.cells().size() - MOST;
        return heading + "\n" + cells + (more > 0 ? "\n" + Texts.of("report.refill.more", more) : "");
    }

    private static String cell(FigureMarks.CellChange cell) {
        if (cell.column().isEmpty()) {
            return Texts.of(cell.before().isEmpty() ? "report.refill.row.new" : "report.refill.row.gone", cell.row());
        }
        return Texts.of("report.refill.cell", cell.row(), cell.column(), cell.before(), cell.now());
    }
}
