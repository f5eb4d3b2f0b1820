package vn.ptdv.document.check.word;

/** Where a line stands: its paragraph counted from 1, its section from 0, its table and column where it has any. */
public record Spot(int paragraph, int section, Area area, int table, int column) {

    /** What surrounds a line. */
    public enum Area {
        TEXT,
        BARE_TABLE,
        RULED_TABLE,
        BOX
    }
}
