package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.CellRange;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.read.SheetData;

/** Tells data from everything else that stands under a header. */
final class RowSorter {
    private static final Pattern NUMBERING = Pattern.compile("\\(?([0-9]{1,2}|[A-Za-z])\\)?|\\(?[0-9]{1,3}\\s*=.*");
    private static final Pattern ORDINAL = Pattern.compile("([IVX]{1,5}|[A-H]|[0-9]+)\\s*[.)/-]?");
    private static final Pattern GROUP_TITLE = Pattern.compile("([IVX]{1,5}|[A-H])\\s*[.)/-]\\s*\\S.*");
    private static final Pattern FIGURES = Pattern.compile("[0-9.,:(].*");
    private static final Pattern ONLY_NUMBERS = Pattern.compile("[0-9]*");
    private static final int SPAN_OF_GROUP = 3;
    private static final int FEW = 3;
    private static final int LONG_WORD = 60;
    /** No line of a signature is longer. */
    private static final int LONG_LINE = 300;

    private final SheetData sheet;
    private final List<HeaderCell> headers;
    private final int first;
    private final int last;
    private final SheetWords words = SheetWords.shipped();
    private final OptionalInt ordinal;
    private final MergedValues merged;
    private final Map<Integer, List<CellRange>> wide = new HashMap<>();
    private final List<TableLayout.DataRow> data = new ArrayList<>();
    private final List<TableLayout.SkippedRow> skipped = new ArrayList<>();
    private String group = "";
    private boolean ended;

    RowSorter(SheetData sheet, List<HeaderCell> headers, int first, int last) {
        this.sheet = sheet;
        this.headers = headers;
        this.first = first;
        this.last = last;
        this.merged = new MergedValues(sheet, last);
        sheet.extras().merges().stream()
                .filter(m -> m.lastColumn() - m.firstColumn() + 1 >= SPAN_OF_GROUP)
                .forEach(m -> wide.computeIfAbsent(m.firstRow(), r -> new ArrayList<>())
                        .add(m));
        this.ordinal = headers.stream()
                .filter(h -> words.is("ordinal", h.title()))
                .mapToInt(HeaderCell::column)
                .findFirst();
    }

    TableLayout layout() {
        for (Row row : sheet.rows()) {
            if (row.number() < first) {
                skip(row, TableLayout.Reason.TITLE);
            } else if (row.number() > last && row.filled() > 0) {
                sort(row);
            }
        }
        return new TableLayout(first, last, headers, data, skipped);
    }

    private void sort(Row row) {
        Row filled = merged.filled(row);
        if (ended) {
            skip(row, TableLayout.Reason.FOOTER);
        } else if (data.isEmpty() && isNumbering(row)) {
            skip(row, TableLayout.Reason.NUMBERING);
        } else if (isTotal(row)) {
            skip(row, TableLayout.Reason.TOTAL);
        } else if (isFooter(row)) {
            ended = true;
            skip(row, TableLayout.Reason.FOOTER);
        } else if (isEmptyNumbered(row)) {
            skip(row, TableLayout.Reason.EMPTY_NUMBERED);
        } else if (isGroup(row)) {
            group = groupText(row);
            skip(row, TableLayout.Reason.GROUP);
        } else {
            data.add(new TableLayout.DataRow(filled, group));
        }
    }

    private void skip(Row row, TableLayout.Reason reason) {
        skipped.add(new TableLayout.SkippedRow(row.number(), reason, text(row)));
    }

    private boolean isNumbering(Row row) {
        List<String> filled = shown(row);
        return filled.size() >= Math.min(2, headers.size())
                && filled.stream().allMatch(t -> NUMBERING.matcher(t).matches())
                && filled.size() * 2 >= headers.size()
                && filled.stream()
                                .filter(t -> t.contains("1") || t.contains("2"))
                                .count()
                        >= Math.min(2, headers.size())
                && ascending(filled);
    }

    private static boolean ascending(List<String> filled) {
        int before = Integer.MIN_VALUE;
        for (String text : filled) {
            String digits = text.replaceAll("=.*|\\D", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                if (number <= before) {
                    return false;
                }
                before = number;
            }
        }
        return true;
    }

    private boolean isTotal(Row row) {
        for (Cell cell : row.cells()) {
            String text = cell.shown();
            if (!text.isBlank() && !ORDINAL.matcher(text.strip()).matches()) {
                return text.length() <= LONG_WORD
                        && words.is("total", FIGURES.matcher(text).replaceFirst(""));
            }
        }
        return false;
    }

    private boolean isFooter(Row row) {
        if (data.isEmpty() || row.filled() > Math.max(FEW, headers.size() / 4)) {
            return false;
        }
        List<String> filled = shown(row);
        boolean numbered = ordinal.isPresent()
                && ORDINAL.matcher(row.cell(ordinal.getAsInt()).shown().strip()).matches();
        return !numbered
                && filled.size() < Math.max(2, headers.size())
                && filled.stream().anyMatch(this::closes);
    }

    private boolean closes(String text) {
        if (text.length() > LONG_LINE) {
            return false;
        }
        String folded = Titles.fold(text);
        return words.begins("footer", text) || folded.matches("(.* )?ngay\\b.*\\bthang\\b.*\\bnam\\b.*");
    }

    /** Forms come with their rows numbered in advance; those nobody filled in are no data. */
    private boolean isEmptyNumbered(Row row) {
        return ordinal.isPresent()
                && row.filled() == 1
                && !row.cell(ordinal.getAsInt()).isBlank()
                && ONLY_NUMBERS
                        .matcher(row.cell(ordinal.getAsInt()).shown().strip())
                        .matches();
    }

    private boolean isGroup(Row row) {
        if (row.filled() > 2 || headers.size() < FEW) {
            return false;
        }
        List<String> filled = shown(row);
        boolean lettered = filled.size() == 2
                && ORDINAL.matcher(filled.get(0)).matches()
                && !ONLY_NUMBERS.matcher(filled.get(0)).matches();
        boolean titled =
                filled.size() == 1 && GROUP_TITLE.matcher(filled.get(0)).matches();
        return lettered || titled || (filled.size() == 1 && spans(row));
    }

    private boolean spans(Row row) {
        return wide.getOrDefault(row.number(), List.of()).stream()
                .anyMatch(m -> !row.cell(m.firstColumn()).isBlank());
    }

    private static String groupText(Row row) {
        List<String> filled = shown(row);
        String text = filled.get(filled.size() - 1);
        return GROUP_TITLE.matcher(text).matches() ? text.replaceFirst("^\\w+\\s*[.)/-]\\s*", "") : text;
    }

    private static List<String> shown(Row row) {
        return row.cells().stream()
                .filter(c -> !c.isBlank())
                .map(Cell::shown)
                .map(VietnameseText::clean)
                .toList();
    }

    private static String text(Row row) {
        return String.join(" ", shown(row));
    }
}
