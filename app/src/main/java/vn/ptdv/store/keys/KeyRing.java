package vn.ptdv.store.keys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;

/**
 * Opens a book by password or recovery key, and changes who may. Characters handed in are cleared before returning.
 * A wrong password changes nothing on disk; whoever asks for one goes through {@link Login}, which counts failures.
 */
public final class KeyRing {
    private final KeyFiles files;
    private final Stretch stretch;

    public KeyRing(BookFolder folder, Stretch stretch) {
        this.files = new KeyFiles(folder);
        this.stretch = stretch;
    }

    /** The key of a new book, and the recovery key that is shown once. */
    public record Created(BookKey key, RecoveryKey recovery) {}

    public Created create(String user, char[] password) {
        SecureRandom random = new SecureRandom();
        BookKey key = BookKey.random(random);
        RecoveryKey recovery = RecoveryKey.random(random);
        try {
            Slot first = Slot.wrap(user.strip(), password, key, stretch);
            files.write(new KeyFile(KeyFile.VERSION, key.id(), List.of(first), recoverySlot(recovery, key)));
            return new Created(key, recovery);
        } finally {
            Passwords.clear(password);
        }
    }

    public Opening open(String user, char[] password) {
        try {
            KeyFiles.Read read = files.read();
            if (read instanceof KeyFiles.Unusable unusable) {
                return new Opening.Unusable(unusable.fault());
            }
            KeyFiles.Found found = (KeyFiles.Found) read;
            Optional<Slot> slot = found.file().user(user);
            // An unknown name takes as long as a known one, and opens nothing.
            Optional<BookKey> key = slot.orElse(found.file().recovery()).unwrap(password);
            return slot.isPresent() && key.isPresent() ? opened(key.get(), found) : new Opening.WrongPassword();
        } finally {
            Passwords.clear(password);
        }
    }

    public Opening openByRecovery(String typed) {
        RecoveryKey.Reading reading = RecoveryKey.read(typed);
        if (reading instanceof RecoveryKey.Wrong wrong) {
            return new Opening.Mistyped(wrong.groups());
        }
        KeyFiles.Read read = files.read();
        if (read instanceof KeyFiles.Unusable unusable) {
            return new Opening.Unusable(unusable.fault());
        }
        KeyFiles.Found found = (KeyFiles.Found) read;
        try (RecoveryKey recovery = ((RecoveryKey.Whole) reading).key()) {
            char[] characters = recovery.characters();
            Optional<BookKey> key = found.file().recovery().unwrap(characters);
            Passwords.clear(characters);
            return key.map(k -> opened(k, found)).orElseGet(Opening.WrongRecoveryKey::new);
        }
    }

    /** Whoever has the book open may give a user a new password, or a new user the first one. */
    public KeyChange setPassword(BookKey key, String user, char[] password) {
        try {
            return change(key, file -> file.with(Slot.wrap(nameIn(file, user), password, key, stretch)));
        } finally {
            Passwords.clear(password);
        }
    }

    /** A new user; refused when the name is taken. */
    public KeyChange addUser(BookKey key, String user, char[] password) {
        if (isUser(user)) {
            Passwords.clear(password);
            return new KeyChange.Refused(BookFault.USER_EXISTS);
        }
        return setPassword(key, user, password);
    }

    public KeyChange removeUser(BookKey key, String user) {
        if (!isUser(user)) {
            return new KeyChange.Refused(BookFault.USER_UNKNOWN);
        }
        return users().size() == 1
                ? new KeyChange.Refused(BookFault.LAST_USER)
                : change(key, file -> file.without(user));
    }

    /** A new recovery key; the printed one of before no longer opens the book. */
    public Optional<RecoveryKey> renewRecovery(BookKey key) {
        RecoveryKey recovery = RecoveryKey.random(new SecureRandom());
        KeyChange change = change(key, file -> file.withRecovery(recoverySlot(recovery, key)));
        return change instanceof KeyChange.Changed ? Optional.of(recovery) : Optional.empty();
    }

    /** Writes both key files anew after one of them was found damaged. */
    public KeyChange repair(BookKey key) {
        return change(key, file -> file);
    }

    /** The names that have a password, in the order they got it; empty when no key file can be read. */
    public List<String> users() {
        return files.read() instanceof KeyFiles.Found found
                ? found.file().users().stream().map(Slot::holder).toList()
                : List.of();
    }

    /** A user's name as it was first written, however it is typed now. */
    public Optional<String> nameOf(String typed) {
        return files.read() instanceof KeyFiles.Found found
                ? found.file().user(typed).map(Slot::holder)
                : Optional.empty();
    }

    /** The id of the key that this folder's key file wraps. */
    public Optional<String> keyId() {
        return files.read() instanceof KeyFiles.Found found
                ? Optional.of(found.file().keyId())
                : Optional.empty();
    }

    /** The key file that can be relied on, for a backup; empty when both are damaged. */
    public Optional<Path> soundFile() {
        return files.read() instanceof KeyFiles.Found found
                ? Optional.of(files.path(found.source()))
                : Optional.empty();
    }

    private interface Edit {
        KeyFile of(KeyFile file);
    }

    private KeyChange change(BookKey key, Edit edit) {
        KeyFiles.Read read = files.read();
        if (read instanceof KeyFiles.Unusable unusable) {
            return new KeyChange.Refused(unusable.fault());
        }
        KeyFile file = ((KeyFiles.Found) read).file();
        if (!file.keyId().equals(key.id())) {
            return new KeyChange.Refused(BookFault.KEY_OF_ANOTHER_BOOK);
        }
        files.write(edit.of(file));
        return new KeyChange.Changed();
    }

    private boolean isUser(String name) {
        return files.read() instanceof KeyFiles.Found found
                && found.file().user(name).isPresent();
    }

    private Opening opened(BookKey key, KeyFiles.Found found) {
        if (found.source() == KeySource.FILE) {
            renewCopyIfPossible(found.file());
        }
        return new Opening.Opened(key, found.source());
    }

    // A folder that cannot be written to must still be readable.
    private void renewCopyIfPossible(KeyFile file) {
        try {
            files.renewCopy(file);
        } catch (BookException ignored) {
            return;
        }
    }

    private Slot recoverySlot(RecoveryKey recovery, BookKey key) {
        char[] characters = recovery.characters();
        try {
            return Slot.wrap(Slot.RECOVERY, characters, key, stretch);
        } finally {
            Passwords.clear(characters);
        }
    }

    private static String nameIn(KeyFile file, String user) {
        return file.user(user).map(Slot::holder).orElse(user.strip());
    }
}
