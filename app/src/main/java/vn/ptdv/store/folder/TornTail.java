package vn.ptdv.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Cuts off what a write torn by a full disk or a power cut left at the end of the data file.
 *
 * <p>H2 writes an encrypted file in whole blocks only and reads a broken block at the end as a sign of another length:
 * it then overlooks the last whole block, and with it the last acknowledged change. To be called before every opening,
 * by whoever holds the lock.
 */
public final class TornTail {
    private static final int BLOCK = 4096;

    private TornTail() {}

    /** How many bytes were cut; none of them belonged to an acknowledged change. */
    public static int cut(Path data) {
        try {
            int torn = Files.exists(data) ? (int) (Files.size(data) % BLOCK) : 0;
            if (torn > 0) {
                try (FileChannel file = FileChannel.open(data, StandardOpenOption.WRITE)) {
                    file.truncate(file.size() - torn);
                    file.force(true);
                }
            }
            return torn;
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }
}
