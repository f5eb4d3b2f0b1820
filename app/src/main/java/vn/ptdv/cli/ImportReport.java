package vn.ptdv.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.exchange.list.ImportOutcome;
import vn.ptdv.exchange.list.ListImport;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.preview.ImportPreview;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;

/** Says what an import would do, did, or why it did nothing. */
record ImportReport(Terminal terminal, boolean json) {
    void preview(ImportPreview preview) {
        report(new ImportOutcome.Receipt("", "", preview.counts(), ListImport.open(preview)));
    }

    void done(ImportOutcome.Receipt receipt) {
        report(receipt);
        if (!json && !receipt.batch().isEmpty()) {
            terminal.say(Texts.of("cli.import.batch", receipt.batch()));
        }
    }

    /** Nothing was written, so nothing counts as added or updated. */
    void refused(ImportOutcome.Refused refused, ImportPreview preview) {
        terminal.warn(refused.words());
        if (json) {
            Map<String, Object> result = figures(new ImportOutcome.Receipt("", "", preview.counts(), refused.faults()));
            result.put("added", 0);
            result.put("updated", 0);
            terminal.json(result);
        } else {
            refused.faults().forEach(this::warn);
        }
    }

    private void report(ImportOutcome.Receipt receipt) {
        if (json) {
            terminal.json(figures(receipt));
            return;
        }
        terminal.say(Texts.of(
                "cli.import.figures",
                receipt.read(),
                receipt.count(PreviewRow.Kind.NEW),
                receipt.count(PreviewRow.Kind.UPDATE),
                receipt.skipped(),
                receipt.faults().stream().mapToInt(RowFault::row).distinct().count()));
        receipt.faults().forEach(this::warn);
    }

    private void warn(RowFault fault) {
        boolean wholeRow = fault.columnName().isEmpty();
        terminal.warn(
                wholeRow
                        ? Texts.of("cli.import.fault.row", fault.row(), fault.message())
                        : Texts.of("cli.import.fault", fault.row(), fault.columnName(), fault.message()));
    }

    private static Map<String, Object> figures(ImportOutcome.Receipt receipt) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("read", receipt.read());
        result.put("added", receipt.count(PreviewRow.Kind.NEW));
        result.put("updated", receipt.count(PreviewRow.Kind.UPDATE));
        result.put("skipped", receipt.skipped());
        result.put("errors", errors(receipt.faults()));
        result.put("batch", receipt.batch());
        return result;
    }

    private static List<Map<String, Object>> errors(List<RowFault> faults) {
        return faults.stream()
                .map(f -> {
                    Map<String, Object> error = new LinkedHashMap<>();
                    error.put("row", f.row());
                    error.put("column", f.columnName());
                    error.put("value", f.value());
                    error.put("code", f.error().name());
                    error.put("message", f.message());
                    return error;
                })
                .toList();
    }
}
