package vn.ptdv.store.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.store.book.Database;

/** The file on the disk is H2's own to the byte, whoever wrote it. */
@Tag("F97")
class CipherPassTest {
    private static final String KEY = "ab".repeat(32);
    private static final int SECTOR = 4096;
    private static final int SECTORS = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 77_777})
    void readsWhatH2WroteFromAnyPlaceOn(long seed) throws IOException {
        byte[] clear = bytes(seed, SECTORS * SECTOR);
        Path file = folder.resolve("h2");
        try (FileChannel theirs = theirs(file)) {
            theirs.write(ByteBuffer.wrap(clear), 0);
        }
        Random random = new Random(seed);
        try (CipherPass pass = new CipherPass("file:" + file, KEY.toCharArray());
                FileChannel ours = ours(pass)) {
            assertThat(ours.size()).isEqualTo(clear.length);
            for (int turn = 0; turn < 500; turn++) {
                int from = random.nextInt(clear.length);
                int length = 1 + random.nextInt(3 * SECTOR);
                ByteBuffer part = ByteBuffer.allocate(length);
                int read = ours.read(part, from);
                assertThat(read).isEqualTo(Math.min(length, clear.length - from));
                assertThat(Arrays.copyOf(part.array(), read)).isEqualTo(Arrays.copyOfRange(clear, from, from + read));
            }
            assertThat(ours.read(ByteBuffer.allocate(1), clear.length)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 2027, 88_888})
    void writesWhatH2Reads(long seed) throws IOException {
        byte[] clear = bytes(seed, SECTORS * SECTOR);
        Path file = folder.resolve("ours");
        Random random = new Random(seed);
        try (CipherPass pass = new CipherPass("file:" + file, KEY.toCharArray());
                FileChannel ours = ours(pass)) {
            ours.write(ByteBuffer.wrap(bytes(seed + 1, (SECTORS + 3) * SECTOR)), 0);
            for (int sector = 0; sector < SECTORS; ) {
                int some = Math.min(SECTORS - sector, 1 + random.nextInt(7));
                ours.write(ByteBuffer.wrap(clear, sector * SECTOR, some * SECTOR), (long) sector * SECTOR);
                sector += some;
            }
            ours.truncate(clear.length);
            assertThatThrownBy(() -> ours.write(ByteBuffer.allocate(5), 0)).isInstanceOf(IOException.class);
        }
        try (FileChannel theirs = theirs(file)) {
            ByteBuffer all = ByteBuffer.allocate(clear.length);
            assertThat(theirs.size()).isEqualTo(clear.length);
            theirs.read(all, 0);
            assertThat(all.array()).isEqualTo(clear);
        }
    }

    @Test
    void isReadByManyAtOnce() throws IOException {
        byte[] clear = bytes(9, SECTORS * SECTOR);
        try (CipherPass pass = new CipherPass("file:" + folder.resolve("many"), KEY.toCharArray());
                FileChannel ours = ours(pass)) {
            ours.write(ByteBuffer.wrap(clear), 0);
            List<Integer> wrong = IntStream.range(0, 4_000)
                    .parallel()
                    .filter(turn -> !agrees(ours, clear, new Random(turn).nextInt(clear.length - 100)))
                    .boxed()
                    .toList();
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void aBookOfH2sOwnLayerOpensAndGoesBack() throws Exception {
        Path base = folder.resolve("book");
        try (Connection before = plainH2(base);
                Statement statement = before.createStatement()) {
            statement.execute("CREATE TABLE a (id INT PRIMARY KEY, words VARCHAR(200))");
            statement.execute("INSERT INTO a SELECT x, 'Nguyễn ' || x FROM system_range(1, 20000)");
        }
        Database ours = Database.open(base, KEY);
        try (Connection connection = ours.connect();
                Statement statement = connection.createStatement()) {
            assertThat(number(statement, "SELECT COUNT(*) FROM a WHERE words LIKE 'Nguyễn%'"))
                    .isEqualTo(20_000);
            statement.execute("UPDATE a SET words = 'Trần ' || id WHERE MOD(id, 2) = 0");
        }
        ours.close();
        try (Connection after = plainH2(base);
                Statement statement = after.createStatement()) {
            assertThat(number(statement, "SELECT COUNT(*) FROM a WHERE words LIKE 'Trần%'"))
                    .isEqualTo(10_000);
        }
    }

    @Test
    void aLongSortedResultLeavesNothingOnTheDisk() throws Exception {
        Database ours = Database.open(folder.resolve("book"), KEY);
        try (Connection connection = ours.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE a (id INT PRIMARY KEY, words VARCHAR(200))");
            statement.execute("INSERT INTO a SELECT x, 'tên mật ' || x FROM system_range(1, 200000)");
            List<Path> before = temporary();
            try (ResultSet rows = statement.executeQuery("SELECT words FROM a ORDER BY words DESC")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("tên mật 99999");
                assertThat(temporary()).isEqualTo(before);
            }
        }
        ours.close();
        for (Path file : files(folder)) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("tên mật");
        }
    }

    @Test
    void whatIsCopiedIsWhatLiesOnTheDisk() throws IOException {
        Path file = folder.resolve("copied");
        try (CipherPass pass = new CipherPass("file:" + file, KEY.toCharArray());
                FileChannel ours = ours(pass)) {
            ours.write(ByteBuffer.wrap(bytes(4, SECTORS * SECTOR)), 0);
            EncryptedFile opened = CipherPass.opened(pass.address());
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            opened.copy(opened.length(), copy);
            assertThat(copy.toByteArray()).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void noOneOpensItWhenThePassIsOver() {
        CipherPass pass = new CipherPass("file:" + folder.resolve("gone"), KEY.toCharArray());
        pass.close();
        assertThatThrownBy(() -> ours(pass)).isInstanceOf(IOException.class);
        assertThat(pass.address()).doesNotContain(KEY);
    }

    private static FileChannel ours(CipherPass pass) throws IOException {
        return FilePath.get(pass.address()).open("rw");
    }

    private static FileChannel theirs(Path file) throws IOException {
        return new FileEncrypt(
                file.toString(),
                FilePathEncrypt.getPasswordBytes(KEY.toCharArray()),
                FilePath.get(file.toString()).open("rw"));
    }

    private static boolean agrees(FileChannel file, byte[] clear, int from) {
        ByteBuffer part = ByteBuffer.allocate(100);
        try {
            file.read(part, from);
        } catch (IOException e) {
            return false;
        }
        return Arrays.equals(part.array(), Arrays.copyOfRange(clear, from, from + 100));
    }

    private static Connection plainH2(Path base) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + base + ";CIPHER=AES;WRITE_DELAY=0", "ptdv", KEY + " " + KEY);
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<Path> temporary() throws IOException {
        return files(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .filter(file -> file.getFileName().toString().startsWith("h2tmp"))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
