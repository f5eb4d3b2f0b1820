package vn.ptdv.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is written whole or not at all, and what stands in the way is called by its name. */
@Tag("F78")
class WholeFileTest {
    private static final WholeFile.Content TWO_ROWS = out -> {
        out.write("mới".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return 2;
    };

    @TempDir
    Path folder;

    @Test
    void putsTheNewFileInThePlaceOfTheOld() throws IOException {
        Path file = old();
        assertThat(WholeFile.write(file, TWO_ROWS)).isEqualTo(new WriteResult.Written(file, 2));
        assertThat(file).hasContent("mới");
        assertOnly(file);
    }

    @Test
    void aFileThatMayBeWrittenButNotReplacedIsOpenInAnotherProgram() throws IOException {
        Path file = old();
        WriteResult result = WholeFile.write(file, TWO_ROWS, (draft, target) -> {
            throw new AccessDeniedException(draft.toString(), target.toString(), null);
        });
        assertThat(result).isEqualTo(new WriteResult.Refused(WriteResult.Problem.IN_USE));
        assertThat(((WriteResult.Refused) result).words()).contains("đang mở ở chương trình khác");
        assertThat(file).hasContent("cũ");
        assertOnly(file);
    }

    @Test
    void theOtherWayInWhichASystemSaysThatAFileIsHeldIsTheSame() throws IOException {
        Path file = old();
        WriteResult result = WholeFile.write(file, TWO_ROWS, (draft, target) -> {
            throw new FileSystemException(draft.toString(), target.toString(), "being used by another process");
        });
        assertThat(result).isEqualTo(new WriteResult.Refused(WriteResult.Problem.IN_USE));
    }

    @Test
    void whereNoFileStandsInTheWayTheRightIsMissing() throws IOException {
        Path file = folder.resolve("ds.xlsx");
        WriteResult result = WholeFile.write(file, TWO_ROWS, (draft, target) -> {
            throw new AccessDeniedException(target.toString());
        });
        assertThat(result).isEqualTo(new WriteResult.Refused(WriteResult.Problem.NO_ACCESS));
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFolderThatTakesNoDraftAllowsNoWriting() throws IOException {
        Path file = old();
        WriteResult result = WholeFile.write(file, out -> {
            throw new AccessDeniedException(file.toString());
        });
        assertThat(result).isEqualTo(new WriteResult.Refused(WriteResult.Problem.NO_ACCESS));
        assertThat(file).hasContent("cũ");
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("ds.xlsx"), "cũ");
    }

    private void assertOnly(Path file) throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
