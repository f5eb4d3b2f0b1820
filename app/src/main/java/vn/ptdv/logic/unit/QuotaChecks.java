package vn.ptdv.logic.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.quota.SumCheck;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.model.unit.UnitTree;

/** Warnings about a decision's figures: the stated total, groups above their line, a second decision for one time. */
public final class QuotaChecks {
    private QuotaChecks() {}

    public static List<QuotaFinding> of(
            QuotaDecision decision, Collection<QuotaLine> lines, Collection<QuotaDecision> others, UnitTree tree) {
        List<QuotaFinding> found = new ArrayList<>();
        sum(decision, lines, tree, found);
        parts(lines, tree, found);
        found.addAll(groups(lines));
        floors(lines, found);
        others.stream()
                .filter(other -> rivals(decision, other))
                .forEach(other -> found.add(QuotaFinding.of(
                        QuotaFinding.Code.SECOND_DECISION,
                        other.number(),
                        String.valueOf(other.fromYear()),
                        String.valueOf(other.toYear()))));
        return found;
    }

    /** What the lines give together: a line of a unit holds what stands below it, and years are summed only without a whole. */
    public static long given(Collection<QuotaLine> lines, UnitTree tree) {
        boolean ofSpan =
                lines.stream().anyMatch(l -> l.key().isWhole() && l.key().isWholeSpan());
        Set<QuotaKey> keys = lines.stream().map(QuotaLine::key).collect(Collectors.toSet());
        return lines.stream()
                .filter(l -> l.key().isWhole() && l.key().isWholeSpan() == ofSpan)
                .filter(l -> coveredBy(l.key(), keys, tree).isEmpty())
                .mapToLong(QuotaLine::target)
                .sum();
    }

    private static void sum(
            QuotaDecision decision, Collection<QuotaLine> lines, UnitTree tree, List<QuotaFinding> found) {
        OptionalLong stated = decision.statedTotal().isPresent()
                ? OptionalLong.of(decision.statedTotal().getAsInt())
                : OptionalLong.empty();
        if (SumCheck.of(List.of(given(lines, tree)), stated) instanceof SumCheck.Differs differs) {
            found.add(QuotaFinding.of(
                    QuotaFinding.Code.SUM_DIFFERS,
                    VietnameseNumbers.format(differs.sum()),
                    VietnameseNumbers.format(differs.stated())));
        }
    }

    /** The nearest unit above that has a line of the same year and group. */
    private static Optional<QuotaKey> coveredBy(QuotaKey key, Set<QuotaKey> keys, UnitTree tree) {
        return tree.ancestors(key.unitId()).stream()
                .map(above -> new QuotaKey(above.id(), key.year(), key.group()))
                .filter(keys::contains)
                .findFirst();
    }

    /** Units below that were given more than the unit they hang under. */
    private static void parts(Collection<QuotaLine> lines, UnitTree tree, List<QuotaFinding> found) {
        Map<QuotaKey, Integer> targets = new HashMap<>();
        lines.forEach(l -> targets.put(l.key(), l.target()));
        Map<QuotaKey, Long> below = new LinkedHashMap<>();
        lines.forEach(l -> coveredBy(l.key(), targets.keySet(), tree)
                .ifPresent(above -> below.merge(above, (long) l.target(), Long::sum)));
        below.forEach((key, sum) -> {
            int target = targets.getOrDefault(key, 0);
            if (sum > target) {
                found.add(QuotaFinding.at(
                        key, QuotaFinding.Code.PARTS_ABOVE_LINE, String.valueOf(sum), String.valueOf(target)));
            }
        });
    }

    /** The amounts of groups that are above the line of their unit and year. */
    public static List<QuotaFinding> groups(Collection<QuotaLine> lines) {
        List<QuotaFinding> found = new ArrayList<>();
        Map<QuotaKey, Integer> whole = new HashMap<>();
        lines.stream().filter(l -> l.key().isWhole()).forEach(l -> whole.put(l.key(), l.target()));
        for (QuotaLine line : lines) {
            int limit = whole.getOrDefault(
                    QuotaKey.all(line.key().unitId(), line.key().year()), Integer.MAX_VALUE);
            if (!line.key().isWhole() && line.target() > limit) {
                found.add(QuotaFinding.at(
                        line.key(),
                        QuotaFinding.Code.GROUP_ABOVE_LINE,
                        String.valueOf(line.target()),
                        String.valueOf(limit)));
            }
        }
        return found;
    }

    private static void floors(Collection<QuotaLine> lines, List<QuotaFinding> found) {
        for (QuotaLine line : lines) {
            if (line.floor().isPresent() && line.floor().getAsInt() > line.target()) {
                found.add(QuotaFinding.at(
                        line.key(),
                        QuotaFinding.Code.FLOOR_ABOVE_TARGET,
                        String.valueOf(line.floor().getAsInt()),
                        String.valueOf(line.target())));
            }
        }
    }

    private static boolean rivals(QuotaDecision one, QuotaDecision other) {
        return one.id() != other.id()
                && other.state() == QuotaState.ISSUED
                && !one.isAdjusting()
                && !other.isAdjusting()
                && one.kind() == other.kind()
                && one.scope().equals(other.scope())
                && one.fromYear() <= other.toYear()
                && other.fromYear() <= one.toYear();
    }
}
