package vn.ptdv.logic.quota;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Whether the lines of a list add up to the total that is written under it; a stated total is never trusted. */
public sealed interface SumCheck {
    long sum();

    record Matches(long sum) implements SumCheck {}

    record Differs(long sum, long stated) implements SumCheck {
        /** Positive when the lines give more than is stated. */
        public long difference() {
            return sum - stated;
        }
    }

    record NotStated(long sum) implements SumCheck {}

    static SumCheck of(Collection<Long> lines, OptionalLong stated) {
        long sum = lines.stream().mapToLong(Long::longValue).sum();
        if (stated.isEmpty()) {
            return new NotStated(sum);
        }
        return sum == stated.getAsLong() ? new Matches(sum) : new Differs(sum, stated.getAsLong());
    }

    /** The groups whose amount is above the line that they are part of. */
    static List<String> groupsAbove(long line, Map<String, Long> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue() > line)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
