package vn.ptdv.document.print;

import java.util.List;

/** What to print how: the printer by name (empty for the standard one), copies, pages (none means all), sides. */
public record PrintJob(String title, String printer, int copies, List<PageRange> pages, Sides sides) {
    public PrintJob {
        copies = Math.max(1, copies);
        pages = List.copyOf(pages);
    }

    /** All pages once, on both sides as the margins of an official document expect. */
    public static PrintJob of(String title) {
        return new PrintJob(title, "", 1, List.of(), Sides.LONG_EDGE);
    }

    /** On which sides of the sheet. */
    public enum Sides {
        ONE,
        LONG_EDGE,
        SHORT_EDGE
    }
}
