package vn.ptdv.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.engine.Constants;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStoreException;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;

/** The encrypted data file of an open H2 book as a stream, and the figures that H2 keeps of it. */
public final class H2Stream {
    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' ORDER BY table_name";

    private static final String UNINDEXED = "SELECT column_name FROM information_schema.columns"
            + " WHERE table_schema = 'PUBLIC' AND table_name = ? AND data_type NOT LIKE '%LARGE OBJECT%'"
            + " AND column_name NOT IN (SELECT column_name FROM information_schema.index_columns"
            + " WHERE table_schema = 'PUBLIC' AND table_name = ?) ORDER BY ordinal_position LIMIT 1";

    private H2Stream() {}

    public static String version() {
        return Constants.VERSION;
    }

    /**
     * Writes the data file as H2's own BACKUP would, still encrypted. BACKUP itself always compresses, which on
     * encrypted bytes takes most of the time and gains nothing.
     */
    public static void copy(Connection book, OutputStream target) {
        try (Statement statement = book.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
            SessionLocal session =
                    (SessionLocal) book.unwrap(JdbcConnection.class).getSession();
            session.getDatabase().getStore().getMvStore().getFileStore().backup(new BareStream(target));
        } catch (SQLException | MVStoreException e) {
            throw new BookException(BookFault.DATA_DAMAGED, e);
        } catch (IOException e) {
            throw BookException.writing(e);
        }
    }

    /** The rows of every table of the book, by its name in small letters. */
    public static SortedMap<String, Long> counts(Connection book) throws SQLException {
        return counts(book, table -> "");
    }

    /**
     * The same by reading every row. H2 keeps the number of rows beside them and would give it for a table half of whose
     * pages are lost.
     */
    public static SortedMap<String, Long> countsByReading(Connection book) throws SQLException {
        return counts(book, table -> everyRow(book, table));
    }

    /** What a count asks of each row; nothing where the number that H2 keeps will do. */
    private interface Condition {
        String of(String table) throws SQLException;
    }

    // True of every row, but only to be known from the row itself: a column that an index holds would be read from
    // there.
    private static String everyRow(Connection book, String table) throws SQLException {
        try (PreparedStatement ask = book.prepareStatement(UNINDEXED)) {
            ask.setString(1, table);
            ask.setString(2, table);
            try (ResultSet column = ask.executeQuery()) {
                return column.next()
                        ? " WHERE COALESCE(CAST(\"" + column.getString(1) + "\" AS VARCHAR), '') IS NOT NULL"
                        : "";
            }
        }
    }

    private static SortedMap<String, Long> counts(Connection book, Condition condition) throws SQLException {
        SortedMap<String, Long> counts = new TreeMap<>();
        try (Statement names = book.createStatement();
                Statement rows = book.createStatement();
                ResultSet tables = names.executeQuery(TABLES)) {
            while (tables.next()) {
                String name = tables.getString(1);
                String where = condition.of(name);
                try (ResultSet count = rows.executeQuery("SELECT COUNT(*) FROM \"" + name + "\"" + where)) {
                    count.next();
                    counts.put(name.toLowerCase(Locale.ROOT), count.getLong(1));
                }
            }
        }
        return counts;
    }

    /** What H2 hands out as the single entry of an archive, without the archive. */
    private static final class BareStream extends ZipOutputStream {
        private final OutputStream target;

        BareStream(OutputStream target) {
            super(OutputStream.nullOutputStream());
            this.target = target;
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
