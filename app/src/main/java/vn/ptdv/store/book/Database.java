package vn.ptdv.store.book;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import vn.ptdv.store.cipher.CipherPass;

/** Everything that is H2's own: the address of the encrypted file, its settings, online backup, shutdown. */
public final class Database implements AutoCloseable {
    private static final String USER = "ptdv";
    /** Growth within one opening after which the file is packed at the end; an import leaves most of it empty. */
    private static final long WORTH_PACKING = 16L << 20;

    static {
        // H2 looks up every value that it reads among those it has made, which costs a sixth of a scan and saves
        // nothing.
        System.setProperty("h2.objectCache", "false");
    }

    private final Connections pool;
    private final Runnable end;
    private final long lengthAtOpening;

    private Database(Connections pool, Runnable end, long lengthAtOpening) {
        this.pool = pool;
        this.end = end;
        this.lengthAtOpening = lengthAtOpening;
    }

    /** Opens or creates the encrypted file {@code <base>.mv.db}; the first connection proves the key. */
    public static Database open(Path base, String keyHex) throws DatabaseFault {
        return open("file:" + base.toAbsolutePath(), keyHex);
    }

    /** The same by H2's own file address, so that a test can put a faulty file system underneath. */
    public static Database open(String fileAddress, String keyHex) throws DatabaseFault {
        return open(fileAddress, "", keyHex, Connections.Failed.COMES_BACK);
    }

    private static Database open(String fileAddress, String settings, String keyHex, Connections.Failed failed)
            throws DatabaseFault {
        CipherPass pass = new CipherPass(fileAddress, keyHex.toCharArray());
        // WRITE_DELAY=0: with the default, half a second of acknowledged commits is lost on a kill.
        // TRACE_LEVEL_FILE=0: H2's own trace stands beside the book unencrypted, with the values of failed statements.
        // MAX_MEMORY_ROWS: a result that H2 puts on the disk lies there unencrypted, and is read ten times slower.
        String url = "jdbc:h2:" + pass.address() + ";WRITE_DELAY=0;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE"
                + ";TRACE_LEVEL_FILE=0;MAX_MEMORY_ROWS=" + Integer.MAX_VALUE + settings;
        Connections pool = new Connections(url, USER, keyHex, failed);
        try (Connection proof = pool.getConnection()) {
            return new Database(pool, pass::close, length(proof));
        } catch (SQLException e) {
            end(pool, pass);
            throw DatabaseFault.of(e);
        } catch (RuntimeException e) {
            // A cut file can fail below H2's own error handling.
            end(pool, pass);
            throw new DatabaseFault(DatabaseFault.Kind.DAMAGED, e);
        }
    }

    // What H2 has opened stays open, and the file locked, although no connection came of it.
    private static void end(Connections pool, CipherPass pass) {
        try (Connection c = pool.getConnection();
                Statement s = c.createStatement()) {
            s.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException | RuntimeException notOpen) {
            // It is the pass that closes the file for certain.
        }
        pool.dispose();
        pass.close();
    }

    /** Opens a closed copy without changing a byte of it. */
    public static Database openToRead(Path base, String keyHex) throws DatabaseFault {
        return openToRead("file:" + base.toAbsolutePath(), keyHex);
    }

    /** The same by H2's own address of the file. */
    public static Database openToRead(String fileAddress, String keyHex) throws DatabaseFault {
        return open(fileAddress, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE", keyHex, Connections.Failed.STAYS_AWAY);
    }

    /** A database that is only in memory and gone when it is closed; it takes rows in any order. */
    public static Database inMemory() throws DatabaseFault {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Connections pool = new Connections(url, USER, "", Connections.Failed.STAYS_AWAY);
        Database database = new Database(pool, () -> {}, 0);
        database.run("SET REFERENTIAL_INTEGRITY FALSE");
        return database;
    }

    /** A connection of the pool, for what works below the queries. */
    public Connection connect() throws SQLException {
        return pool.getConnection();
    }

    DataSource source() {
        return pool;
    }

    /**
     * Runs the first filling of a new file, whose work could be begun again. Written commit by commit, and with H2 keeping
     * every superseded page for 45 seconds against disks that write out of order, the file grows to nine times its end.
     */
    public <T> T whileFilling(Supplier<T> filling) throws DatabaseFault {
        run("SET WRITE_DELAY 500");
        run("SET RETENTION_TIME 0");
        try {
            return filling.get();
        } finally {
            run("SET RETENTION_TIME 45000");
            run("SET WRITE_DELAY 0");
        }
    }

    private void run(String sql) throws DatabaseFault {
        try (Connection c = pool.getConnection();
                Statement s = c.createStatement()) {
            s.execute(sql);
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    @Override
    public void close() {
        try {
            run(hasGrown() ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        } catch (DatabaseFault alreadyClosed) {
            // A file that failed under us is closed already; every acknowledged change is on disk.
        }
        pool.dispose();
        end.run();
    }

    private boolean hasGrown() throws DatabaseFault {
        try (Connection c = pool.getConnection()) {
            return length(c) - lengthAtOpening > WORTH_PACKING;
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }

    private static long length(Connection connection) throws SQLException {
        try (Statement s = connection.createStatement();
                ResultSet size = s.executeQuery("SELECT setting_value FROM information_schema.settings"
                        + " WHERE setting_name = 'info.FILE_SIZE'")) {
            return size.next() ? size.getLong(1) : 0;
        }
    }

    /** Lets go of a file that turned out unfit without writing to it, as an orderly end would. */
    void abandon() {
        try {
            run("SHUTDOWN IMMEDIATELY");
        } catch (DatabaseFault alreadyClosed) {
            // The statement closes its own connection under itself.
        }
        pool.dispose();
        end.run();
    }

    static boolean isInUse(SQLException e) {
        return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    /** H2 closes a file that failed under it; nothing goes any more until it is opened again. */
    static boolean isGone(SQLException e) {
        int code = e.getErrorCode();
        return code == ErrorCode.DATABASE_IS_CLOSED
                || code == ErrorCode.CONNECTION_BROKEN_1
                || code == ErrorCode.OBJECT_CLOSED
                || code == ErrorCode.DATABASE_CALLED_AT_SHUTDOWN;
    }

    static boolean isDamage(SQLException e) {
        int code = e.getErrorCode();
        return code == ErrorCode.FILE_CORRUPTED_1
                || code == ErrorCode.IO_EXCEPTION_1
                || code == ErrorCode.IO_EXCEPTION_2
                || code == ErrorCode.GENERAL_ERROR_1
                || code == ErrorCode.WRONG_USER_OR_PASSWORD;
    }
}
