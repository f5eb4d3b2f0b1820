package vn.ptdv.sheet.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.ptdv.logic.text.VietnameseNumbers;

/** Writes a list as .csv that Excel on a Vietnamese system opens by a double click: UTF-8 with mark, semicolons. */
public final class CsvListWriter {
    private static final char SEPARATOR = ';';
    private static final int TOLD_EVERY = 500;

    private CsvListWriter() {}

    public static WriteResult write(
            Path file, List<ListColumn> columns, Iterable<? extends List<?>> rows, WriteProgress progress) {
        return WholeFile.write(file, out -> {
            Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            csv.write('\uFEFF');
            line(csv, columns.stream().map(ListColumn::title).toList());
            int written = 0;
            for (List<?> row : rows) {
                line(csv, row);
                if (++written % TOLD_EVERY == 0 && progress.written(written) == WriteProgress.Next.CANCEL) {
                    return -1;
                }
            }
            csv.flush();
            return written;
        });
    }

    private static void line(Writer csv, List<?> values) throws IOException {
        for (int c = 0; c < values.size(); c++) {
            if (c > 0) {
                csv.write(SEPARATOR);
            }
            value(csv, values.get(c));
        }
        csv.write("\r\n");
    }

    private static void value(Writer csv, Object given) throws IOException {
        Object value = given instanceof Strong strong ? strong.value() : given;
        if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            csv.write(
                    VietnameseNumbers.format(ListValues.decimal((Number) value)).replace(".", ""));
            return;
        }
        String text = value instanceof Number ? String.valueOf(value) : FormulaGuard.guarded(ListValues.text(value));
        boolean quoted = text.indexOf(SEPARATOR) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || !text.equals(text.strip());
        csv.write(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
    }
}
