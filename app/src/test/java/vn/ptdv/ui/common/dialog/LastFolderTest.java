package vn.ptdv.ui.common.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.ui.common.table.ViewMemory;

@Tag("F112")
class LastFolderTest {
    @TempDir
    Path home;

    private final ViewMemory memory = ViewMemory.inMemory();

    @Test
    void beginsAmongThePersonsDocuments() throws IOException {
        assertThat(folder().get()).contains(home);
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(folder().get()).contains(documents);
    }

    @Test
    void goesOnWhereAFileWasLastChosenAlsoAfterARestart() throws IOException {
        Path lists = Files.createDirectory(home.resolve("Danh sách 2026"));
        folder().set(lists);
        assertThat(folder().get()).contains(lists);
        Files.delete(lists);
        assertThat(folder().get()).as("a folder that is gone").contains(home);
    }

    private LastFolder folder() {
        return new LastFolder(memory, home);
    }
}
