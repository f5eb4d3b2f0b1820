package vn.ptdv.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.book.BookDoor;
import vn.ptdv.store.folder.BookFolder;
import vn.ptdv.store.folder.Explanation;

@Tag("F105")
class ReadOnlyFolderTest {
    private static final String WORDS = "Không ghi được vào thư mục sổ. Dữ liệu đã lưu vẫn nguyên vẹn."
            + " Kiểm tra quyền ghi của thư mục, hoặc chép cả thư mục ra ổ đĩa ghi được rồi mở lại. (Mã B103)";

    @TempDir
    Path temp;

    /** A versioned archive is read-only for everyone, also for who may do anything on this machine. */
    @Test
    void bookOnAReadOnlyMediumIsRefusedInWords() throws IOException {
        Path archive = temp.resolve("medium.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
            put(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nMulti-Release: true\n\n");
            put(out, "book/book.mv.db", "data");
            put(out, "book/book.key", "key");
        }
        try (FileSystem medium =
                FileSystems.newFileSystem(URI.create("jar:" + archive.toUri()), Map.of("releaseVersion", "17"))) {
            assertThat(medium.isReadOnly()).isTrue();
            BookFolder folder = new BookFolder(medium.getPath("/book"));
            assertThat(Told.of(open(folder)).oneText()).isEqualTo(WORDS);
        }
    }

    @Test
    void newBookInAFolderOfTheSystemIsRefusedInWords() {
        BookFolder folder = new BookFolder(Path.of("/proc/ptdv"));
        assumeThat(Path.of("/proc/self")).exists();
        BookDoor.Creation creation =
                NumberedWriter.door().create(folder, NumberedWriter.USER, NumberedWriter.PASSWORD.toCharArray());
        assertThat(creation).isInstanceOf(BookDoor.Creation.NotMade.class);
        Explanation told = Told.whole(((BookDoor.Creation.NotMade) creation).explanation());
        assertThat(told.code()).isIn("B103", "B112");
    }

    private static BookDoor.Visit open(BookFolder folder) {
        return NumberedWriter.door().open(folder, NumberedWriter.USER, NumberedWriter.PASSWORD.toCharArray());
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
