package vn.ptdv.logic.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.ptdv.logic.quota.SumCheck;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaKey;
import vn.ptdv.model.unit.QuotaLine;
import vn.ptdv.model.unit.QuotaState;

/** Warnings about a decision's figures: the stated total, groups above their line, a second decision for one time. */
public final class QuotaChecks {
    private QuotaChecks() {}

    public static List<QuotaFinding> of(
            QuotaDecision decision, Collection<QuotaLine> lines, Collection<QuotaDecision> others) {
        List<QuotaFinding> found = new ArrayList<>();
        sum(decision, lines, found);
        groups(lines, found);
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

    private static void sum(QuotaDecision decision, Collection<QuotaLine> lines, List<QuotaFinding> found) {
        List<Long> whole = wholeLines(lines);
        OptionalLong stated = decision.statedTotal().isPresent()
                ? OptionalLong.of(decision.statedTotal().getAsInt())
                : OptionalLong.empty();
        if (SumCheck.of(whole, stated) instanceof SumCheck.Differs differs) {
            found.add(QuotaFinding.of(
                    QuotaFinding.Code.SUM_DIFFERS, String.valueOf(differs.sum()), String.valueOf(differs.stated())));
        }
    }

    /** Lines of the whole span if there are any, else those of the years: never both, or a target would count twice. */
    private static List<Long> wholeLines(Collection<QuotaLine> lines) {
        boolean ofSpan =
                lines.stream().anyMatch(l -> l.key().isWhole() && l.key().year() == QuotaKey.WHOLE_SPAN);
        return lines.stream()
                .filter(l -> l.key().isWhole() && (l.key().year() == QuotaKey.WHOLE_SPAN) == ofSpan)
                .map(l -> (long) l.target())
                .toList();
    }

    private static void groups(Collection<QuotaLine> lines, List<QuotaFinding> found) {
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
