package vn.ptdv.sheet.write;

/** One column of a list to write; the width counts characters. */
public record ListColumn(String title, Kind kind, int width, Total total) {
    /** How its values are shown. */
    public enum Kind {
        TEXT,
        CENTRED,
        WHOLE,
        DECIMAL,
        PERCENT,
        DATE
    }

    /** What stands under it. */
    public enum Total {
        NONE,
        SUM
    }

    public static ListColumn text(String title, int width) {
        return new ListColumn(title, Kind.TEXT, width, Total.NONE);
    }

    public static ListColumn centred(String title, int width) {
        return new ListColumn(title, Kind.CENTRED, width, Total.NONE);
    }

    public static ListColumn date(String title) {
        return new ListColumn(title, Kind.DATE, 12, Total.NONE);
    }

    public static ListColumn whole(String title, int width) {
        return new ListColumn(title, Kind.WHOLE, width, Total.SUM);
    }

    public static ListColumn percent(String title) {
        return new ListColumn(title, Kind.PERCENT, 10, Total.NONE);
    }
}
