package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.store.cipher.CipherPass;
import vn.ptdv.store.folder.TornTail;

@Tag("F105")
class FaultyFilesTest {
    private static final String SETTINGS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 512, 4_096, 5_000, 20_480, 33_333, 100_001, 300_000, 1_000_003})
    void fullDiskIsAnErrorAndEveryAcknowledgedCommitIsKept(long room) throws SQLException {
        List<Integer> acknowledged = new ArrayList<>();
        try (FaultyFiles disk = FaultyFiles.install()) {
            try (Connection book = open(disk.address(temp.resolve("book")))) {
                makeTable(book);
                disk.fullAfter(room);
                assertThatThrownBy(() -> writeUntilItFails(book, acknowledged)).isInstanceOf(SQLException.class);
            } catch (SQLException closing) {
                assertThat(closing.getErrorCode()).isPositive();
            }
        }
        TornTail.cut(temp.resolve("book.mv.db"));
        try (Connection book = open("file:" + temp.resolve("book"))) {
            assertThat(ids(book)).contains(0).containsAll(acknowledged);
        }
    }

    @Test
    void wholeFileHasNothingToCut() throws SQLException {
        Path data = temp.resolve("book.mv.db");
        assertThat(TornTail.cut(data)).isZero();
        try (Connection book = open("file:" + temp.resolve("book"))) {
            makeTable(book);
        }
        assertThat(TornTail.cut(data)).isZero();
    }

    @Test
    void failingReadsAreAnErrorAndNothingIsLost() throws SQLException {
        try (FaultyFiles disk = FaultyFiles.install()) {
            try (Connection book = open(disk.address(temp.resolve("book")))) {
                makeTable(book);
            }
            disk.failReads();
            assertThatThrownBy(() -> open(disk.address(temp.resolve("book")))).isInstanceOf(SQLException.class);
        }
        try (Connection book = open("file:" + temp.resolve("book"))) {
            assertThat(ids(book)).containsExactly(0);
        }
    }

    private static Connection open(String address) throws SQLException {
        CipherPass pass = new CipherPass(address, "0123456789abcdef".toCharArray());
        return DriverManager.getConnection("jdbc:h2:" + pass.address() + SETTINGS, "ptdv", "ptdv");
    }

    private static void makeTable(Connection book) throws SQLException {
        try (Statement statement = book.createStatement()) {
            statement.execute("CREATE TABLE a (id INT PRIMARY KEY, words VARCHAR(2000))");
            statement.execute("INSERT INTO a VALUES (0, 'first')");
        }
    }

    private static void writeUntilItFails(Connection book, List<Integer> acknowledged) throws SQLException {
        try (PreparedStatement insert = book.prepareStatement("INSERT INTO a VALUES (?, ?)")) {
            for (int id = 1; id < 20_000; id++) {
                insert.setInt(1, id);
                insert.setString(2, "x".repeat(id % 1500));
                insert.executeUpdate();
                acknowledged.add(id);
            }
        }
    }

    private static List<Integer> ids(Connection book) throws SQLException {
        List<Integer> ids = new ArrayList<>();
        try (Statement statement = book.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM a ORDER BY id")) {
            while (rows.next()) {
                ids.add(rows.getInt(1));
            }
        }
        return ids;
    }
}
