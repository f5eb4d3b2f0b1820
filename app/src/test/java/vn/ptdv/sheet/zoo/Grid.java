package vn.ptdv.sheet.zoo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet being drawn by the zoo: rows are appended, merged cells and styles added in passing. */
final class Grid {
    final Workbook book;
    Sheet sheet;
    private int next;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private Grid(Workbook book) {
        this.book = book;
        this.sheet = book.createSheet("Danh sách");
    }

    static Animal.Maker xlsx(Consumer<Grid> drawing) {
        return file -> draw(new XSSFWorkbook(), file, drawing);
    }

    static Animal.Maker xls(Consumer<Grid> drawing) {
        return file -> draw(new HSSFWorkbook(), file, drawing);
    }

    private static void draw(Workbook book, Path file, Consumer<Grid> drawing) throws IOException {
        try (book;
                OutputStream out = Files.newOutputStream(file)) {
            drawing.accept(new Grid(book));
            book.write(out);
        }
    }

    Grid sheet(String name) {
        sheet = book.createSheet(name);
        next = 0;
        return this;
    }

    /** Appends a row; null leaves a cell out, a text that begins with "=" becomes a formula. */
    Grid row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int c = 0; c < values.length; c++) {
            if (values[c] != null) {
                set(row.createCell(c), values[c]);
            }
        }
        return this;
    }

    Grid skip(int rows) {
        next += rows;
        return this;
    }

    /** Merges cells, all counted from 0. */
    Grid merge(int row, int lastRow, int column, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(row, lastRow, column, lastColumn));
        return this;
    }

    /** Keeps the values of all formulas in the file. */
    Grid evaluated() {
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    Grid font(String name) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                cell.setCellStyle(styles.computeIfAbsent(name, this::fontStyle));
            }
        }
        return this;
    }

    Grid fontOfColumn(int column, String name) {
        for (Row row : sheet) {
            if (row.getCell(column) != null) {
                row.getCell(column).setCellStyle(styles.computeIfAbsent(name, this::fontStyle));
            }
        }
        return this;
    }

    private CellStyle fontStyle(String name) {
        Font font = book.createFont();
        font.setFontName(name);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle format(String code) {
        return styles.computeIfAbsent("#" + code, c -> {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(code));
            return style;
        });
    }

    /** A number shown in a format. */
    record Formatted(double value, String code) {}

    private void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(format("dd/mm/yyyy"));
        } else if (value instanceof Boolean flag) {
            cell.setCellValue(flag);
        } else if (value instanceof Formatted formatted) {
            cell.setCellValue(formatted.value);
            cell.setCellStyle(format(formatted.code));
        } else if (String.valueOf(value).startsWith("=")) {
            cell.setCellFormula(String.valueOf(value).substring(1));
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }
}
