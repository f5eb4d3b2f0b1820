package vn.ptdv.exchange.statistic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.statistic.StatRow;
import vn.ptdv.logic.statistic.StatTable;

/**
 * A form as JSON. Keys: form, number, title, period, from, to, asOf, unit (name), verified, columns (code, label), rows
 * (code, mark, label, level, verified, values by column code; a blank figure is null), failures (check, place, words),
 * notes.
 */
public final class StatJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private StatJson() {}

    public static byte[] bytes(StatTable table) {
        try {
            return JSON.writeValueAsString(tree(table)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> tree(StatTable table) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("form", table.form().head().key());
        all.put("number", table.form().head().number());
        all.put("title", table.form().head().title());
        all.put("period", table.head().period().code());
        all.put("from", table.head().period().from().toString());
        all.put("to", table.head().period().to().toString());
        all.put("asOf", table.head().asOf().toString());
        all.put("unit", table.head().unit());
        all.put("verified", table.form().head().origin().verified());
        all.put(
                "columns",
                table.form().columns().stream()
                        .map(c -> Map.of("code", c.code(), "label", c.label()))
                        .toList());
        all.put(
                "rows",
                table.form().printed().stream().map(row -> row(table, row)).toList());
        all.put("failures", failures(table));
        all.put("notes", table.notes());
        return all;
    }

    private static List<Map<String, String>> failures(StatTable table) {
        return table.failures().stream()
                .map(f -> Map.of("check", f.check().code(), "place", f.place(), "words", f.words()))
                .toList();
    }

    @SuppressWarnings("NullAway") // JSON has a null of its own for a figure that is left blank.
    private static Map<String, Object> row(StatTable table, StatRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        table.form()
                .columns()
                .forEach(column -> values.put(
                        column.code(),
                        table.cell(row.code(), column.code()).value().orElse(null)));
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", row.code());
        one.put("mark", row.print().mark());
        one.put("label", table.label(row));
        one.put("level", row.print().indent());
        one.put("verified", row.verified());
        one.put("values", values);
        return one;
    }
}
