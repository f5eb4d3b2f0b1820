package vn.ptdv.store.backup;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import vn.ptdv.store.cipher.CipherPass;
import vn.ptdv.store.folder.BookException;
import vn.ptdv.store.folder.BookFault;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.sums.ChunkSums;

/** An encrypted H2 book of two tables, as a stand-in for the real one. */
final class SmallBook implements LiveBook, AutoCloseable {
    static final int SCHEMA = 4;
    private final Connection connection;

    private SmallBook(Connection connection) {
        this.connection = connection;
    }

    /** Another connection to the same open book. */
    SmallBook beside() {
        try {
            return new SmallBook(login(connection.getMetaData().getURL()));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static SmallBook open(BookFolder folder, BookKey key) {
        try {
            boolean isNew = !Files.exists(folder.data());
            SmallBook book = new SmallBook(connect("file:" + folder.dataName(), key, ";WRITE_DELAY=0"));
            if (isNew) {
                book.run("CREATE TABLE person (id INT PRIMARY KEY, words VARCHAR(2000))");
                book.run("CREATE TABLE code_item (id INT PRIMARY KEY)");
                book.run("INSERT INTO code_item VALUES (1), (2)");
            }
            return book;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static CopyReader reader() {
        return new CopyReader() {
            @Override
            public BookFigures figures(String address, BookKey key) {
                return prove(address, key, ChunkSums.NONE).figures();
            }

            @Override
            public Proof prove(String address, BookKey key, ChunkSums known) {
                try (Connection copy = connect(address, key, ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE")) {
                    return new Proof(BookFigures.of(SCHEMA, H2Stream.counts(copy), "head"), List.of());
                } catch (SQLException e) {
                    throw new BookException(BookFault.DATA_DAMAGED, e);
                }
            }
        };
    }

    static BookFigures figuresOf(Path dataName, BookKey key) {
        return reader().figures("file:" + dataName, key);
    }

    private static Connection connect(String address, BookKey key, String settings) throws SQLException {
        CipherPass pass = new CipherPass(address, key.filePassword());
        return login("jdbc:h2:" + pass.address() + settings);
    }

    private static Connection login(String url) throws SQLException {
        return DriverManager.getConnection(url, "ptdv", "ptdv");
    }

    void addPeople(int from, int to) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO person VALUES (?, ?)")) {
            connection.setAutoCommit(false);
            for (int id = from; id < to; id++) {
                insert.setInt(1, id);
                insert.setString(2, "Nguyen Van " + id + "x".repeat(500));
                insert.executeUpdate();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public synchronized <T> T whileStill(Supplier<T> work) {
        return work.get();
    }

    @Override
    public BookFigures figures() {
        try {
            return BookFigures.of(SCHEMA, H2Stream.counts(connection), "head");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void copyData(LongFunction<OutputStream> target) {
        H2Stream.copy(connection, target);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
