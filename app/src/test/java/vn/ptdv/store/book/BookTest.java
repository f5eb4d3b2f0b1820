package vn.ptdv.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ptdv.store.jooq.Tables.SETTING;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.SettingRecord;

@Tag("F96")
class BookTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasWrittenUnderTheKeyOnly() throws IOException {
        try (Book book = TestBooks.empty(folder)) {
            write(book, "secret-word-in-the-book");
        }
        byte[] file = Files.readAllBytes(folder.resolve("book.mv.db"));
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("secret-word-in-the-book");
        try (Book again = TestBooks.open(folder)) {
            assertThat(again.reading().fetchValue(SETTING.SETTING_VALUE)).isEqualTo("secret-word-in-the-book");
        }
    }

    @Test
    void refusesAWrongKeyAndHarmsNothing() throws IOException {
        TestBooks.empty(folder).close();
        byte[] before = Files.readAllBytes(folder.resolve("book.mv.db"));
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(() -> Database.open(folder.resolve("book"), "ff".repeat(32)))
                .matches(f -> f.kind() == DatabaseFault.Kind.DAMAGED);
        assertThat(Files.readAllBytes(folder.resolve("book.mv.db"))).isEqualTo(before);
    }

    @Test
    void saysDamagedWhenTheFileIsCut() throws IOException {
        TestBooks.empty(folder).close();
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("book.mv.db").toFile(), "rw")) {
            file.setLength(file.length() / 3);
            file.seek(4096);
            file.write(new byte[20000]);
        }
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(
                        () -> Book.over(Database.open(folder.resolve("book"), TestBooks.KEY), TestBooks.CLOCK, "lan"))
                .matches(f -> f.kind() == DatabaseFault.Kind.DAMAGED);
    }

    @Test
    @Tag("F111")
    void refusesABookOfANewerProgram() throws DatabaseFault {
        TestBooks.empty(folder).close();
        try (Database db = Database.open(folder.resolve("book"), TestBooks.KEY)) {
            org.jooq
                    .impl
                    .DSL
                    .using(db.source(), org.jooq.SQLDialect.H2)
                    .execute("INSERT INTO \"flyway_schema_history\" SELECT 99, '99', \"description\", \"type\", "
                            + "\"script\", \"checksum\", \"installed_by\", \"installed_on\", 1, TRUE "
                            + "FROM \"flyway_schema_history\" LIMIT 1");
        }
        assertThatExceptionOfType(DatabaseFault.class)
                .isThrownBy(
                        () -> Book.over(Database.open(folder.resolve("book"), TestBooks.KEY), TestBooks.CLOCK, "lan"))
                .matches(f -> f.kind() == DatabaseFault.Kind.NEWER_BOOK);
    }

    @Test
    void theProgramKnowsItsNewestMigration() throws DatabaseFault {
        TestBooks.empty(folder).close();
        try (Database db = Database.open(folder.resolve("book"), TestBooks.KEY)) {
            assertThat(Schema.newestMigration(db)).isEqualTo(Schema.CURRENT);
        }
    }

    @Test
    @Tag("F94")
    void readingRefusesToWrite() {
        try (Book book = TestBooks.empty(folder)) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> book.reading().deleteFrom(SETTING).execute());
        }
    }

    private static void write(Book book, String value) {
        book.writing().run(Act.named("action.system.test"), work -> {
            SettingRecord row = new SettingRecord();
            row.setSettingKey("k");
            row.setSettingValue(value);
            work.insert(row);
        });
    }
}
