package vn.ptdv.store.sums;

/** A stretch of the data file that H2 wrote once and does not change; when its space is used again, by another number. */
public record Chunk(int id, long start, long length) {
    private static final int BLOCK = 4096;

    /** From H2's own count in blocks, before which the encryption has a block of its own. */
    static Chunk ofBlocks(int id, long block, long blocks) {
        return new Chunk(id, (block + 1) * BLOCK, blocks * BLOCK);
    }

    public long end() {
        return start + length;
    }
}
