package vn.ptdv.sheet.template;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a template, each made once. */
final class TemplateStyles {
    private static final short NORMAL = 12;
    private static final short LARGE = 15;
    private final Workbook book;
    private final Map<String, CellStyle> inputs = new HashMap<>();
    private final CellStyle title;
    private final CellStyle note;
    private final CellStyle header;
    private final CellStyle example;
    private final CellStyle cell;

    TemplateStyles(Workbook book) {
        this.book = book;
        title = style(font(LARGE));
        book.getFontAt(title.getFontIndex()).setBold(true);
        note = style(font(NORMAL));
        book.getFontAt(note.getFontIndex()).setItalic(true);
        header = framed(font(NORMAL));
        book.getFontAt(header.getFontIndex()).setBold(true);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        example = framed(font(NORMAL));
        book.getFontAt(example.getFontIndex()).setItalic(true);
        book.getFontAt(example.getFontIndex()).setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        cell = framed(font(NORMAL));
    }

    CellStyle title() {
        return title;
    }

    CellStyle note() {
        return note;
    }

    CellStyle header() {
        return header;
    }

    CellStyle example() {
        return example;
    }

    CellStyle cell() {
        return cell;
    }

    /** Open for typing; numbers stay numbers, everything else is text so that zeros and part dates survive. */
    CellStyle input(String type) {
        String format = switch (type) {
            case "COUNT" -> "#,##0";
            case "DECIMAL", "PERCENT", "YEAR" -> "General";
            default -> "@";
        };
        return inputs.computeIfAbsent(format, code -> {
            CellStyle style = style(font(NORMAL));
            style.setLocked(false);
            style.setDataFormat(book.createDataFormat().getFormat(code));
            return style;
        });
    }

    void text(Row row, int column, String text, CellStyle style) {
        Cell made = row.createCell(column);
        made.setCellValue(text);
        made.setCellStyle(style);
    }

    private Font font(short size) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints(size);
        return font;
    }

    private CellStyle style(Font font) {
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private CellStyle framed(Font font) {
        CellStyle style = style(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }
}
