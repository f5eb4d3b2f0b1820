package vn.ptdv.model.unit;

/** Whose quota, for which year (0: the whole span of the decision) and for which target group. */
public record QuotaKey(long unitId, int year, String group) {
    /** The unit's whole target. */
    public static final String ALL = "ALL";
    /** The year of a line that is for the whole span. */
    public static final int WHOLE_SPAN = 0;

    public static QuotaKey all(long unitId, int year) {
        return new QuotaKey(unitId, year, ALL);
    }

    /** Whether it stands for all the years of its decision together. */
    public boolean isWholeSpan() {
        return year == WHOLE_SPAN;
    }

    public boolean isWhole() {
        return group.equals(ALL);
    }
}
