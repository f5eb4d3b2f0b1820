package vn.ptdv.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("F105")
class AtomicFilesTest {
    @TempDir
    Path temp;

    @Test
    void replacesTheWholeFileAndLeavesNothingBeside() throws IOException {
        Path file = temp.resolve("a.json");
        AtomicFiles.write(file, bytes("một"));
        AtomicFiles.write(file, bytes("hai"));
        assertThat(file).hasContent("hai");
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void leavesTheOldFileWhenItCannotWrite() throws IOException {
        Path file = temp.resolve("a.json");
        AtomicFiles.write(file, bytes("một"));
        Files.createDirectory(temp.resolve("a.json.new"));
        assertThatThrownBy(() -> AtomicFiles.write(file, bytes("hai"))).isInstanceOf(BookException.class);
        assertThat(file).hasContent("một");
    }

    @Test
    void namesTheReasonOfAFailedWrite() {
        assertThat(BookException.writing(new IOException("No space left on device"))
                        .fault())
                .isEqualTo(BookFault.DISK_FULL);
        assertThat(BookException.writing(new IOException("There is not enough space on the disk"))
                        .fault())
                .isEqualTo(BookFault.DISK_FULL);
        assertThat(BookException.writing(new AccessDeniedException("a")).fault())
                .isEqualTo(BookFault.READ_ONLY);
        assertThat(BookException.writing(new FileSystemException("a", null, "Read-only file system"))
                        .fault())
                .isEqualTo(BookFault.READ_ONLY);
        assertThat(BookException.writing(new IOException("other")).explanation().code())
                .isEqualTo("B112");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
