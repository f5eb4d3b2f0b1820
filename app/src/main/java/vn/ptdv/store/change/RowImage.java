package vn.ptdv.store.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A row, or the changed columns of one, as the text that the change log keeps. */
final class RowImage {
    static final String ID = "ID";
    static final String VERSION = "VERSION";
    private static final JsonFactory JSON = new JsonFactory();

    private RowImage() {}

    /** All columns that hold something, without id and version. */
    static String whole(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<?> field : row.fields()) {
            Object value = row.get(field);
            if (value != null && isData(field)) {
                values.put(field.getName(), value);
            }
        }
        return text(values);
    }

    /** Of the first row, the columns in which the second differs. */
    static Map<String, @Nullable Object> difference(Record of, Record from) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field<?> field : of.fields()) {
            if (isData(field) && !Objects.equals(of.get(field), from.get(field))) {
                values.put(field.getName(), of.get(field));
            }
        }
        return values;
    }

    static boolean isData(Field<?> field) {
        return !field.getName().equals(ID) && !field.getName().equals(VERSION);
    }

    static String text(Map<String, @Nullable Object> values) {
        StringWriter out = new StringWriter(64);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> value : values.entrySet()) {
                if (value.getValue() == null) {
                    json.writeNullField(value.getKey());
                } else {
                    json.writeStringField(value.getKey(), value.getValue().toString());
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Column name to text; jOOQ's own types turn the text back into a value. */
    static Map<String, @Nullable String> values(String image) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(image)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                values.put(name, json.nextToken() == JsonToken.VALUE_NULL ? null : json.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** Puts the values of an image into a row. */
    static void into(Record row, String image) {
        into(row, values(image));
    }

    static void into(Record row, Map<String, @Nullable String> values) {
        values.forEach((name, value) -> set(row, name, value));
    }

    static boolean agrees(Record row, String image) {
        return values(image).entrySet().stream().allMatch(e -> {
            Object now = row.get(e.getKey());
            return now == null ? e.getValue() == null : now.toString().equals(e.getValue());
        });
    }

    private static void set(Record row, String name, @Nullable String value) {
        Field<?> field = Objects.requireNonNull(row.field(name), name);
        put(row, field, value);
    }

    private static <T> void put(Record row, Field<T> field, @Nullable String value) {
        row.set(field, field.getDataType().convert(value));
    }
}
