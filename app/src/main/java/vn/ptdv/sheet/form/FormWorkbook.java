package vn.ptdv.sheet.form;

import static vn.ptdv.sheet.form.FormStyles.Letters.BOLD;
import static vn.ptdv.sheet.form.FormStyles.Letters.ITALIC;
import static vn.ptdv.sheet.form.FormStyles.Letters.PLAIN;
import static vn.ptdv.sheet.form.FormStyles.Letters.TITLE;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ptdv.logic.formula.Formula;
import vn.ptdv.logic.statistic.StatCell;
import vn.ptdv.logic.statistic.StatColumn;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatTable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.Rounding;
import vn.ptdv.sheet.form.FormStyles.Look;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WholeFile;
import vn.ptdv.sheet.write.WriteResult;

/** Writes one form: heading, numbered columns, lines indented as printed, foot with the two signatures. */
public final class FormWorkbook {
    private static final int HEAD_ROWS = 5;
    private static final int HEADER = HEAD_ROWS + 1;
    private static final int FIRST = HEADER + 3;
    private static final int LETTER = 256;
    private static final int CRITERION = 52;
    private static final int NUMBER = 5;
    private static final int NAME = 21;
    private static final String BASE = "BASE_";
    private final StatTable table;
    private final StatForm form;
    private final FormPaper paper;
    private final Rounding rounding;
    private final int decimals;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final FormStyles styles = new FormStyles(book);
    private final XSSFSheet sheet;
    private final FormGrid grid;

    /** How the shares of the form were rounded, so that the workbook's own formulas do the same. */
    public record Shares(int decimals, Rounding rounding) {}

    private FormWorkbook(StatTable table, FormPaper paper, Shares shares) {
        this.table = table;
        this.form = table.form();
        this.paper = paper;
        this.rounding = shares.rounding();
        this.decimals = shares.decimals();
        this.sheet = book.createSheet(SafeNames.sheet(form.head().number(), Set.of()));
        this.grid = new FormGrid(form, FIRST);
    }

    public static WriteResult write(Path file, StatTable table, FormPaper paper, Shares shares) {
        return WholeFile.write(file, out -> {
            FormWorkbook form = new FormWorkbook(table, paper, shares);
            try (XSSFWorkbook book = form.book) {
                form.build();
                book.write(out);
            }
            return form.form.printed().size();
        });
    }

    private void build() {
        widths();
        head();
        header();
        form.printed().forEach(this::line);
        foot();
        FormPage.set(
                sheet, form.head().shape().landscape(), new CellRangeAddress(HEADER, FIRST - 1, 0, grid.width() - 1));
        sheet.createFreezePane(0, FIRST);
    }

    private void widths() {
        for (int start : grid.starts()) {
            if (grid.headColumns() == 2) {
                sheet.setColumnWidth(start, NUMBER * LETTER);
                sheet.setColumnWidth(start + 1, NAME * LETTER);
            } else {
                sheet.setColumnWidth(start, CRITERION * LETTER);
            }
            for (int i = 0; i < form.columns().size(); i++) {
                sheet.setColumnWidth(
                        start + grid.headColumns() + i, form.columns().get(i).width() * LETTER);
            }
        }
    }

    private void head() {
        int last = grid.width() - 1;
        int left = grid.headColumns() == 2 ? grid.halfWidth() - 1 : 0;
        span(0, 0, left, paper.parent().toUpperCase(Locale.ROOT), Look.of(PLAIN, HorizontalAlignment.CENTER));
        span(1, 0, left, paper.issuer().toUpperCase(Locale.ROOT), Look.of(BOLD, HorizontalAlignment.CENTER));
        span(0, left + 1, last, form.head().number(), Look.of(BOLD, HorizontalAlignment.RIGHT));
        span(3, 0, last, form.head().title().toUpperCase(Locale.ROOT), Look.of(TITLE, HorizontalAlignment.CENTER));
        span(4, 0, last, period(), Look.of(ITALIC, HorizontalAlignment.CENTER));
    }

    private String period() {
        String period = table.head().period().label();
        return table.head().unitId().isPresent()
                ? Texts.of("stat.paper.unit_period", table.head().unit(), period)
                : Texts.of("stat.paper.period", period);
    }

    private void header() {
        Look look = Look.framed(BOLD, HorizontalAlignment.CENTER);
        for (int start : grid.starts()) {
            if (grid.headColumns() == 2) {
                tall(start, Texts.of("stat.paper.number"), look);
                tall(start + 1, form.head().criterion(), look);
            } else {
                tall(start, form.head().criterion(), look);
            }
            columns(start + grid.headColumns(), look);
            for (int i = 0; i < grid.halfWidth(); i++) {
                put(FIRST - 1, start + i, "(" + (i + 1) + ")", Look.framed(ITALIC, HorizontalAlignment.CENTER));
            }
        }
    }

