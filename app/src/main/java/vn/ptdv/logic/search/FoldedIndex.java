package vn.ptdv.logic.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import vn.ptdv.logic.text.VietnameseText;

/**
 * Quick find: one linear scan over the folded texts of all entries, which lie in a single byte array.
 *
 * <p>A scan of 100 000 people takes a few milliseconds, so that nothing has to be kept in step but the array itself.
 */
public final class FoldedIndex {
    static final char FIELD = '\n';

    private static final int FIRST_CAPACITY = 1 << 12;

    private final Map<Key, Integer> slots = new HashMap<>();
    private final List<FoundEntry> entries = new ArrayList<>();
    private int[] starts = new int[64];
    private int[] lengths = new int[64];
    private byte[] bytes = new byte[FIRST_CAPACITY];
    private int end;
    private int used;

    private record Key(FoundKind kind, String id) {}

    private record Ranked(int score, FoundEntry entry) {
        static final Comparator<Ranked> BEST_FIRST = Comparator.comparingInt(Ranked::score)
                .thenComparing(r -> r.entry.kind())
                .thenComparing(r -> r.entry.orderKey())
                .thenComparing(r -> r.entry.id());
    }

    /** Adds an entry or replaces the one of the same kind and id. */
    public synchronized void put(FoundEntry entry) {
        Key key = new Key(entry.kind(), entry.id());
        Integer known = slots.get(key);
        int slot = known == null ? newSlot(key, entry) : known;
        entries.set(slot, entry);
        store(slot, entry.searched());
    }

    /** Takes an entry out; one that is not there is no error. */
    public synchronized void remove(FoundKind kind, String id) {
        Integer slot = slots.remove(new Key(kind, id));
        if (slot == null) {
            return;
        }
        used -= lengths[slot];
        int last = entries.size() - 1;
        FoundEntry moved = entries.remove(last);
        if (slot != last) {
            entries.set(slot, moved);
            starts[slot] = starts[last];
            lengths[slot] = lengths[last];
            slots.put(new Key(moved.kind(), moved.id()), slot);
        }
    }

    public synchronized int size() {
        return entries.size();
    }

    /** The best entries that hold every word of the query, in any order; nothing for an empty query. */
    public List<FoundEntry> find(String query, int limit) {
        return find(query, EnumSet.allOf(FoundKind.class), limit);
    }

    /** The same among some kinds only, as a picker wants it. */
    public synchronized List<FoundEntry> find(String query, Set<FoundKind> kinds, int limit) {
        byte[][] words = words(query);
        if (words.length == 0 || limit < 1) {
            return List.of();
        }
        // The head of the queue is the worst kept, so that most matches are turned away by one comparison.
        PriorityQueue<Ranked> kept = new PriorityQueue<>(limit, Ranked.BEST_FIRST.reversed());
        int worst = Match.NONE - 1;
        for (int slot = 0; slot < entries.size(); slot++) {
            int score = Match.score(bytes, starts[slot], lengths[slot], words);
            if (score <= worst && kinds.contains(entries.get(slot).kind())) {
                keep(kept, new Ranked(score, entries.get(slot)), limit);
                worst = kept.size() < limit ? worst : kept.element().score;
            }
        }
        return kept.stream().sorted(Ranked.BEST_FIRST).map(Ranked::entry).toList();
    }

    static byte[] bytes(CharSequence folded) {
        byte[] out = new byte[folded.length()];
        for (int i = 0; i < out.length; i++) {
            // Letters of other scripts may meet by chance; that costs a wrong hit, never a missing one.
            out[i] = (byte) folded.charAt(i);
        }
        return out;
    }

    private static void keep(PriorityQueue<Ranked> kept, Ranked next, int limit) {
        if (kept.size() < limit) {
            kept.add(next);
        } else if (Ranked.BEST_FIRST.compare(next, kept.element()) < 0) {
            kept.remove();
            kept.add(next);
        }
    }

    static byte[][] words(String query) {
        // The longest word is the rarest, so it goes first and ends most entries at once.
        return Arrays.stream(VietnameseText.fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(FoldedIndex::bytes)
                .toArray(byte[][]::new);
    }

    private int newSlot(Key key, FoundEntry entry) {
        int slot = entries.size();
        entries.add(entry);
        slots.put(key, slot);
        if (slot == starts.length) {
            starts = Arrays.copyOf(starts, slot * 2);
            lengths = Arrays.copyOf(lengths, slot * 2);
        }
        starts[slot] = end;
        lengths[slot] = 0;
        return slot;
    }

    private void store(int slot, byte[] text) {
        used += text.length - lengths[slot];
        if (text.length > lengths[slot]) {
            // Set to nothing first, so that closing the gaps does not carry the old text along.
            lengths[slot] = 0;
            reserve(text.length);
            starts[slot] = end;
            end += text.length;
        }
        System.arraycopy(text, 0, bytes, starts[slot], text.length);
        lengths[slot] = text.length;
    }

    private void reserve(int more) {
        if (end + more <= bytes.length) {
            return;
        }
        byte[] packed = new byte[Math.max(bytes.length, (used + more) * 2)];
        int at = 0;
        for (int slot = 0; slot < entries.size(); slot++) {
            System.arraycopy(bytes, starts[slot], packed, at, lengths[slot]);
            starts[slot] = at;
            at += lengths[slot];
        }
        bytes = packed;
        end = at;
    }
}
