package vn.ptdv.ui.common.filter;

import java.util.ArrayList;
import java.util.List;
import vn.ptdv.logic.filter.Comparison;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.text.Texts;

/** How a field is asked: by a comparison with a value, or whether it is known at all. */
record Asking(Comparison comparison, boolean blank, String words) {
    static final String BLANK = "blank";

    static List<Asking> of(FieldType type) {
        List<Asking> all = new ArrayList<>();
        type.comparisons().forEach(c -> all.add(new Asking(c, false, c.words(type))));
        if (type != FieldType.YES) {
            all.add(new Asking(Comparison.EQUAL, true, Texts.of("common.filter.isBlank")));
            all.add(new Asking(Comparison.NOT_EQUAL, true, Texts.of("common.filter.isKnown")));
        }
        return all;
    }

    @Override
    public String toString() {
        return words;
    }
}
