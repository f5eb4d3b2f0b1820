package vn.ptdv.sheet.detect;

import java.util.List;
import java.util.Optional;
import vn.ptdv.sheet.read.ReadProblem;
import vn.ptdv.sheet.read.SheetData;
import vn.ptdv.sheet.read.SheetInfo;
import vn.ptdv.sheet.read.Workbook;

/** The first steps of the guide in one go: which sheet, in which encoding, with which header and columns. */
public final class SheetChooser {
    private SheetChooser() {}

    /** What was found, or why nothing could be read. */
    public sealed interface Choice {
        /** {@code raw} is the sheet as written, from which another encoding starts anew. */
        record Proposal(
                SheetData raw,
                SheetData sheet,
                List<EncodingFinder.Finding> encodings,
                TableLayout layout,
                ColumnMapping mapping)
                implements Choice {
            public Proposal {
                encodings = List.copyOf(encodings);
            }

            /** The same sheet laid out otherwise. */
            public Proposal laidOut(TableLayout other) {
                return new Proposal(raw, sheet, encodings, other, mapping);
            }

            /** The sheet as written, repaired by other findings. */
            public Proposal repaired(List<EncodingFinder.Finding> other) {
                return new Proposal(raw, EncodingFinder.repaired(raw, other), other, layout, mapping);
            }

            /** How many fields would be fed. */
            public int fields() {
                return mapping.sources().size();
            }
        }

        record Failed(ReadProblem problem) implements Choice {}
    }

    /** The shown sheet that feeds most fields; the hidden ones are looked at only when no other does. */
    public static Choice choose(Workbook workbook, ListKind kind) {
        Optional<Choice.Proposal> best = Optional.empty();
        Optional<Choice.Failed> failed = Optional.empty();
        for (SheetInfo info : shownFirst(workbook.sheets())) {
            if (info.hidden() && best.filter(b -> b.fields() > 0).isPresent()) {
                break;
            }
            Choice choice = look(workbook, info, kind);
            if (choice instanceof Choice.Failed one) {
                failed = Optional.of(failed.orElse(one));
            } else if (choice instanceof Choice.Proposal proposal
                    && best.filter(b -> b.fields() >= proposal.fields()).isEmpty()) {
                best = Optional.of(proposal);
            }
        }
        // A broken sheet matters only when it may be the one that holds the list.
        if (failed.isPresent() && best.filter(b -> b.fields() > 0).isEmpty()) {
            return failed.get();
        }
        return best.orElseThrow();
    }

    /** The same for one sheet that the person has picked. */
    public static Choice look(Workbook workbook, SheetInfo info, ListKind kind) {
        SheetData.Loaded loaded = SheetData.load(workbook, info);
        if (loaded instanceof SheetData.Loaded.Failed failed) {
            return new Choice.Failed(failed.problem());
        }
        SheetData raw = ((SheetData.Loaded.Sheet) loaded).data();
        List<EncodingFinder.Finding> encodings = EncodingFinder.find(raw);
        SheetData sheet = EncodingFinder.repaired(raw, encodings);
        TableLayout layout = LayoutFinder.find(sheet, kind);
        return new Choice.Proposal(raw, sheet, encodings, layout, ColumnMatcher.match(layout, kind));
    }

    private static List<SheetInfo> shownFirst(List<SheetInfo> sheets) {
        return sheets.stream()
                .sorted((a, b) -> Boolean.compare(a.hidden(), b.hidden()))
                .toList();
    }
}
