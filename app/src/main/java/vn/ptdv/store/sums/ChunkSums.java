package vn.ptdv.store.sums;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/** The sums of all chunks of one data file; the moment of its making tells it from a packed copy that counts anew. */
public record ChunkSums(long made, List<Entry> entries) {
    /** Nothing is known. */
    public static final ChunkSums NONE = new ChunkSums(0, List.of());

    private static final String BETWEEN = " ";
    private static final int FIELDS = 4;

    /** A chunk with the sum of its bytes as they lie on the disk, encrypted. */
    public record Entry(Chunk chunk, int sum) {
        static Entry of(Chunk chunk, CRC32C sum) {
            return new Entry(chunk, (int) sum.getValue());
        }
    }

    public ChunkSums {
        entries = entries.stream()
                .sorted(Comparator.comparingLong(e -> e.chunk().start()))
                .toList();
    }

    /** Sums that were taken once are not taken again: the chunk may have been damaged since. */
    ChunkSums keeping(Optional<ChunkSums> earlier) {
        Map<Chunk, Entry> kept = new HashMap<>();
        earlier.filter(e -> e.made == made).ifPresent(e -> e.entries.forEach(known -> kept.put(known.chunk(), known)));
        return new ChunkSums(
                made, entries.stream().map(e -> kept.getOrDefault(e.chunk(), e)).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder().append(made).append('\n');
        for (Entry entry : entries) {
            Chunk chunk = entry.chunk();
            text.append(chunk.id()).append(BETWEEN).append(chunk.start()).append(BETWEEN);
            text.append(chunk.length()).append(BETWEEN).append(entry.sum()).append('\n');
        }
        return text.append(entries.size()).append('\n').toString();
    }

    /** Empty where the text is not whole: its last line counts the others. */
    static Optional<ChunkSums> of(String text) {
        List<String> lines = text.lines().toList();
        try {
            List<Entry> entries = new ArrayList<>();
            for (String line : lines.subList(1, lines.size() - 1)) {
                String[] fields = line.split(BETWEEN, FIELDS);
                Chunk chunk =
                        new Chunk(Integer.parseInt(fields[0]), Long.parseLong(fields[1]), Long.parseLong(fields[2]));
                entries.add(new Entry(chunk, Integer.parseInt(fields[FIELDS - 1])));
            }
            boolean whole = Integer.parseInt(lines.get(lines.size() - 1)) == entries.size();
            return whole ? Optional.of(new ChunkSums(Long.parseLong(lines.get(0)), entries)) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
