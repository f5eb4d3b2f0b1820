package vn.ptdv.document.model;

import java.util.List;
import java.util.OptionalLong;

/** Bars lying beside their names: for each name one bar of every series. */
public record ChartSpec(String title, List<String> names, List<Series> series) {
    public ChartSpec {
        title = Words.clean(title);
        names = Words.clean(names);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != names.size()) {
                throw new IllegalArgumentException(title);
            }
        }
    }

    /** What one kind of bars shows, with a value for every name; what is not known has no bar and no nought. */
    public record Series(String title, List<OptionalLong> values) {
        public Series {
            title = Words.clean(title);
            values = List.copyOf(values);
        }
    }

    public long greatest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .flatMapToLong(OptionalLong::stream)
                .max()
                .orElse(0);
    }
}
