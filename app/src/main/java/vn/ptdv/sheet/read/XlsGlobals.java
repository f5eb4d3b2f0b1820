package vn.ptdv.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;

/** What stands before the sheets of an .xls: strings, fonts, formats and the base of its days. */
final class XlsGlobals {
    private final List<String> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private Optional<SSTRecord> strings = Optional.empty();
    private CellNumbers.DayBase base = CellNumbers.DayBase.FROM_1900;

    void take(Record rec) {
        if (rec instanceof SSTRecord table) {
            strings = Optional.of(table);
        } else if (rec instanceof DateWindow1904Record window && window.getWindowing() == 1) {
            base = CellNumbers.DayBase.FROM_1904;
        } else if (rec instanceof FontRecord font) {
            fonts.add(font.getFontName());
        } else if (rec instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (rec instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        }
    }

    String shared(int index) {
        return strings.map(s -> s.getString(index).getString()).orElse("");
    }

    Cell text(String text, int style) {
        return text.isEmpty() ? Cell.blank() : new Cell.Text(text, font(style));
    }

    Cell number(double value, int style) {
        return formats.computeIfAbsent(style, this::format).cell(value, base);
    }

    private NumberFormat format(int style) {
        return style < 0 || style >= styles.size()
                ? NumberFormat.GENERAL
                : NumberFormat.of(styles.get(style).getFormatIndex(), codes);
    }

    private String font(int style) {
        if (style < 0 || style >= styles.size()) {
            return "";
        }
        int index = styles.get(style).getFontIndex();
        // The format has no font number 4; those after it are counted one too high.
        int place = index > 4 ? index - 1 : index;
        return place >= 0 && place < fonts.size() ? fonts.get(place) : "";
    }
}
