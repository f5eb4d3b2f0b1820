package vn.ptdv.store.cipher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FilePathEncrypt;

/** Lets H2 find one encrypted file by an address that holds no key; after the closing no one finds it any more. */
public final class CipherPass implements AutoCloseable {
    private static final Map<String, byte[]> KEYS = new ConcurrentHashMap<>();
    private static final List<Opened> OPEN = new CopyOnWriteArrayList<>();
    private static final AtomicLong NUMBER = new AtomicLong();

    static {
        FilePath.register(new CipherPath());
    }

    private final String token = Long.toString(NUMBER.incrementAndGet());
    private final String file;

    /** For H2's own address of a file and the password that H2 would take. */
    public CipherPass(String file, char[] password) {
        this.file = file;
        KEYS.put(token, FilePathEncrypt.getPasswordBytes(password));
    }

    /** What stands after {@code jdbc:h2:}. */
    public String address() {
        return CipherPath.prefix(token) + file;
    }

    private record Opened(String name, EncryptedFile file) {}

    /** What H2 has opened under this name at last, as it lies on the disk. */
    public static EncryptedFile opened(String name) {
        return OPEN.stream()
                .filter(open -> open.name().equals(name))
                .reduce((earlier, later) -> later)
                .map(Opened::file)
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    static void opened(String name, EncryptedFile file) {
        OPEN.add(new Opened(name, file));
    }

    static void closed(EncryptedFile file) {
        OPEN.removeIf(open -> open.file() == file);
    }

    static Optional<byte[]> key(String token) {
        return Optional.ofNullable(KEYS.get(token)).map(byte[]::clone);
    }

    /** Also what H2 left open after a failure, and with it the lock of the file. */
    @Override
    public void close() {
        KEYS.remove(token);
        String prefix = CipherPath.prefix(token);
        for (Opened open : OPEN) {
            if (open.name().startsWith(prefix)) {
                open.file().abandon();
            }
        }
    }
}
