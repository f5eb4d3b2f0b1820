package vn.ptdv.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.ptdv.exchange.list.Checked;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;

/** What can be done with a row that the book has or may have; what the book would refuse is not offered. */
final class MatchWays {
    /** The lists whose rows can stand beside one that is alike; of figures and places in a class there is only one. */
    private static final Set<ListKind> BESIDE = Set.of(ListKind.PEOPLE, ListKind.UNITS, ListKind.ENTERPRISES);

    private MatchWays() {}

    /** A way with what comes of it. */
    record Way(String title, Supplier<Checked> decided) {}

    static List<OnMatch> of(ListKind kind) {
        return Stream.of(OnMatch.values())
                .filter(way -> way != OnMatch.ADD || BESIDE.contains(kind))
                .toList();
    }

    /** For a row that the book has already. */
    static List<Way> matched(Checked checked, PreviewRow row, ExistingRows.Known known, ListKind kind) {
        List<Way> ways = new ArrayList<>();
        ways.add(new Way(Texts.ofEnum("import.match", OnMatch.UPDATE), () -> checked.same(row, known)));
        if (BESIDE.contains(kind)) {
            ways.add(new Way(Texts.ofEnum("import.match", OnMatch.ADD), () -> checked.asNew(row)));
        }
        ways.add(new Way(Texts.ofEnum("import.match", OnMatch.SKIP), () -> checked.leftOut(row)));
        return ways;
    }

    /** For a row that is like some of the book, or like another row of the file. */
    static List<Way> alike(Checked checked, PreviewRow row, ListKind kind) {
        List<Way> ways = new ArrayList<>();
        if (BESIDE.contains(kind)) {
            String isNew =
                    kind == ListKind.PEOPLE ? Texts.of("import.alike.new") : Texts.ofEnum("import.match", OnMatch.ADD);
            ways.add(new Way(isNew, () -> checked.asNew(row)));
        } else if (row.alike().isEmpty()) {
            ways.add(new Way(Texts.of("import.alike.take"), () -> checked.asNew(row)));
        }
        row.alike()
                .forEach(known -> ways.add(
                        new Way(Texts.of("import.alike.same", known.label()), () -> checked.same(row, known))));
        // Beside a row that may be new, leaving it out is the next thing one wants.
        int place = BESIDE.contains(kind) ? 1 : ways.size();
        ways.add(place, new Way(Texts.of("import.alike.leave"), () -> checked.leftOut(row)));
        return ways;
    }
}
