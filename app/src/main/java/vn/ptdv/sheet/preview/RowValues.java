package vn.ptdv.sheet.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ptdv.model.Sex;
import vn.ptdv.sheet.detect.TableLayout;
import vn.ptdv.sheet.read.Cell;
import vn.ptdv.sheet.read.Row;
import vn.ptdv.sheet.value.Converted;
import vn.ptdv.sheet.value.MarkConverters;
import vn.ptdv.sheet.value.ValueError;

/** Reads the fields of one row, putting together what the list has spread over several columns. */
final class RowValues {
    private static final int SHOWN_VALUE = 100;
    private final Row row;
    private final Cell group;
    private final Map<String, Object> values;
    private final List<RowFault> faults = new ArrayList<>();
    private boolean told;

    RowValues(List<FieldColumns> fields, TableLayout.DataRow data) {
        this.row = data.row();
        this.group = Cell.text(data.group());
        this.values = new HashMap<>(2 * fields.size());
        fields.forEach(this::read);
    }

    Row row() {
        return row;
    }

    Map<String, Object> values() {
        return values;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** Whether no field holds anything, as in rows that carry only an ordinal. */
    boolean empty() {
        return !told && faults.stream().allMatch(f -> f.error() == ValueError.REQUIRED);
    }

    private void read(FieldColumns columns) {
        FieldSpec field = columns.field();
        Source source = columns.bySex()
                ? bySex(columns)
                : Source.of(columns.fromGroup() ? group : joined(columns.direct()), columns.first());
        if (byCode(columns) || forAll(columns, source)) {
            return;
        }
        if (source.both) {
            faults.add(fault(source.column, field, source.cell, new Converted.Bad(ValueError.BOTH_SEXES, List.of())));
            return;
        }
        Converted converted = source.sex
                .<Converted>map(Converted.Value::new)
                .orElseGet(() -> field.converter().convert(source.cell));
        if (converted instanceof Converted.Value value) {
            values.put(field.key(), value.value());
            told = true;
        } else if (converted instanceof Converted.Bad bad) {
            faults.add(fault(source.column, field, source.cell, bad));
        } else if (field.required()) {
            faults.add(fault(
                    source.column, field, source.cell, new Converted.Bad(ValueError.REQUIRED, List.of(field.title()))));
        }
    }

    /** A code says more surely what is meant than a name. */
    private boolean byCode(FieldColumns columns) {
        int column = columns.besides().code();
        if (column < 0 || row.cell(column).isBlank()) {
            return false;
        }
        boolean found = columns.field().converter().convert(row.cell(column)) instanceof Converted.Value value
                && put(columns.field(), value);
        told |= found;
        return found;
    }

    /** What holds for the whole file does not make a row of a blank one. */
    private boolean forAll(FieldColumns columns, Source source) {
        Optional<String> said = columns.besides().forAll();
        return said.isPresent()
                && source.cell.isBlank()
                && columns.field().converter().convert(Cell.text(said.get())) instanceof Converted.Value value
                && put(columns.field(), value);
    }

    private boolean put(FieldSpec field, Converted.Value value) {
        values.put(field.key(), value.value());
        return true;
    }

    private record Source(Cell cell, int column, Optional<Sex> sex, boolean both) {
        static Source of(Cell cell, int column) {
            return new Source(cell, column, Optional.empty(), false);
        }
    }

    /** Two columns, one for men and one for women, of which only one may be filled. */
    private Source bySex(FieldColumns columns) {
        int men = columns.men();
        int women = columns.women();
        Cell man = row.cell(men);
        Cell woman = row.cell(women);
        boolean isMan = columns.marks() ? MarkConverters.marked(man) : !man.isBlank();
        boolean isWoman = columns.marks() ? MarkConverters.marked(woman) : !woman.isBlank();
        if (isMan && isWoman) {
            return new Source(woman, women, Optional.empty(), true);
        }
        if (columns.marks() && men < 0) {
            // A lone column "Nữ" is crossed for women and left blank for men.
            return new Source(woman, women, Optional.of(isWoman ? Sex.FEMALE : Sex.MALE), false);
        }
        Optional<Sex> known = isMan ? Optional.of(Sex.MALE) : isWoman ? Optional.of(Sex.FEMALE) : Optional.empty();
        int column = isWoman || men < 0 ? women : men;
        return new Source(isWoman ? woman : man, column, columns.tellsSex() ? known : Optional.empty(), false);
    }

    private Cell joined(List<Integer> columns) {
        if (columns.size() < 2) {
            return columns.isEmpty() ? Cell.blank() : row.cell(columns.get(0));
        }
        return Cell.text(columns.stream()
                .map(c -> row.cell(c).shown().strip())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private RowFault fault(int column, FieldSpec field, Cell cell, Converted.Bad bad) {
        String shown = cell.shown();
        String value = shown.length() > SHOWN_VALUE ? shown.substring(0, SHOWN_VALUE) + "…" : shown;
        return new RowFault(row.number(), column, field.key(), value, bad.error(), bad.details());
    }
}
