package vn.ptdv.store.keys;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The printed key for the day when every password is forgotten: eight groups of four random characters (160 bits) and
 * a fifth that checks the group, in letters and digits that cannot be mistaken for each other.
 */
public final class RecoveryKey implements AutoCloseable {
    static final int GROUPS = 8;
    private static final int DATA = 4;
    private static final int WIDTH = DATA + 1;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int FIELD = 0b100101;

    private final char[] characters;

    private RecoveryKey(char[] characters) {
        this.characters = characters;
    }

    static RecoveryKey random(SecureRandom random) {
        char[] characters = new char[GROUPS * WIDTH];
        for (int group = 0; group < GROUPS; group++) {
            int start = group * WIDTH;
            for (int i = 0; i < DATA; i++) {
                characters[start + i] = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            }
            characters[start + DATA] = check(characters, group);
        }
        return new RecoveryKey(characters);
    }

    sealed interface Reading {}

    record Whole(RecoveryKey key) implements Reading {}

    record Wrong(List<Integer> groups) implements Reading {}

    /** Reads what a person typed from paper: small letters, O for 0, I and L for 1, any blanks or dashes. */
    static Reading read(String typed) {
        char[] characters = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .toCharArray();
        if (characters.length != GROUPS * WIDTH) {
            return new Wrong(List.of());
        }
        List<Integer> wrong = new ArrayList<>();
        for (int group = 0; group < GROUPS; group++) {
            if (!isKnown(characters, group) || characters[group * WIDTH + DATA] != check(characters, group)) {
                wrong.add(group + 1);
            }
        }
        return wrong.isEmpty() ? new Whole(new RecoveryKey(characters)) : new Wrong(wrong);
    }

    /** The groups as they are shown and printed, once. */
    public List<String> groups() {
        List<String> groups = new ArrayList<>();
        for (int start = 0; start < characters.length; start += WIDTH) {
            groups.add(new String(characters, start, WIDTH));
        }
        return groups;
    }

    public String printed() {
        return String.join("-", groups());
    }

    char[] characters() {
        return characters.clone();
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }

    @Override
    public String toString() {
        return "RecoveryKey";
    }

    private static boolean isKnown(char[] characters, int group) {
        for (int i = group * WIDTH; i < (group + 1) * WIDTH; i++) {
            if (ALPHABET.indexOf(characters[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    // A polynomial over the field of 32 elements: finds every single wrong character, every swap of two neighbours,
    // and, because it starts with the group's number, swapped groups.
    private static char check(char[] characters, int group) {
        int sum = group + 1;
        for (int i = 0; i < DATA; i++) {
            sum = doubled(sum) ^ ALPHABET.indexOf(characters[group * WIDTH + i]);
        }
        return ALPHABET.charAt(doubled(sum));
    }

    private static int doubled(int element) {
        int twice = element << 1;
        return twice < ALPHABET.length() ? twice : twice ^ FIELD;
    }
}
