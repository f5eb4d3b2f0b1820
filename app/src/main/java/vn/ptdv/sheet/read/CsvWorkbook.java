package vn.ptdv.sheet.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import vn.ptdv.logic.text.VietnameseNumbers;

/** A text file with separators, shown as a workbook of one sheet. */
final class CsvWorkbook extends FileWorkbook {
    private final Path file;
    private final TextFileEncoding encoding;
    private final SheetInfo sheet;

    CsvWorkbook(Path file, ReadLimits limits, List<ReadNotice> notices) throws IOException {
        super(FileKind.CSV, limits, notices);
        this.file = file;
        TextFileEncoding.Found found = TextFileEncoding.find(file);
        this.encoding = found.encoding();
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        this.sheet = new SheetInfo(0, dot > 0 ? name.substring(0, dot) : name, false);
        if (encoding.guessed()) {
            notices.add(ReadNotice.of(ReadNotice.Code.ENCODING_GUESSED, encoding.words()));
        } else if (encoding.mismarked()) {
            notices.add(ReadNotice.of(ReadNotice.Code.ENCODING_MISMARKED, encoding.words()));
        } else if (found.broken() > 0) {
            notices.add(ReadNotice.of(ReadNotice.Code.ENCODING_DAMAGED, VietnameseNumbers.format(found.broken())));
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.of(sheet);
    }

    @Override
    protected SheetExtras readRows(SheetInfo info, RowSink sink) throws IOException {
        char separator;
        try (Reader in = new BufferedReader(encoding.reader(file))) {
            separator = CsvSeparator.guess(in);
        }
        try (Reader in = new BufferedReader(encoding.reader(file), 1 << 16)) {
            CsvScanner scanner = new CsvScanner(in, separator);
            int row = 1;
            // Begun before it is read, so that a fault in it is told with its number.
            sink.begin(row, false);
            while (!sink.stopped() && next(scanner, sink)) {
                if (row == 1 && scanner.isSeparatorHint()) {
                    continue;
                }
                List<String> values = scanner.values();
                for (int c = 0; c < values.size(); c++) {
                    sink.cell(c, cell(values.get(c)));
                }
                sink.end();
                sink.begin(++row, false);
            }
        }
        return SheetExtras.NONE;
    }

    private static boolean next(CsvScanner scanner, RowSink sink) throws IOException {
        try {
            return scanner.next();
        } catch (ReadFailure e) {
            sink.at(scanner.values().size());
            throw e;
        }
    }

    private Cell cell(String value) {
        if (Cell.Failure.isError(value)) {
            return new Cell.Failure(value);
        }
        String text = encoding.decomposed() ? Normalizer.normalize(value, Normalizer.Form.NFC) : value;
        return Cell.text(withoutGuard(text));
    }

    /** The apostrophe that our own export sets before a text that Excel would take for a formula. */
    private static String withoutGuard(String text) {
        if (text.length() < 2 || text.charAt(0) != '\'') {
            return text;
        }
        String rest = text.substring(1);
        return "=+-@'\t\r".indexOf(rest.charAt(0)) >= 0 || Cell.Failure.isError(rest) ? rest : text;
    }

    @Override
    protected void closeFile() {
        // Each reading opens and closes the file itself.
    }
}
