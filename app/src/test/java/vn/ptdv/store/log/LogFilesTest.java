package vn.ptdv.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.ptdv.store.folder.BookFolder;

@Tag("F116")
class LogFilesTest {
    private static final Logger LOG = LoggerFactory.getLogger("vn.ptdv.test");

    @TempDir
    Path temp;

    private BookFolder folder;

    @BeforeEach
    void newFolder() {
        folder = new BookFolder(temp);
        folder.create();
    }

    @Test
    void errorIsLoggedByTypeAndPlaceWithoutItsMessage() throws IOException {
        try (LogFiles log = LogFiles.into(folder)) {
            assertThat(log).isNotNull();
            LOG.info("row {} saved", 42);
            LOG.warn("failed", new IllegalStateException("Lò Thị Hoa 0912345678"));
        }
        LOG.info("after the book");
        String text = Files.readString(temp.resolve("log/ptdv.log"));
        assertThat(text)
                .contains("[INFO] vn.ptdv.test: row 42 saved", "java.lang.IllegalStateException", "LogFilesTest")
                .doesNotContain("Hoa", "0912345678", "after the book");
    }

    @Test
    void logNeverGrowsPastItsCap() throws IOException {
        String line = "x".repeat(100_000);
        try (LogFiles log = LogFiles.into(folder)) {
            assertThat(log).isNotNull();
            for (int i = 0; i < 70; i++) {
                LOG.info(line);
            }
        }
        assertThat(files()).hasSizeLessThanOrEqualTo(5);
        assertThat(files().stream().mapToLong(f -> f.toFile().length()).sum()).isPositive();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.log())) {
            return files.toList();
        }
    }
}
