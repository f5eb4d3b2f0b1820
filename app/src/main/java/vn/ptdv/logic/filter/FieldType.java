package vn.ptdv.logic.filter;

import static vn.ptdv.logic.filter.Comparison.AT_LEAST;
import static vn.ptdv.logic.filter.Comparison.AT_MOST;
import static vn.ptdv.logic.filter.Comparison.CONTAINS;
import static vn.ptdv.logic.filter.Comparison.EQUAL;
import static vn.ptdv.logic.filter.Comparison.LACKS;
import static vn.ptdv.logic.filter.Comparison.LESS;
import static vn.ptdv.logic.filter.Comparison.MORE;
import static vn.ptdv.logic.filter.Comparison.NOT_EQUAL;

import java.util.List;

/** What kind of value a field holds, and so how it can be compared; the first is the one that is asked most. */
public enum FieldType {
    TEXT(CONTAINS, LACKS, EQUAL, NOT_EQUAL),
    CODE(EQUAL, NOT_EQUAL),
    NUMBER(EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST),
    DATE(EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST),
    YES(EQUAL, NOT_EQUAL);

    @SuppressWarnings("ImmutableEnumChecker") // List.of: nobody can change it.
    private final List<Comparison> comparisons;

    FieldType(Comparison... comparisons) {
        this.comparisons = List.of(comparisons);
    }

    public List<Comparison> comparisons() {
        return comparisons;
    }
}
