package vn.ptdv.store.book;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.APP_USER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.backup.BackupEntry;
import vn.ptdv.store.backup.Manifest;
import vn.ptdv.store.backup.Reason;
import vn.ptdv.store.backup.RestoreResult;
import vn.ptdv.store.backup.Restorer;
import vn.ptdv.store.crash.Told;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.keys.BookKey;
import vn.ptdv.store.keys.KeyRing;
import vn.ptdv.store.keys.Stretch;
import vn.ptdv.store.upkeep.Upkeep;

/** An older program leaves a newer book alone; a newer one backs an older book up before it changes it. */
@Tag("F111")
class SchemaGuardTest {
    private static final String PASSWORD = "hoa ban trắng";
    private static final Stretch QUICK = new Stretch(100);

    @TempDir
    Path temp;

    private final BookDoor door = new BookDoor(TestBooks.CLOCK, QUICK, Upkeep.beforeMigration(TestBooks.CLOCK));
    private BookFolder folder;
    private BookKey key;

    @BeforeEach
    void newFolder() {
        folder = new BookFolder(temp.resolve("sổ"));
        folder.create();
        key = new KeyRing(folder, QUICK).create("Lan", PASSWORD.toCharArray()).key();
    }

    @Test
    void newerBookIsRefusedInWordsAndKeptByteByByte() throws DatabaseFault, IOException {
        try (Database database = migrated(Schema.CURRENT)) {
            DSL.using(database.source(), SQLDialect.H2)
                    .execute("INSERT INTO \"flyway_schema_history\" SELECT 99, '99', \"description\", \"type\", "
                            + "\"script\", \"checksum\", \"installed_by\", \"installed_on\", 1, TRUE "
                            + "FROM \"flyway_schema_history\" LIMIT 1");
        }
        byte[] before = Files.readAllBytes(folder.data());
        assertThat(Told.of(open()).oneText())
                .isEqualTo("Sổ này do phiên bản mới hơn của chương trình ghi. Không có gì bị thay đổi."
                        + " Cài phiên bản mới hơn của chương trình rồi mở lại sổ. (Mã B109)");
        assertThat(Files.readAllBytes(folder.data())).isEqualTo(before);
        assertThat(folder.backups()).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void olderBookIsBackedUpAndThenBroughtUpToDate(int version) throws DatabaseFault {
        migrated(version).close();
        try (OpenBook open = ((BookDoor.Visit.Open) open()).book()) {
            assertThat(Book.schemaVersion(open.book().database())).isEqualTo(Schema.CURRENT);
            assertThat(open.book().reading().fetchValue(APP_USER.NAME)).isEqualTo("Lan");
        }
        BackupEntry backup = Upkeep.newest(folder, TestBooks.CLOCK).orElseThrow();
        Manifest manifest = backup.manifest().orElseThrow();
        assertThat(manifest.reason()).isEqualTo(Reason.BEFORE_MIGRATION);
        assertThat(manifest.schema()).isEqualTo(version);
        restored(backup);
        try (OpenBook open = ((BookDoor.Visit.Open) open()).book()) {
            assertThat(open.notices()).isEmpty();
        }
    }

    private void restored(BackupEntry backup) {
        Restorer restorer = Upkeep.restorer(folder, TestBooks.CLOCK);
        RestoreResult.Planned planned =
                (RestoreResult.Planned) restorer.plan(backup.file(), Optional.empty(), Schema.CURRENT);
        RestoreResult.Staged staged = (RestoreResult.Staged) restorer.stage(planned.plan());
        assertThat(restorer.commit(staged, key)).isInstanceOf(RestoreResult.Restored.class);
    }

    private Database migrated(int version) throws DatabaseFault {
        Database database = Database.open(folder.dataName(), new String(key.filePassword()));
        Flyway.configure()
                .dataSource(database.source())
                .locations("classpath:vn/ptdv/migrations")
                .target(String.valueOf(version))
                .loggers("slf4j")
                .load()
                .migrate();
        return database;
    }

    private BookDoor.Visit open() {
        return door.open(folder, "lan", PASSWORD.toCharArray());
    }
}
