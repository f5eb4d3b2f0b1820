package vn.ptdv.logic.statistic;

/** Something that must hold in every column (over lines) or in every line (over columns), and how that is said. */
public record StatCheck(String code, Across across, String rule, String words) {
    /** What the names of the rule are. */
    public enum Across {
        ROWS,
        COLUMNS
    }
}
