package vn.ptdv.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import org.h2.engine.Constants;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import vn.ptdv.store.cipher.CipherPass;
import vn.ptdv.store.cipher.EncryptedFile;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.sums.OpenChunks;

/** The encrypted data file of an open H2 book as a stream, and the figures that H2 keeps of it. */
public final class H2Stream {
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' ORDER BY table_name";

    private H2Stream() {}

    public static String version() {
        return Constants.VERSION;
    }

    /**
     * Writes the data file as it lies on the disk, encrypted, to what is opened for its size. H2's own BACKUP would write what
     * H2 reads, in the clear.
     */
    public static void copy(Connection book, LongFunction<OutputStream> target) {
        try (Statement statement = book.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            RandomAccessStore file =
                    (RandomAccessStore) OpenChunks.storeOf(book).getFileStore();
            boolean reused = file.isSpaceReused();
            // Until the copy is done no chunk of it may be written over.
            file.setReuseSpace(false);
            try {
                copy(CipherPass.opened(file.getFileName()), target);
            } finally {
                file.setReuseSpace(reused);
            }
        } catch (SQLException | MVStoreException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        } catch (IOException | UncheckedIOException e) {
            throw BookException.writing(e);
        }
    }

    private static void copy(EncryptedFile file, LongFunction<OutputStream> target) throws IOException {
        long length = file.length();
        file.copy(length, target.apply(length));
    }

    /** The rows of every table of the book, by its name in small letters, as H2 keeps their number. */
    public static SortedMap<String, Long> counts(Connection book) throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (Statement names = book.createStatement();
                Statement rows = book.createStatement();
                ResultSet tables = names.executeQuery(TABLES)) {
            while (tables.next()) {
                String name = tables.getString(1);
                try (ResultSet count = rows.executeQuery("SELECT COUNT(*) FROM \"" + name + "\"")) {
                    count.next();
                    counts.put(name.toLowerCase(Locale.ROOT), count.getLong(1));
                }
            }
        }
        return counts;
    }
}
