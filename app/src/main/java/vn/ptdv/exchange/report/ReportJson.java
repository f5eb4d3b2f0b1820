package vn.ptdv.exchange.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportColumn;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.logic.report.ReportTable;

/** A report as JSON, its keys as the guide's page reports-json.md lays them down. */
public final class ReportJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    public static byte[] bytes(ReportTable table) {
        try {
            return JSON.writeValueAsString(tree(table)).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> tree(ReportTable table) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("report", table.head().report().code());
        all.put("title", table.head().title());
        all.put("period", table.head().period().code());
        all.put("from", table.head().period().from().toString());
        all.put("to", table.head().period().to().toString());
        all.put("asOf", table.head().asOf().toString());
        table.head().reach().knownOn().ifPresent(day -> all.put("knownOn", day.toString()));
        table.head().reach().unit().ifPresent(name -> all.put("unit", name));
        all.put(
                "columns",
                table.columns().stream()
                        .map(c -> Map.of(
                                "key",
                                c.key(),
                                "title",
                                c.title(),
                                "kind",
                                c.kind().name()))
                        .toList());
        all.put(
                "rows",
                table.rows().stream().map(row -> row(table.columns(), row)).toList());
        all.put("notes", table.notes());
        return all;
    }

    private static Map<String, Object> row(List<ReportColumn> columns, ReportRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            put(values, columns.get(i).key(), row.cells().get(i));
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("kind", row.kind().name());
        row.unitId().ifPresent(id -> all.put("unit", id));
        all.put("values", values);
        return all;
    }

    @SuppressWarnings("NullAway") // JSON has a null of its own for what is not known.
    private static void put(Map<String, Object> values, String key, ReportCell cell) {
        if (cell instanceof ReportCell.Whole whole) {
            values.put(key, whole.value());
        } else if (cell instanceof ReportCell.Share share) {
            values.put(key, share.percent().orElse(null));
        } else if (cell instanceof ReportCell.Decimal decimal) {
            values.put(key, decimal.value().orElse(null));
        } else if (cell instanceof ReportCell.Day day) {
            values.put(key, day.date().map(Object::toString).orElse(null));
        } else {
            values.put(key, cell.text());
        }
    }
}