    /** Columns of one group stand below its common heading. */
    private void columns(int start, Look look) {
        List<StatColumn> columns = form.columns();
        for (int i = 0; i < columns.size(); i++) {
            String group = columns.get(i).group();
            if (group.isEmpty()) {
                tall(start + i, columns.get(i).label(), look);
                continue;
            }
            put(HEADER + 1, start + i, columns.get(i).label(), look);
            put(HEADER, start + i, "", look);
            if (i == 0 || !columns.get(i - 1).group().equals(group)) {
                int from = i;
                int count = (int) IntStream.range(i, columns.size())
                        .takeWhile(k ->
                                columns.get(k).group().equals(columns.get(from).group()))
                        .count();
                span(HEADER, start + i, start + i + count - 1, group, look);
            }
        }
    }

    private void tall(int column, String text, Look look) {
        put(HEADER, column, text, look);
        put(HEADER + 1, column, "", look);
        sheet.addMergedRegion(new CellRangeAddress(HEADER, HEADER + 1, column, column));
    }

    private void line(StatRow row) {
        int at = grid.row(row);
        int left = grid.left(row);
        FormStyles.Letters letters = row.print().strong() ? BOLD : PLAIN;
        Look name = Look.framed(letters, HorizontalAlignment.LEFT)
                .indented(row.print().indent());
        if (grid.headColumns() == 2) {
            put(at, left, row.print().mark(), Look.framed(letters, HorizontalAlignment.CENTER));
            put(at, left + 1, table.label(row), name.indented(0));
        } else {
            put(at, left, StatWords.line(row, table), name);
        }
        for (StatColumn column : form.columns()) {
            figure(row, column, cell(at, grid.column(row, column.code())), letters);
        }
    }

    private void figure(StatRow row, StatColumn column, Cell cell, FormStyles.Letters letters) {
        StatCell figure = table.cell(row.code(), column.code());
        int places = figure.value().map(BigDecimal::scale).orElse(0);
        cell.setCellStyle(styles.of(Look.framed(letters, HorizontalAlignment.RIGHT)
                .formatted(places > 0 ? "#,##0." + "0".repeat(places) : "#,##0")));
        Optional<String> formula = formula(row, column);
        formula.ifPresent(cell::setCellFormula);
        if (figure.value().isPresent()) {
            cell.setCellValue(figure.value().get().doubleValue());
        } else if (formula.isPresent()) {
            cell.setCellValue("");
        }
    }

    /** A sum or a share stays a formula wherever all its parts are printed. */
    private Optional<String> formula(StatRow row, StatColumn column) {
        if (column.isWorkedOut()) {
            return row.isHeading() || row.isMean()
                    ? Optional.empty()
                    : Formula.of(column.formula())
                            .inWorkbook(name -> name.startsWith(BASE)
                                    ? grid.address(row.counting().base(), name.substring(BASE.length()))
                                    : grid.address(row.code(), name))
                            .map(this::rounded);
        }
        if (!row.isSum()) {
            return Optional.empty();
        }
        Formula sum = Formula.of(row.counting().formula());
        String parts = sum.names().stream()
                .map(name -> grid.address(name, column.code()))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.joining(","));
        return sum.inWorkbook(name -> grid.address(name, column.code()))
                .map(text -> "IF(COUNT(" + parts + ")=0,\"\"," + text + ")");
    }

    private String rounded(String share) {
        String function = rounding == Rounding.DOWN ? "ROUNDDOWN" : "ROUND";
        return "IFERROR(" + function + "(" + share + "," + decimals + "),\"\")";
    }

    private void foot() {
        int at = grid.lastRow() + 2;
        int last = grid.width() - 1;
        int left = grid.headColumns() == 2 ? grid.halfWidth() - 1 : 0;
        span(at, left + 1, last, paper.placeAndDay(), Look.of(ITALIC, HorizontalAlignment.CENTER));
        span(at + 1, 0, left, Texts.of("stat.paper.maker"), Look.of(BOLD, HorizontalAlignment.CENTER));
        span(at + 1, left + 1, last, Texts.of("stat.paper.head"), Look.of(BOLD, HorizontalAlignment.CENTER));
        span(at + 2, 0, left, Texts.of("stat.paper.maker.sign"), Look.of(ITALIC, HorizontalAlignment.CENTER));
        span(at + 2, left + 1, last, Texts.of("stat.paper.head.sign"), Look.of(ITALIC, HorizontalAlignment.CENTER));
    }

    private void span(int row, int from, int to, String text, Look look) {
        for (int i = from; i <= to; i++) {
            put(row, i, i == from ? text : "", look);
        }
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        }
    }

    private void put(int row, int column, String text, Look look) {
        Cell cell = cell(row, column);
        cell.setCellStyle(styles.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private Cell cell(int row, int column) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }
}
