package vn.ptdv.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ptdv.logic.text.Texts;

@Tag("F105")
class BookFolderTest {
    @TempDir
    Path temp;

    @Test
    void emptyOrMissingFolderIsFreeForANewBook() {
        assertThat(new BookFolder(temp).state()).isEqualTo(new FolderState.Free());
        assertThat(new BookFolder(temp.resolve("chưa có")).state()).isEqualTo(new FolderState.Free());
    }

    @Test
    void roomsWithoutABookAreStillFree() {
        BookFolder folder = new BookFolder(temp.resolve("sổ"));
        folder.create();
        assertThat(folder.state()).isEqualTo(new FolderState.Free());
        assertThat(folder.backups()).isDirectory();
    }

    @Test
    void dataAndKeyMakeItComplete() throws IOException {
        assertThat(book().state()).isEqualTo(new FolderState.Complete());
        assertThat(temp).isDirectoryNotContaining("glob:**.probe");
    }

    @Test
    void copyOfTheKeyIsEnough() throws IOException {
        BookFolder folder = book();
        Files.move(folder.key(), folder.keyCopy());
        assertThat(folder.state()).isEqualTo(new FolderState.Complete());
    }

    @Test
    void missingPartsAreNamed() throws IOException {
        BookFolder folder = book();
        Files.delete(folder.key());
        assertThat(folder.state()).isEqualTo(new FolderState.Faulty(BookFault.KEY_MISSING));
        Files.writeString(folder.key(), "");
        assertThat(folder.state()).isEqualTo(new FolderState.Faulty(BookFault.KEY_CUT));
        Files.delete(folder.data());
        assertThat(folder.state()).isEqualTo(new FolderState.Faulty(BookFault.DATA_MISSING));
    }

    @Test
    void fileOrForeignFolderIsNoBook() throws IOException {
        Path file = Files.writeString(temp.resolve("thư.txt"), "a");
        assertThat(new BookFolder(file).state()).isEqualTo(new FolderState.Faulty(BookFault.NOT_A_FOLDER));
        assertThat(new BookFolder(temp).state()).isEqualTo(new FolderState.Faulty(BookFault.NOT_A_BOOK));
    }

    @Test
    void mediumThatCannotBeWrittenIsSaidAndLeftAlone() throws IOException {
        Path disc = temp.resolve("disc.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(disc))) {
            for (String name : List.of("META-INF/MANIFEST.MF", "book.mv.db", "book.key")) {
                out.putNextEntry(new ZipEntry(name));
                out.write("Manifest-Version: 1.0\nMulti-Release: true\n\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        // The JDK mounts a multi-release archive read-only, whoever runs the test.
        try (FileSystem mounted = FileSystems.newFileSystem(disc, Map.of("releaseVersion", "17"))) {
            BookFolder folder = new BookFolder(mounted.getPath("/"));
            assertThat(folder.state()).isEqualTo(new FolderState.Faulty(BookFault.READ_ONLY));
            assertThat(new SingleInstance(Clock.systemUTC()).acquire(folder))
                    .isEqualTo(new InstanceLock.Unusable(BookFault.READ_ONLY));
            assertThatThrownBy(() -> AtomicFiles.write(folder.key(), new byte[] {1}))
                    .isInstanceOfSatisfying(
                            BookException.class, e -> assertThat(e.fault()).isEqualTo(BookFault.READ_ONLY));
        }
    }

    @ParameterizedTest
    @EnumSource(BookFault.class)
    void everyFaultSaysWhatHappenedWhatIsKeptAndWhatToDo(BookFault fault) {
        assertThat(Texts.has("book.what." + fault)).isTrue();
        assertThat(Texts.has("book.kept." + fault)).isTrue();
        assertThat(Texts.has("book.todo." + fault)).isTrue();
        assertThat(Explanation.of(fault).oneText())
                .endsWith("(Mã " + fault.code() + ")")
                .doesNotContain("!");
    }

    private BookFolder book() throws IOException {
        BookFolder folder = new BookFolder(temp);
        folder.create();
        Files.writeString(folder.data(), "data");
        Files.writeString(folder.key(), "key");
        return folder;
    }
}
