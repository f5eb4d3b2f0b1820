package vn.ptdv.sheet.write;

/** A value in bold, for the rows of groups and totals. */
public record Strong(Object value, Place place) {
    /** A filter hides what stands within the list, and leaves what stands under it. */
    public enum Place {
        WITHIN,
        UNDER
    }

    public Strong(Object value) {
        this(value, Place.WITHIN);
    }

    /** A sum as the screen showed it, under the rows. */
    public static Strong under(Object value) {
        return new Strong(value, Place.UNDER);
    }

    public static boolean isUnder(Object value) {
        return value instanceof Strong strong && strong.place() == Place.UNDER;
    }
}
