package vn.ptdv.store.backup;

import java.io.BufferedOutputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FilePath;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;

/** The encrypted data file of an open H2 book as a stream, and the figures that H2 keeps of it. */
public final class H2Stream {
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' ORDER BY table_name";

    private H2Stream() {}

    public static String version() {
        return Constants.VERSION;
    }

    /**
     * Writes the data file as H2's own BACKUP would, still encrypted, to what is opened for its size. BACKUP itself always
     * compresses, which on encrypted bytes takes most of the time and gains nothing.
     */
    public static void copy(Connection book, LongFunction<OutputStream> target) {
        try (Statement statement = book.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            SessionLocal session =
                    (SessionLocal) book.unwrap(JdbcConnection.class).getSession();
            FileStore<?> file = session.getDatabase().getStore().getMvStore().getFileStore();
            long size = FilePath.get(file.getFileName()).size();
            BareStream bare = new BareStream(target.apply(size));
            file.backup(bare);
            bare.flush();
        } catch (SQLException | MVStoreException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        } catch (IOException | UncheckedIOException e) {
            throw BookException.writing(e);
        }
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

    /** What H2 hands out as the single entry of an archive, without the archive, and in larger parts than a page. */
    private static final class BareStream extends ZipOutputStream {
        private static final int PART = 1 << 18;
        private final OutputStream target;

        BareStream(OutputStream target) {
            super(OutputStream.nullOutputStream());
            this.target = new BufferedOutputStream(target, PART);
        }

        @Override
        public void flush() throws IOException {
            target.flush();
        }

        @Override
        public void putNextEntry(ZipEntry entry) {}

        @Override
        public void closeEntry() {}

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            target.write(bytes, offset, length);
        }

        @Override
        public void write(int one) throws IOException {
            target.write(one);
        }
    }
}
