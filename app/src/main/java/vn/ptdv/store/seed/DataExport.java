package vn.ptdv.store.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import vn.ptdv.logic.data.CsvTable;

/** Tables of the book as a package that can be written on in a spreadsheet and loaded again. */
public final class DataExport {
    private static final Set<String> OURS = Set.of("ID", "VERSION");
    private static final String BOM = "\uFEFF";

    private DataExport() {}

    /** One CSV file for each of these tables. */
    public static byte[] zip(DSLContext sql, Collection<String> names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name + ".csv"));
                DataFile<?> file = DataFile.of(name).orElseThrow(() -> new IllegalArgumentException(name));
                zip.write(text(sql, file).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With the mark by which a spreadsheet knows that the letters are Unicode. */
    private static String text(DSLContext sql, DataFile<?> file) {
        List<Field<?>> fields = new ArrayList<>(file.table()
                .fieldStream()
                .filter(field -> !OURS.contains(field.getName()))
                .toList());
        // A book of before this table was kept in it goes by the program's.
        if (!sql.fetchExists(file.table())) {
            return BOM + CsvTable.shippedText(file.name());
        }
        StringBuilder text = new StringBuilder(BOM);
        text.append(fields.stream().map(file::column).collect(Collectors.joining(",")))
                .append('\n');
        for (Record row :
                sql.selectFrom(file.table()).orderBy(file.table().field("ID")).fetch()) {
            text.append(fields.stream().map(field -> cell(row.get(field))).collect(Collectors.joining(",")))
                    .append('\n');
        }
        return text.toString();
    }

    private static String cell(@org.jspecify.annotations.Nullable Object value) {
        String words = value == null ? "" : value.toString();
        return words.matches("(?s).*[,\"\r\n].*") ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
