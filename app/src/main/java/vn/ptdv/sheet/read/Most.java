package vn.ptdv.sheet.read;

/** How many styles, links, sheets and merged cells a file may bring along: more than any program writes. */
final class Most {
    private static final int ENTRIES = 1 << 18;

    private Most() {}

    /** Refuses a file that holds more entries of a kind than a workbook has use for. */
    static void of(int count) throws ReadFailure {
        if (count > ENTRIES) {
            throw ReadFailure.of(ReadProblem.Code.CORRUPT);
        }
    }
}
