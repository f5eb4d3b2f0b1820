package vn.ptdv.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.ptdv.sheet.read.CellName;

/**
 * Writes a list as .xlsx in one pass: rows may come from a query and are never all in memory.
 *
 * <p>Values may be String, Integer, Long, BigDecimal, Double, Boolean, LocalDate, PartialDate, Sex; a blank is "".
 */
public final class XlsxListWriter {
    private static final int LAST_ROW = 1_048_576;
    private static final int TOLD_EVERY = 500;

    private XlsxListWriter() {}

    public static WriteResult write(
            Path file, ListSheet sheet, Iterable<? extends List<?>> rows, WriteProgress progress) {
        return WholeFile.write(file, out -> write(out, sheet, rows, progress));
    }

    static int write(OutputStream out, ListSheet sheet, Iterable<? extends List<?>> rows, WriteProgress progress)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            part(zip, "[Content_Types].xml", XlsxParts.contentTypes());
            part(zip, "_rels/.rels", XlsxParts.packageRelations());
            part(zip, "xl/_rels/workbook.xml.rels", XlsxParts.workbookRelations());
            part(zip, "xl/styles.xml", XlsxParts.bytes(Look.stylesXml()));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Pass pass = new Pass(sheet, new Utf8Sink(zip));
            int written = pass.run(rows, progress);
            zip.closeEntry();
            if (written >= 0) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                Utf8Sink sink = new Utf8Sink(zip);
                pass.strings.write(sink);
                sink.flush();
                zip.closeEntry();
                String name = SafeNames.sheet(sheet.name(), Set.of());
                part(zip, "xl/workbook.xml", XlsxParts.workbook(name, pass.filterRange(), pass.headerRow));
            }
            return written;
        }
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** One walk over the rows. */
    private static final class Pass {
        private final ListSheet sheet;
        private final Utf8Sink sink;
        private final SharedStrings strings = new SharedStrings();
        private final SheetXml xml;
        private final ListColumn[] columns;
        private final Look[] looks;
        private final BigDecimal[] sums;
        private final long[] wholes;
        private int headerRow;
        private int lastRow;
        private int closedAt;

        Pass(ListSheet sheet, Utf8Sink sink) {
            this.sheet = sheet;
            this.sink = sink;
            this.columns = sheet.columns().toArray(ListColumn[]::new);
            this.xml = new SheetXml(sink, strings, Math.max(2, columns.length));
            this.looks = sheet.columns().stream().map(c -> Look.of(c.kind())).toArray(Look[]::new);
            this.sums = new BigDecimal[columns.length];
            this.wholes = new long[columns.length];
            java.util.Arrays.fill(sums, BigDecimal.ZERO);
        }

        int run(Iterable<? extends List<?>> rows, WriteProgress progress) throws IOException {
            ListFrame frame = new ListFrame(sheet, xml);
            sink.raw(frame.start());
            frame.heading();
            headerRow = xml.row() + 1;
            frame.header();
            int written = 0;
            for (List<?> values : rows) {
                row(values);
                if (++written % TOLD_EVERY == 0 && progress.written(written) == WriteProgress.Next.CANCEL) {
                    return -1;
                }
            }
            lastRow = closedAt > 0 ? closedAt - 1 : xml.row();
            totals(written);
            frame.closing();
            sink.raw(frame.finish(filterRange().replace("$", "")));
            sink.flush();
            return written;
        }

        String filterRange() {
            return "$A$" + headerRow + ":$" + CellName.letters(Math.max(0, columns.length - 1)) + "$" + lastRow;
        }

        private void row(List<?> values) throws IOException {
            if (xml.row() >= LAST_ROW - 100) {
                throw new WholeFile.TooManyRows();
            }
            int lines = lines(values);
            if (lines > 1) {
                xml.begin(lines);
            } else {
                xml.begin();
            }
            for (int c = 0; c < columns.length; c++) {
                cell(c, c < values.size() ? values.get(c) : "");
            }
            xml.end();
        }

        private int lines(List<?> values) {
            int most = 1;
            for (int c = 0; c < Math.min(columns.length, values.size()); c++) {
                Object value = values.get(c) instanceof Strong strong ? strong.value() : values.get(c);
                if (value instanceof String text && TextLines.mayWrap(text, columns[c].width())) {
                    boolean bold = values.get(c) instanceof Strong;
                    most = Math.max(
                            most,
                            bold
                                    ? TextLines.bold(text, columns[c].width())
                                    : TextLines.plain(text, columns[c].width()));
                }
            }
            return most;
        }

        private void cell(int c, Object value) throws IOException {
            if (value instanceof String text) {
                xml.typed(c, text, looks[c]);
            } else if (value instanceof Number number) {
                number(c, number);
            } else {
                if (Strong.isUnder(value) || (value instanceof Subtotal sum && sum.reach() == Subtotal.Reach.ABOVE)) {
                    // The filter must not hide the sum with the rows.
                    closedAt = xml.row();
                }
                ListValues.write(xml, c, value, looks[c]);
            }
        }

        private void number(int c, Number value) throws IOException {
            ListColumn column = columns[c];
            Number shown = column.kind() == ListColumn.Kind.PERCENT ? ListValues.fraction(value) : value;
            if (column.total() == ListColumn.Total.SUM) {
                if (shown instanceof Long || shown instanceof Integer) {
                    wholes[c] += shown.longValue();
                } else {
                    sums[c] = sums[c].add(ListValues.decimal(shown));
                }
            }
            xml.number(c, shown, looks[c]);
        }

        private void totals(int written) throws IOException {
            boolean any = sheet.columns().stream().anyMatch(c -> c.total() == ListColumn.Total.SUM);
            if (!any || written == 0) {
                return;
            }
            int first = headerRow + 1;
            int last = lastRow;
            int label = ListFrame.labelColumn(sheet.columns());
            xml.begin();
            for (int c = 0; c < columns.length; c++) {
                Look look = Look.totalOf(columns[c].kind());
                if (columns[c].total() == ListColumn.Total.SUM) {
                    String letters = CellName.letters(c);
                    String formula = "SUBTOTAL(9," + letters + first + ":" + letters + last + ")";
                    xml.formula(c, formula, sums[c].add(BigDecimal.valueOf(wholes[c])), look);
                } else {
                    xml.text(c, c == label ? ListFrame.totalWord() : "", Look.TOTAL_TEXT);
                }
            }
            xml.end();
        }
    }
}
