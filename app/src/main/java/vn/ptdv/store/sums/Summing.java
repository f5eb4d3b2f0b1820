package vn.ptdv.store.sums;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

/** Takes a data file's bytes from its beginning and sums each of the chunks, which do not overlap. */
public final class Summing extends OutputStream {
    private final List<Chunk> chunks;
    private final List<ChunkSums.Entry> sums = new ArrayList<>();
    private final CRC32C sum = new CRC32C();
    private long position;

    public Summing(List<Chunk> chunks) {
        this.chunks =
                chunks.stream().sorted(Comparator.comparingLong(Chunk::start)).toList();
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        long end = position + length;
        while (sums.size() < chunks.size() && chunks.get(sums.size()).start() < end) {
            Chunk chunk = chunks.get(sums.size());
            long from = Math.max(chunk.start(), position);
            long to = Math.min(chunk.end(), end);
            sum.update(bytes, offset + (int) (from - position), (int) (to - from));
            if (to < chunk.end()) {
                break;
            }
            finished(chunk);
        }
        position = end;
    }

    private void finished(Chunk chunk) {
        sums.add(ChunkSums.Entry.of(chunk, sum));
        sum.reset();
    }

    /** The sums of the chunks that were there to their ends. */
    public List<ChunkSums.Entry> sums() {
        return List.copyOf(sums);
    }
}
