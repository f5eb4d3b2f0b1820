package vn.ptdv.sheet.preview;

import java.util.List;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.detect.Tables;
import vn.ptdv.sheet.value.Converters;

/** The fields of each kind of list, from the table {@code rules/import_fields.csv}. */
public final class FieldCatalog {
    private static final List<List<String>> TABLE = Tables.read("import_fields");

    private FieldCatalog() {}

    /** A field as the table describes it. */
    public record Entry(String key, String title, String type, boolean required, int maxLength) {}

    public static List<Entry> entries(ListKind kind) {
        return TABLE.stream()
                .filter(line -> line.get(0).equals(kind.code()))
                .map(line -> new Entry(
                        line.get(1),
                        kind.fieldTitle(line.get(1)),
                        line.get(2),
                        line.get(3).equals("yes"),
                        Integer.parseInt(line.get(4))))
                .toList();
    }

    public static List<FieldSpec> fields(ListKind kind, Converters converters) {
        return entries(kind).stream()
                .map(e -> new FieldSpec(
                        e.key(), e.title(), e.required(), converters.of(e.type(), e.maxLength()), e.maxLength()))
                .toList();
    }
}
