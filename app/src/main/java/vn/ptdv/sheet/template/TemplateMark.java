package vn.ptdv.sheet.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.sheet.detect.ColumnMapping;
import vn.ptdv.sheet.detect.EncodingFinder;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.sheet.detect.LayoutFinder;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.SheetChooser;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.detect.Titles;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;
import vn.ptdv.sheet.read.SheetInfo;
import vn.ptdv.sheet.read.Workbook;

/** The hidden mark of our own templates: kind of list, where its rows stand, and which column is which field. */
public record TemplateMark(ListKind kind, int headerRow, int firstDataRow, ColumnMapping mapping) {
    static final String SHEET = "_ptdv";
    static final String MAGIC = "PTDV-TEMPLATE";
    static final int VERSION = 1;
    private static final int SURE = 100;
    private static final int LAST_ROW = 1 << 20;

    /** The mark of a workbook, if it is one of our templates and of a version that is known here. */
    public static Optional<TemplateMark> of(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(s -> s.name().equals(SHEET))
                .findFirst()
                .flatMap(s -> rows(workbook, s))
                .flatMap(TemplateMark::parse);
    }

    /** The filled template as the guide wants it, ready for the preview; empty if its data sheet is gone. */
    public Optional<SheetChooser.Choice.Proposal> proposal(Workbook workbook) {
        return workbook.sheets().stream()
                .filter(s -> !s.hidden())
                .findFirst()
                .flatMap(s -> rows(workbook, s))
                .map(this::proposal);
    }

    private SheetChooser.Choice.Proposal proposal(SheetData raw) {
        List<EncodingFinder.Finding> encodings = EncodingFinder.find(raw);
        SheetData sheet = EncodingFinder.repaired(raw, encodings);
        TableLayout layout = layout(sheet);
        return new SheetChooser.Choice.Proposal(raw, sheet, encodings, layout, mapping(layout.headers()));
    }

    /** The rows below the help and the example of the template. */
    public TableLayout layout(SheetData sheet) {
        TableLayout whole = LayoutFinder.at(sheet, headerRow, headerRow);
        List<TableLayout.DataRow> data = new ArrayList<>(whole.data());
        data.removeIf(r -> r.row().number() < firstDataRow);
        return new TableLayout(headerRow, headerRow, whole.headers(), data, whole.skipped());
    }

    /** Whoever deletes or moves a column takes its title along, so the titles decide and not the places. */
    public ColumnMapping mapping(List<HeaderCell> headers) {
        Map<String, ColumnMapping.Source> sources = new HashMap<>();
        for (String key : mapping.sources().keySet()) {
            String title = Titles.fold(kind.fieldTitle(key));
            headers.stream()
                    .filter(h -> Titles.fold(h.title()).equals(title))
                    .findFirst()
                    .ifPresent(h -> sources.put(key, new ColumnMapping.Source(List.of(h.column()), SURE)));
        }
        return new ColumnMapping(sources);
    }

    private static Optional<SheetData> rows(Workbook workbook, SheetInfo info) {
        return SheetData.load(workbook, info) instanceof SheetData.Loaded.Sheet loaded
                ? Optional.of(loaded.data())
                : Optional.empty();
    }

    private static Optional<TemplateMark> parse(SheetData sheet) {
        if (sheet.rows().size() < 2) {
            return Optional.empty();
        }
        Row head = sheet.rows().get(0);
        boolean ours =
                head.cell(0).shown().equals(MAGIC) && head.cell(1).shown().equals(String.valueOf(VERSION));
        String code = head.cell(2).shown().toUpperCase(Locale.ROOT);
        for (ListKind kind : ListKind.values()) {
            if (ours
                    && kind.name().equals(code)
                    && head.cell(3) instanceof Cell.Figure header
                    && head.cell(4) instanceof Cell.Figure first
                    && isRow(header.value())
                    && isRow(first.value())) {
                return Optional.of(new TemplateMark(
                        kind,
                        (int) header.value(),
                        (int) first.value(),
                        mapping(sheet.rows().get(1))));
            }
        }
        return Optional.empty();
    }

    private static boolean isRow(double number) {
        return number >= 1 && number <= LAST_ROW;
    }

    private static ColumnMapping mapping(Row keys) {
        Map<String, ColumnMapping.Source> sources = new HashMap<>();
        for (int c = 0; c < keys.width(); c++) {
            sources.put(keys.cell(c).shown(), new ColumnMapping.Source(List.of(c), SURE));
        }
        return new ColumnMapping(sources);
    }
}
