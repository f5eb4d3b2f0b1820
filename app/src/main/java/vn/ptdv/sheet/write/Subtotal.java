package vn.ptdv.sheet.write;

/**
 * A sum written as a formula with its present value: over the rows that follow this one, or over those before it.
 * Sums of this kind never count each other.
 */
public record Subtotal(Reach reach, int rows, long value) {
    /** On which side the summed rows stand. */
    public enum Reach {
        BELOW,
        ABOVE
    }

    /** The cells that are summed, seen from a row of the sheet. */
    String range(String column, int row) {
        int first = reach == Reach.BELOW ? row + 1 : row - rows;
        return column + first + ":" + column + (first + rows - 1);
    }
}
