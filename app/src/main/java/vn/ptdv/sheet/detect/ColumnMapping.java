package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns feed which field; a proposal that the person may change. Columns count from 0. */
public record ColumnMapping(Map<String, Source> sources) {
    public ColumnMapping {
        sources = Map.copyOf(sources);
    }

    /** One or more columns (joined from left to right) and how sure the match is, 0 to 100. */
    public record Source(List<Integer> columns, int score) {
        public Source {
            columns = List.copyOf(columns);
        }
    }

    /** What is remembered of a title whose column is not taken in; no field is called so. */
    public static final String LEFT_OUT = "-";

    public static ColumnMapping none() {
        return new ColumnMapping(Map.of());
    }

    public Optional<Source> of(String field) {
        return Optional.ofNullable(sources.get(field));
    }

    /** The field that a column feeds. */
    public Optional<String> fieldOf(int column) {
        return sources.entrySet().stream()
                .filter(e -> e.getValue().columns().contains(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The same mapping with the field fed by the column, which no other field then uses. */
    public ColumnMapping with(String field, int column) {
        Map<String, Source> changed = new LinkedHashMap<>(freed(column).sources);
        changed.put(field, new Source(List.of(column), ColumnAliases.EXACT));
        return new ColumnMapping(changed);
    }

    /** The same mapping with the column feeding nothing. */
    public ColumnMapping freed(int column) {
        Map<String, Source> changed = new LinkedHashMap<>();
        sources.forEach((f, source) -> {
            List<Integer> rest = new ArrayList<>(source.columns());
            rest.remove(Integer.valueOf(column));
            if (!rest.isEmpty()) {
                changed.put(f, new Source(rest, source.score()));
            }
        });
        return new ColumnMapping(changed);
    }

    public ColumnMapping without(String field) {
        Map<String, Source> changed = new LinkedHashMap<>(sources);
        changed.remove(field);
        return new ColumnMapping(changed);
    }

    /** What to remember for the next list of the same sender: folded title to field. */
    public Map<String, String> memory(List<HeaderCell> headers) {
        Map<String, String> memory = new LinkedHashMap<>();
        for (HeaderCell header : headers) {
            fieldOf(header.column()).ifPresent(f -> memory.put(Titles.fold(header.title()), f));
        }
        return memory;
    }
}
