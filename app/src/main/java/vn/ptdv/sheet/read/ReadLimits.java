package vn.ptdv.sheet.read;

/** How much a file may ask for before it is refused; sizes in bytes, {@code cells} is what one sheet may hold. */
public record ReadLimits(long fileBytes, long unpackedBytes, int unpackedRatio, int rows, int columns, long cells) {
    private static final long MEGABYTE = 1 << 20;
    /** A cell, its text, its repaired copy and its share of the preview, with half of the memory left to the program. */
    private static final long BYTES_PER_CELL = 300;

    private static final int BYTES_PER_OLD_CELL = 16;
    private static final int LETTERS_PER_CELL = 32;

    /** A hundred times what an office list needs, and far below what would exhaust the machine. */
    public static ReadLimits usual() {
        long cells = Runtime.getRuntime().maxMemory() / BYTES_PER_CELL;
        return new ReadLimits(200 * MEGABYTE, 1024 * MEGABYTE, 250, 300_000, 1_000, cells);
    }

    /** What a cell with this text weighs: one, and one more for each so many letters. */
    static int weight(int letters) {
        return 1 + letters / LETTERS_PER_CELL;
    }

    /** A workbook of Excel 97 has its texts read whole; a cell takes about so many bytes in it. */
    long oldExcelBytes() {
        return Math.min(fileBytes, cells * BYTES_PER_OLD_CELL);
    }

    /** Small parts may pack as tightly as they like: only a large one can hurt. */
    long ratioMattersAbove() {
        return Math.min(32 * MEGABYTE, unpackedBytes / 4);
    }
}
