package vn.ptdv.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each decision is a page of the index, and each page of the index is there. */
class HouseDecisionsTest {
    private static final Path DECISIONS = Path.of(System.getProperty("ptdv.target", "target"))
            .resolveSibling("docs")
            .resolve("decisions");

    @Test
    void theIndexNamesEveryPage() throws IOException {
        String index = Files.readString(DECISIONS.resolve("README.md"));
        assertThat(pages()).isNotEmpty().allSatisfy(page -> assertThat(index).contains("(" + page + ")"));
    }

    @Test
    void everyPageSaysWhatConfirmsIt() throws IOException {
        for (String page : pages()) {
            assertThat(Files.readString(DECISIONS.resolve(page))).as(page).containsIgnoringCase("confirmed");
        }
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .toList();
        }
    }
}
