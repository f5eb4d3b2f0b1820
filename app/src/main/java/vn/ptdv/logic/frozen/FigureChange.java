package vn.ptdv.logic.frozen;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A figure then and now; either may be missing. */
public record FigureChange(Optional<Figure> before, Optional<Figure> now) {
    public String row() {
        return either().row();
    }

    public String column() {
        return either().column();
    }

    public String textBefore() {
        return before.map(Figure::text).orElse("");
    }

    public String textNow() {
        return now.map(Figure::text).orElse("");
    }

    /** Who counts now and did not. */
    public List<Long> gained() {
        return without(people(now), people(before));
    }

    /** Who counted and does no more. */
    public List<Long> lost() {
        return without(people(before), people(now));
    }

    /** Also when the number stayed but stands for other people. */
    boolean isReal() {
        return !textBefore().equals(textNow()) || !gained().isEmpty() || !lost().isEmpty();
    }

    private Figure either() {
        return now.or(() -> before).orElseThrow();
    }

    private static List<Long> people(Optional<Figure> figure) {
        return figure.map(Figure::behind).orElse(List.of());
    }

    private static List<Long> without(List<Long> all, List<Long> others) {
        Set<Long> other = new HashSet<>(others);
        List<Long> rest = new ArrayList<>();
        all.stream().filter(id -> !other.contains(id)).forEach(rest::add);
        return rest;
    }
}
