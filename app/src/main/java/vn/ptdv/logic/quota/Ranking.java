package vn.ptdv.logic.quota;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** Orders units by the exact share of their target; equals share a rank and the next one skips: 1, 2, 2, 4. */
public final class Ranking {
    private static final Comparator<Progress> BEST_FIRST =
            (one, other) -> product(other.result(), one.target()).compareTo(product(one.result(), other.target()));

    private Ranking() {}

    /** An item with its rank; without a target it has none and stands at the end. */
    public record Ranked<T>(OptionalInt rank, T item, Progress progress) {}

    /** Equals stay in the order in which they came. */
    public static <T> List<Ranked<T>> of(List<T> items, Function<T, Progress> progressOf) {
        List<Ranked<T>> all = items.stream()
                .map(item -> new Ranked<>(OptionalInt.empty(), item, progressOf.apply(item)))
                .toList();
        List<Ranked<T>> ranked = new ArrayList<>();
        all.stream()
                .filter(r -> r.progress.target() > 0)
                .sorted(Comparator.comparing(Ranked::progress, BEST_FIRST))
                .forEach(next -> ranked.add(new Ranked<>(rank(ranked, next), next.item, next.progress)));
        all.stream().filter(r -> r.progress.target() == 0).forEach(ranked::add);
        return List.copyOf(ranked);
    }

    private static <T> OptionalInt rank(List<Ranked<T>> before, Ranked<T> next) {
        if (!before.isEmpty()) {
            Ranked<T> last = before.get(before.size() - 1);
            if (BEST_FIRST.compare(last.progress, next.progress) == 0) {
                return last.rank;
            }
        }
        return OptionalInt.of(before.size() + 1);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
