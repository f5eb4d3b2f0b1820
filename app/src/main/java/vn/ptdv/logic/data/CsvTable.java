package vn.ptdv.logic.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small comma-separated table with a header line, such as the rules are shipped in. */
public final class CsvTable {
    private final List<String> header;
    private final List<CsvRow> rows;

    private CsvTable(List<String> header, List<CsvRow> rows) {
        this.header = header;
        this.rows = rows;
    }

    /** Reads a text; the first line names the columns. */
    public static CsvTable parse(String name, String text) {
        List<List<String>> lines = new CsvLines(text).read();
        if (lines.isEmpty()) {
            return new CsvTable(List.of(), List.of());
        }
        List<String> header = List.copyOf(lines.get(0));
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
        List<CsvRow> rows = new ArrayList<>(lines.size());
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).size() != header.size()) {
                throw new CsvException(name, i + 1, lines.get(i).size() + " cells for " + header.size() + " columns");
            }
            rows.add(new CsvRow(name, i + 1, columns, List.copyOf(lines.get(i))));
        }
        return new CsvTable(header, List.copyOf(rows));
    }

    /** Reads one of the shipped tables, for example {@code stages}. */
    public static CsvTable shipped(String name) {
        return parse(name, shippedText(name));
    }

    /** The same as it is written. */
    public static String shippedText(String name) {
        try (InputStream in = CsvTable.class.getResourceAsStream("/vn/ptdv/rules/" + name + ".csv")) {
            if (in == null) {
                throw new CsvException(name, 0, "no such table");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> header() {
        return header;
    }

    public List<CsvRow> rows() {
        return rows;
    }
}
