package vn.ptdv.sheet.detect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the columns of a list are called in practice, and how well a title fits a field. */
public final class ColumnAliases {
    public static final int EXACT = 100;
    static final int LAST_PART = 88;
    private static final int CONTAINED = 55;
    private static final int CONTAINED_SPAN = 30;
    private static final int SHORTEST_CONTAINED = 4;
    /** Stands before the last of several titles that share one: "Số đảng viên", below it "Trong đó: nữ". */
    private static final String AMONG_THEM = "trong do ";

    private static final String UNIT = "unit";
    private static final Map<String, Set<String>> ANYWHERE = new HashMap<>();
    private static final Map<ListKind, ColumnAliases> SHIPPED = load();

    private final Map<String, String> fieldOfAlias = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** An alias with blanks around it, to be looked for inside longer titles. */
    private record Part(String spaced, String field) {}

    private ColumnAliases() {}

    public static ColumnAliases of(ListKind kind) {
        return SHIPPED.getOrDefault(kind, new ColumnAliases());
    }

    private static Map<ListKind, ColumnAliases> load() {
        Map<ListKind, ColumnAliases> all = new EnumMap<>(ListKind.class);
        for (List<String> line : Tables.read("column_aliases")) {
            ListKind kind = ListKind.valueOf(line.get(0).toUpperCase(Locale.ROOT));
            ColumnAliases aliases = all.computeIfAbsent(kind, k -> new ColumnAliases());
            for (String alias : line.get(2).split("\\|")) {
                aliases.add(Titles.fold(alias), line.get(1));
            }
        }
        return all;
    }

    private void add(String alias, String field) {
        ANYWHERE.computeIfAbsent(alias, k -> new HashSet<>()).add(field);
        if (fieldOfAlias.putIfAbsent(alias, field) == null && alias.length() >= SHORTEST_CONTAINED) {
            parts.add(new Part(" " + alias + " ", field));
        }
    }

    /** A field that a title may stand for. */
    public record Fit(String field, int score) {}

    /** Every field that the title may stand for. */
    List<Fit> fits(HeaderCell header) {
        Map<String, Integer> best = new HashMap<>();
        collect(bare(Titles.fold(header.title())), EXACT, best);
        if (header.parts().size() > 1) {
            String last = bare(Titles.fold(header.parts().get(header.parts().size() - 1)));
            String field = fieldOfAlias.get(last);
            if (field != null) {
                best.merge(field, LAST_PART, Math::max);
            }
        }
        List<Fit> fits = new ArrayList<>();
        best.forEach((field, score) -> fits.add(new Fit(field, score)));
        return fits;
    }

    private static String bare(String title) {
        return title.startsWith(AMONG_THEM) ? title.substring(AMONG_THEM.length()) : title;
    }

    /** A title that is a field of another list is not taken for one of this list because they share a word. */
    private static boolean mayMean(String title, String field) {
        Set<String> fields = ANYWHERE.getOrDefault(title, Set.of());
        return fields.isEmpty() || fields.contains(field) || fields.contains(UNIT);
    }

    private void collect(String title, int exact, Map<String, Integer> best) {
        if (title.isEmpty()) {
            return;
        }
        String field = fieldOfAlias.get(title);
        if (field != null) {
            best.merge(field, exact, Math::max);
            return;
        }
        String spaced = " " + title + " ";
        for (Part part : parts) {
            if (spaced.contains(part.spaced) && mayMean(title, part.field)) {
                int length = part.spaced.length() - 2;
                best.merge(part.field, CONTAINED + CONTAINED_SPAN * length / title.length(), Math::max);
            }
        }
    }
}
