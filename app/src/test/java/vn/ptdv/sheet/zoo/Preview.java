package vn.ptdv.sheet.zoo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.preview.FieldSpec;
import vn.ptdv.sheet.preview.ImportPlan;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.read.OpenResult;
import vn.ptdv.sheet.read.SheetReader;
import vn.ptdv.sheet.read.Workbook;
import vn.ptdv.sheet.value.CodeLookup;
import vn.ptdv.sheet.value.Converters;
import vn.ptdv.sheet.value.Shown;

/** The preview of a file as a few lines of text. */
final class Preview {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private Preview() {}

    static String of(Path file, ListKind kind) {
        OpenResult result = SheetReader.open(file);
        if (result instanceof OpenResult.Refused refused) {
            return "refused " + refused.problem().code() + ": "
                    + refused.problem().words();
        }
        try (Workbook workbook = ((OpenResult.Opened) result).workbook()) {
            List<String> lines = new ArrayList<>();
            workbook.notices().forEach(n -> lines.add("notice " + n.code()));
            SheetChooser.Choice choice = SheetChooser.choose(workbook, kind);
            if (choice instanceof SheetChooser.Choice.Failed failed) {
                return "refused " + failed.problem().code() + ": "
                        + failed.problem().words();
            }
            describe((SheetChooser.Choice.Proposal) choice, kind, lines);
            return String.join("\n", lines);
        }
    }

    private static void describe(SheetChooser.Choice.Proposal found, ListKind kind, List<String> lines) {
        lines.add("sheet " + found.sheet().info().name() + ", header "
                + found.layout().headerFirst() + "-" + found.layout().headerLast());
        found.encodings()
                .forEach(e -> lines.add("encoding " + e.part().column() + " " + e.encoding() + ": " + e.after()));
        lines.add("columns "
                + found.layout().headers().stream()
                        .map(h -> h.title() + " -> "
                                + found.mapping().fieldOf(h.column()).orElse("?"))
                        .limit(12)
                        .collect(Collectors.joining(" | ")));
        found.layout().skipped().forEach(s -> lines.add("left out " + s.number() + " " + s.reason()));
        List<FieldSpec> fields = FieldCatalog.fields(kind, new Converters(TODAY, CodeLookup.trusting()));
        ImportPlan plan = new ImportPlan(
                fields,
                found.mapping(),
                ImportPlan.usualIdentities(kind),
                OnMatch.UPDATE,
                Optional.of("unit"),
                Map.of());
        ImportPreview.of(found.layout().data(), plan, ExistingRows.none())
                .rows()
                .forEach(r -> lines.add(row(r, fields)));
    }

    private static String row(PreviewRow row, List<FieldSpec> fields) {
        String values = fields.stream()
                .filter(f -> row.values().containsKey(f.key()))
                .map(f -> f.key() + "=" + Shown.of(row.values().get(f.key())))
                .collect(Collectors.joining("; "));
        String faults = row.faults().stream().map(Preview::fault).collect(Collectors.joining());
        return "row " + row.row() + " " + row.kind() + ": " + values + faults;
    }

    private static String fault(RowFault fault) {
        return " [" + fault.columnName() + " " + fault.error() + " " + fault.value() + "]";
    }
}
