package vn.ptdv.sheet.form;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a form, each made once. */
final class FormStyles {
    static final String FONT = "Times New Roman";
    private static final short SIZE = 12;
    private final Workbook book;
    private final Map<Look, CellStyle> made = new HashMap<>();
    private final Map<String, Font> fonts = new HashMap<>();

    /** One look: how the letters are, where they stand, whether the cell is framed, and how numbers are written. */
    record Look(Letters letters, HorizontalAlignment align, boolean framed, int indent, String format) {
        static Look of(Letters letters, HorizontalAlignment align) {
            return new Look(letters, align, false, 0, "");
        }

        static Look framed(Letters letters, HorizontalAlignment align) {
            return new Look(letters, align, true, 0, "");
        }

        Look indented(int steps) {
            return new Look(letters, align, framed, steps, format);
        }

        Look formatted(String pattern) {
            return new Look(letters, align, framed, indent, pattern);
        }
    }

    /** Kinds of letters. */
    enum Letters {
        PLAIN,
        BOLD,
        ITALIC,
        TITLE
    }

    FormStyles(Workbook book) {
        this.book = book;
    }

    CellStyle of(Look look) {
        return made.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = book.createCellStyle();
        style.setFont(font(look.letters()));
        style.setAlignment(look.align());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        boolean figure = look.align() == HorizontalAlignment.RIGHT;
        style.setWrapText(!figure);
        // Figures do not stand on the rule at the edge of their cell; the words keep the steps that the form gives
        // them.
        style.setIndention((short) (figure && look.framed() ? 1 : look.indent()));
        if (look.framed()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
        }
        return style;
    }

    private Font font(Letters letters) {
        return fonts.computeIfAbsent(letters.name(), k -> {
            Font font = book.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints(letters == Letters.TITLE ? (short) 14 : SIZE);
            font.setBold(letters == Letters.BOLD || letters == Letters.TITLE);
            font.setItalic(letters == Letters.ITALIC);
            return font;
        });
    }
}
