package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/** Finds the header by itself: the rows whose titles fit most fields of the wanted list. */
public final class LayoutFinder {
    private static final int LOOK_AT = 40;
    private static final int DEEPEST = 3;
    private static final int LONG_TITLE = 120;
    private static final int GOOD_FIT = 80;

    private LayoutFinder() {}

    /** The layout for a kind of list; without a header ({@link TableLayout#found}) if nothing looks like one. */
    public static TableLayout find(SheetData sheet, ListKind kind) {
        HeaderTitles titles = new HeaderTitles(sheet);
        Fits fits = new Fits(ColumnAliases.of(kind), new HashMap<>());
        Candidate best = new Candidate(0, 0, 0);
        List<Row> rows = sheet.rows().subList(0, Math.min(LOOK_AT, sheet.rows().size()));
        for (Row row : rows) {
            int deepest = isListTitle(sheet, row) ? 1 : DEEPEST;
            for (int depth = 1; depth <= deepest; depth++) {
                int last = row.number() + depth - 1;
                int penalty = penalty(rows, row, last) + depth;
                // No header can make up for so much data in it.
                int score = penalty > 10 * row.width() ? 0 : score(titles.titles(row.number(), last), fits) - penalty;
                if (score > best.score) {
                    best = new Candidate(row.number(), last, score);
                }
            }
        }
        if (best.score > 0) {
            return at(sheet, best.first, titles.reach(best.first, best.last));
        }
        return plainHeader(rows)
                .map(row -> at(sheet, row.number(), titles.reach(row.number(), row.number())))
                .orElseGet(() -> new TableLayout(0, 0, List.of(), List.of(), List.of()));
    }

    /**
     * A title of the whole list stands alone at the left edge or over nearly the whole width, and is no upper part of
     * a header; one that stands over some of the columns is.
     */
    private static boolean isListTitle(SheetData sheet, Row row) {
        if (row.filled() > 1) {
            return false;
        }
        List<Row> below = sheet.rows().stream()
                .filter(r -> r.number() > row.number() && r.number() < row.number() + DEEPEST && r.filled() > 1)
                .toList();
        int left = below.stream().mapToInt(LayoutFinder::firstColumn).min().orElse(0);
        int right = below.stream().mapToInt(Row::width).max().orElse(0);
        int column = firstColumn(row);
        return column <= left
                || sheet.extras().merges().stream()
                        .filter(m -> m.contains(row.number(), column))
                        .anyMatch(m -> m.lastColumn() - m.firstColumn() + 2 >= right - left);
    }

    private static int firstColumn(Row row) {
        int column = 0;
        while (column < row.width() && row.cell(column).isBlank()) {
            column++;
        }
        return column;
    }

    /** The layout when the person has said which rows are the header. */
    public static TableLayout at(SheetData sheet, int first, int last) {
        List<HeaderCell> headers = new HeaderTitles(sheet).titles(first, last);
        return new RowSorter(sheet, headers, first, last).layout();
    }

    private record Candidate(int first, int last, int score) {}

    /** The same titles are looked at again and again in different company. */
    private record Fits(ColumnAliases aliases, Map<List<String>, ColumnAliases.Fit> known) {
        ColumnAliases.Fit best(HeaderCell header) {
            return known.computeIfAbsent(
                    header.parts(),
                    parts -> aliases.fits(header).stream()
                            .max((a, b) -> Integer.compare(a.score(), b.score()))
                            .orElse(new ColumnAliases.Fit("", 0)));
        }
    }

    private static int score(List<HeaderCell> headers, Fits fits) {
        Set<String> fields = new HashSet<>();
        int score = 0;
        for (HeaderCell header : headers) {
            if (header.title().length() > LONG_TITLE) {
                continue;
            }
            ColumnAliases.Fit fit = fits.best(header);
            if (fit.score() > 0 && fields.add(fit.field())) {
                score += fit.score() >= GOOD_FIT ? 10 : 3;
            }
        }
        // One fitting word alone is more likely a title than a header, unless the list has only one column.
        return fields.size() >= 2 || fields.size() == headers.size() ? score : 0;
    }

    /** Numbers, dates and repeated long texts in the would-be header say that data has begun. */
    private static int penalty(List<Row> rows, Row first, int last) {
        int penalty = 0;
        boolean lastThere = false;
        for (Row row : rows) {
            if (row.number() < first.number() || row.number() > last) {
                continue;
            }
            lastThere |= row.number() == last;
            for (Cell cell : row.cells()) {
                boolean year = cell instanceof Cell.Figure n && n.value() > 1900 && n.value() < 2100;
                if (cell instanceof Cell.DateValue || (cell instanceof Cell.Figure && !year)) {
                    penalty += 6;
                }
            }
        }
        return lastThere ? penalty : Integer.MAX_VALUE / 2;
    }

    /** Without a known title: the first row of texts only that is as wide as most rows after it. */
    private static Optional<Row> plainHeader(List<Row> rows) {
        long usual = rows.stream().mapToLong(Row::filled).max().orElse(0);
        List<Row> fitting = new ArrayList<>();
        for (Row row : rows) {
            boolean texts = row.cells().stream().allMatch(c -> c.isBlank() || c instanceof Cell.Text);
            if (texts && row.filled() >= 2 && row.filled() * 3 >= usual * 2) {
                fitting.add(row);
            }
        }
        return fitting.stream().findFirst();
    }
}
