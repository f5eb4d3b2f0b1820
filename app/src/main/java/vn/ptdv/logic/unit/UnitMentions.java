package vn.ptdv.logic.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Unit;

/** Finds the units that a text names, whole names only: Chi bộ Thôn 1 is not named by Chi bộ Thôn 10. */
public final class UnitMentions {
    private final List<Named> units;

    private record Named(long id, String name) {}

    public UnitMentions(Collection<Unit> all) {
        List<Named> named = new ArrayList<>();
        all.stream().filter(u -> !u.name().isBlank()).forEach(u -> named.add(new Named(u.id(), plain(u.name()))));
        // The longer name first, so that a shorter one inside it is not found as well.
        named.sort(Comparator.comparingInt((Named n) -> n.name.length()).reversed());
        units = named;
    }

    public Set<Long> in(String text) {
        StringBuilder left = new StringBuilder(plain(text));
        Set<Long> found = new LinkedHashSet<>();
        String name = "";
        boolean seen = false;
        for (Named unit : units) {
            // Units of one name cannot be told apart in a text: it may concern each of them.
            seen = unit.name.equals(name) ? seen : takeOut(left, unit.name);
            name = unit.name;
            if (seen) {
                found.add(unit.id);
            }
        }
        return found;
    }

    private static boolean takeOut(StringBuilder text, String name) {
        boolean found = false;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if (isEdge(text, at - 1) && isEdge(text, end)) {
                text.replace(at, end, "\0".repeat(name.length()));
                found = true;
            }
        }
        return found;
    }

    private static boolean isEdge(CharSequence text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static String plain(String text) {
        return VietnameseText.clean(text).toLowerCase(Locale.ROOT);
    }
}
