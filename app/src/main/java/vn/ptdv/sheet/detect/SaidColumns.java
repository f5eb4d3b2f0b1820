package vn.ptdv.sheet.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person has said of columns; it holds as long as the column still has the title of which it was said. */
public record SaidColumns(Map<Integer, Said> byColumn) {
    public static final SaidColumns NONE = new SaidColumns(Map.of());

    public SaidColumns {
        byColumn = Map.copyOf(byColumn);
    }

    /** An empty field leaves the column out. */
    public record Said(String title, String field) {
        private boolean fits(HeaderCell header) {
            return Titles.fold(header.title()).equals(title);
        }
    }

    /** With one column more; another one that fed the field is left out by it. */
    public SaidColumns with(HeaderCell header, String field, ColumnMapping now, List<HeaderCell> headers) {
        Map<Integer, Said> next = new LinkedHashMap<>(byColumn);
        List<Integer> before = now.of(field).map(ColumnMapping.Source::columns).orElse(List.of());
        headers.stream().filter(h -> before.contains(h.column())).forEach(h -> next.put(h.column(), said(h, "")));
        next.put(header.column(), said(header, field));
        return new SaidColumns(next);
    }

    /** A proposal with what was said laid over it. */
    public ColumnMapping over(ColumnMapping proposed, List<HeaderCell> headers) {
        ColumnMapping mapping = proposed;
        for (HeaderCell header : headers) {
            if (of(header).isPresent()) {
                mapping = mapping.freed(header.column());
            }
        }
        for (HeaderCell header : headers) {
            String field = of(header).map(Said::field).orElse("");
            if (!field.isEmpty()) {
                mapping = mapping.with(field, header.column());
            }
        }
        return mapping;
    }

    /** The columns of which something was said under another title than they have here. */
    public List<Integer> asleep(List<HeaderCell> headers) {
        return byColumn.keySet().stream()
                .filter(column -> headers.stream().noneMatch(h -> h.column() == column && of(h).isPresent()))
                .sorted()
                .toList();
    }

    /** The same of the same columns, whose titles are now read otherwise. */
    public SaidColumns retitled(List<HeaderCell> before, List<HeaderCell> now) {
        Map<Integer, Said> next = new LinkedHashMap<>(byColumn);
        before.stream()
                .filter(h -> of(h).isPresent())
                .forEach(h -> now.stream()
                        .filter(n -> n.column() == h.column())
                        .forEach(n -> of(h).ifPresent(s -> next.put(n.column(), said(n, s.field())))));
        return new SaidColumns(next);
    }

    /** What to remember of the columns that are left out: folded title to {@link ColumnMapping#LEFT_OUT}. */
    public Map<String, String> leftOut(List<HeaderCell> headers) {
        Map<String, String> memory = new LinkedHashMap<>();
        headers.stream()
                .filter(h -> of(h).filter(s -> s.field().isEmpty()).isPresent())
                .forEach(h -> memory.put(Titles.fold(h.title()), ColumnMapping.LEFT_OUT));
        return memory;
    }

    private Optional<Said> of(HeaderCell header) {
        return Optional.ofNullable(byColumn.get(header.column())).filter(s -> s.fits(header));
    }

    private static Said said(HeaderCell header, String field) {
        return new Said(Titles.fold(header.title()), field);
    }
}
