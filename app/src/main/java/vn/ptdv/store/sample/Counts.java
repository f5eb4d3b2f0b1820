package vn.ptdv.store.sample;

/** How many were admitted, by unit and year, by root and year, and by root and target group this year. */
final class Counts {
    private final int firstYear;
    private final int[][] byUnit;
    private final int[][] byRoot;
    private final int[] sources;
    private int people;
    private int candidacies;

    Counts(int units, int firstYear, int years) {
        this.firstYear = firstYear;
        this.byUnit = new int[units][years];
        this.byRoot = new int[units][years];
        this.sources = new int[units];
    }

    void admitted(SampleUnit unit, int year) {
        int at = year - firstYear;
        if (at >= 0 && at < byUnit[unit.index()].length) {
            byUnit[unit.index()][at]++;
            byRoot[unit.place().root()][at]++;
        }
    }

    void person() {
        people++;
    }

    void candidacy(SampleUnit unit) {
        candidacies++;
        sources[unit.place().root()]++;
    }

    int ofUnit(SampleUnit unit, int year) {
        return byUnit[unit.index()][year - firstYear];
    }

    int ofRoot(SampleUnit root, int year) {
        return byRoot[root.index()][year - firstYear];
    }

    int average(SampleUnit unit) {
        int sum = 0;
        for (int of : byUnit[unit.index()]) {
            sum += of;
        }
        return sum / byUnit[unit.index()].length;
    }

    int sources(SampleUnit root) {
        return sources[root.index()];
    }

    int people() {
        return people;
    }

    int candidacies() {
        return candidacies;
    }
}
