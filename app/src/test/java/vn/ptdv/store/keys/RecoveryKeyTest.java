package vn.ptdv.store.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("F97")
class RecoveryKeyTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private final RecoveryKey key = RecoveryKey.random(new SecureRandom());

    @Test
    void isPrintedAsEightGroupsOfFive() {
        assertThat(key.printed()).matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}");
    }

    @Test
    void isReadInWhateverWayItIsTyped() {
        String untidy = "  "
                + key.printed()
                        .toLowerCase(Locale.ROOT)
                        .replace('-', '.')
                        .replace('0', 'o')
                        .replace('1', 'l') + "\n";
        assertThat(characters(untidy)).isEqualTo(key.characters());
    }

    @Test
    void everySingleWrongCharacterIsFoundInItsGroup() {
        String printed = key.printed();
        for (int at = 0; at < printed.length(); at++) {
            for (int i = 0; i < ALPHABET.length(); i++) {
                char other = ALPHABET.charAt(i);
                if (printed.charAt(at) != '-' && printed.charAt(at) != other) {
                    String typed = printed.substring(0, at) + other + printed.substring(at + 1);
                    assertThat(RecoveryKey.read(typed)).isEqualTo(new RecoveryKey.Wrong(List.of(at / 6 + 1)));
                }
            }
        }
    }

    @Test
    void swappedNeighboursAndSwappedGroupsAreFound() {
        String printed = key.printed();
        for (int at = 0; at + 1 < printed.length(); at++) {
            char one = printed.charAt(at);
            char two = printed.charAt(at + 1);
            if (one != two && one != '-' && two != '-') {
                String typed = printed.substring(0, at) + two + one + printed.substring(at + 2);
                assertThat(RecoveryKey.read(typed)).isEqualTo(new RecoveryKey.Wrong(List.of(at / 6 + 1)));
            }
        }
        List<String> groups = new java.util.ArrayList<>(key.groups());
        java.util.Collections.swap(groups, 2, 5);
        assertThat(RecoveryKey.read(String.join("", groups))).isEqualTo(new RecoveryKey.Wrong(List.of(3, 6)));
    }

    @Test
    void missingGroupIsALengthFault() {
        assertThat(RecoveryKey.read(key.printed().substring(6))).isEqualTo(new RecoveryKey.Wrong(List.of()));
        assertThat(RecoveryKey.read("")).isEqualTo(new RecoveryKey.Wrong(List.of()));
    }

    private static char[] characters(String typed) {
        return ((RecoveryKey.Whole) RecoveryKey.read(typed)).key().characters();
    }
}
