package vn.ptdv.sheet.read;

/** How much a file may ask for before it is refused; sizes in bytes. */
public record ReadLimits(long fileBytes, long unpackedBytes, int unpackedRatio, int rows, int columns) {
    private static final long MEGABYTE = 1 << 20;

    /** A hundred times what an office list needs, and far below what would exhaust the machine. */
    public static ReadLimits usual() {
        return new ReadLimits(200 * MEGABYTE, 1024 * MEGABYTE, 250, 300_000, 1_000);
    }

    /** Small parts may pack as tightly as they like: only a large one can hurt. */
    long ratioMattersAbove() {
        return Math.min(32 * MEGABYTE, unpackedBytes / 4);
    }
}
