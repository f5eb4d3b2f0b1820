package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The members of a unit at the end of a period, with what came and went; columns that were not given are absent. */
public record MemberCount(long unitId, String periodKey, LocalDate on, Map<CountItem, Integer> values, String note) {
    public MemberCount {
        values = Map.copyOf(values);
    }

    /** Something in the row that does not fit, at its cell. */
    public record Finding(CountItem item, Code code, int expected) {
        /** The kinds of misfit. */
        public enum Code {
            /** D is not A + B − C. */
            BALANCE,
            /** A part is larger than its whole. */
            PART_ABOVE_WHOLE
        }
    }

    public int total() {
        return values.getOrDefault(CountItem.TOTAL, 0);
    }

    public OptionalInt value(CountItem item) {
        Integer value = values.get(item);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** What A + B − C gives, once anything of it was given. */
    public OptionalInt balance() {
        if (values.keySet().stream().noneMatch(CountItem::inBalance)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(values.entrySet().stream()
                .mapToInt(e -> e.getKey().signed(e.getValue()))
                .sum());
    }

    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        balance()
                .ifPresent(expected -> addIf(
                        expected != total(), found, new Finding(CountItem.TOTAL, Finding.Code.BALANCE, expected)));
        for (CountItem part : List.of(
                CountItem.PROBATIONARY, CountItem.WOMEN, CountItem.ETHNIC, CountItem.RELIGIOUS, CountItem.YOUTH)) {
            part(part, CountItem.TOTAL, found);
        }
        part(CountItem.STRUCK_PROBATION, CountItem.STRUCK, found);
        return found;
    }

    private void part(CountItem part, CountItem whole, List<Finding> found) {
        int all = values.getOrDefault(whole, 0);
        addIf(values.getOrDefault(part, 0) > all, found, new Finding(part, Finding.Code.PART_ABOVE_WHOLE, all));
    }

    private static void addIf(boolean wrong, List<Finding> found, Finding finding) {
        if (wrong) {
            found.add(finding);
        }
    }
}
