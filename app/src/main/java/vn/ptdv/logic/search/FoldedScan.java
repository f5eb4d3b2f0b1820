package vn.ptdv.logic.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Folded texts laid end to end in one byte array: what a list is filtered by as one types, by one scan for each stroke. */
public final class FoldedScan {
    private final byte[] bytes;
    /** Where each text begins, and at last where the array ends. */
    private final int[] starts;

    private FoldedScan(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** The texts must be folded already; their places in the list are their names here. */
    public static FoldedScan of(List<String> folded) {
        int[] starts = new int[folded.size() + 1];
        for (int i = 0; i < folded.size(); i++) {
            starts[i + 1] = starts[i] + folded.get(i).length();
        }
        byte[] bytes = new byte[starts[folded.size()]];
        for (int i = 0; i < folded.size(); i++) {
            System.arraycopy(FoldedIndex.bytes(folded.get(i)), 0, bytes, starts[i], starts[i + 1] - starts[i]);
        }
        return new FoldedScan(bytes, starts);
    }

    public int size() {
        return starts.length - 1;
    }

    /** The places of the texts that hold every typed word, in any order; of all texts when nothing is typed. */
    public BitSet holding(String typed) {
        byte[][] words = FoldedIndex.words(typed);
        BitSet found = new BitSet(size());
        for (int i = 0; i < size(); i++) {
            if (holdsAll(starts[i], starts[i + 1], words)) {
                found.set(i);
            }
        }
        return found;
    }

    private boolean holdsAll(int from, int to, byte[][] words) {
        for (byte[] word : words) {
            if (!holds(from, to - word.length, word)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(int from, int last, byte[] word) {
        byte first = word[0];
        for (int at = from; at <= last; at++) {
            if (bytes[at] == first && Arrays.equals(bytes, at, at + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }
}
