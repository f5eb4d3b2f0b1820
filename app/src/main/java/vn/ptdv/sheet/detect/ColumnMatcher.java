package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Proposes which column feeds which field: remembered titles first, then aliases, the surest first. */
public final class ColumnMatcher {
    private static final int REMEMBERED = 110;
    private static final int HIDDEN = 5;
    private static final int WORTH_PROPOSING = 62;
    /** Fields that name a group of people, which no figure does. */
    private static final Set<String> GROUPS = Set.of("group", "target_group");

    private static final int LOOK_AT = 500;
    private static final Pattern FIGURE = Pattern.compile("[0-9.,]+");

    private ColumnMatcher() {}

    public static ColumnMapping match(TableLayout layout, ListKind kind) {
        return match(layout, kind, Map.of());
    }

    /** {@code remembered} is a {@link ColumnMapping#memory} of an earlier list. */
    public static ColumnMapping match(TableLayout layout, ListKind kind, Map<String, String> remembered) {
        List<Pair> pairs = new ArrayList<>();
        for (HeaderCell header : layout.headers()) {
            String field = remembered.get(Titles.fold(header.title()));
            if (ColumnMapping.LEFT_OUT.equals(field)) {
                continue;
            }
            if (field != null) {
                pairs.add(new Pair(field, header, REMEMBERED));
            }
            for (ColumnAliases.Fit fit : ColumnAliases.of(kind).fits(header)) {
                if (GROUPS.contains(fit.field()) && holdsFiguresOnly(layout, header.column())) {
                    continue;
                }
                pairs.add(new Pair(fit.field(), header, fit.score() - (header.hidden() ? HIDDEN : 0)));
            }
        }
        pairs.sort(Comparator.comparingInt((Pair p) -> -p.score)
                .thenComparingInt(p -> p.header.column())
                .thenComparing(p -> p.field));
        return assigned(layout, pairs);
    }

    private static boolean holdsFiguresOnly(TableLayout layout, int column) {
        List<String> texts = texts(layout, column);
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> FIGURE.matcher(text).matches());
    }

    /** Figures are read one column at a time; two of them side by side make no longer one. */
    private static boolean holdsFigures(TableLayout layout, int column) {
        List<String> texts = texts(layout, column);
        return texts.stream().filter(text -> FIGURE.matcher(text).matches()).count() * 2 >= texts.size();
    }

    private static List<String> texts(TableLayout layout, int column) {
        return layout.data().stream()
                .limit(LOOK_AT)
                .map(line -> line.row().cell(column).shown().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private record Pair(String field, HeaderCell header, int score) {}

    private static ColumnMapping assigned(TableLayout layout, List<Pair> pairs) {
        Map<String, Pair> taken = new LinkedHashMap<>();
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>();
        for (Pair pair : pairs) {
            int column = pair.header.column();
            if (pair.score < WORTH_PROPOSING || used.contains(column)) {
                continue;
            }
            Pair before = taken.get(pair.field);
            if (before == null) {
                taken.put(pair.field, pair);
                columns.put(pair.field, new ArrayList<>(List.of(column)));
                used.add(column);
            } else if (sameMergedTitle(before, pair, columns.getOrDefault(pair.field, List.of()))
                    && !holdsFigures(layout, column)) {
                columns.getOrDefault(pair.field, new ArrayList<>()).add(column);
                used.add(column);
            }
        }
        Map<String, ColumnMapping.Source> sources = new LinkedHashMap<>();
        taken.forEach((field, pair) -> sources.put(
                field,
                new ColumnMapping.Source(
                        columns.getOrDefault(field, List.of()), Math.min(ColumnAliases.EXACT, pair.score))));
        givenName(sources);
        return new ColumnMapping(sources);
    }

    /** "Tên" alone is the whole name, but beside "Họ và đệm" only its last part. */
    private static void givenName(Map<String, ColumnMapping.Source> sources) {
        for (String key : List.copyOf(sources.keySet())) {
            String whole = key.endsWith(".last") ? key.substring(0, key.length() - ".last".length()) : "";
            ColumnMapping.Source name = sources.get(whole);
            if (name != null && sources.putIfAbsent(whole + ".first", name) == null) {
                sources.remove(whole);
            }
        }
    }

    /** "Họ và tên" merged over two neighbouring columns: surname in the one, name in the other. */
    private static boolean sameMergedTitle(Pair before, Pair pair, List<Integer> columns) {
        return before.header.parts().equals(pair.header.parts())
                && pair.header.spanned()
                && columns.contains(pair.header.column() - 1);
    }
}
