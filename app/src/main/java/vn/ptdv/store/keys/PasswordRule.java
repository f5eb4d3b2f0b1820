package vn.ptdv.store.keys;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Optional;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.Explanation;

/** What a new password must be; the least length is a setting of the book. */
public record PasswordRule(int leastLength) {

    /** Why the password is refused; empty when it is good. The password is not cleared. */
    public Optional<BookFault> fault(String user, char[] password) {
        char[] composed = Passwords.composed(password);
        try {
            CharBuffer letters = CharBuffer.wrap(composed);
            if (letters.chars().allMatch(Character::isWhitespace)) {
                return Optional.of(BookFault.PASSWORD_EMPTY);
            }
            if (Character.codePointCount(letters, 0, letters.length()) < leastLength) {
                return Optional.of(BookFault.PASSWORD_SHORT);
            }
            String name = Normalizer.normalize(user, Normalizer.Form.NFC);
            return sameLetters(name, letters) ? Optional.of(BookFault.PASSWORD_IS_USER) : Optional.empty();
        } finally {
            Passwords.clear(composed);
        }
    }

    public Explanation explain(BookFault fault) {
        return Explanation.of(fault, leastLength);
    }

    private static boolean sameLetters(String name, CharBuffer letters) {
        return name.length() == letters.length()
                && name.chars()
                        .map(Character::toLowerCase)
                        .boxed()
                        .toList()
                        .equals(letters.chars()
                                .map(Character::toLowerCase)
                                .boxed()
                                .toList());
    }
}
