package vn.ptdv.sheet.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of file that an office may be sent, with the preview that it must give, as written in
 * {@code sheet/zoo/expected.txt}. Run with {@code -Dptdv.golden=renew} to write the outcome anew.
 */
@Tag("F72")
@Tag("F73")
@Tag("F76")
@Tag("F77")
@Tag("F80")
class ZooTest {
    private static final String EXPECTED = "/sheet/zoo/expected.txt";

    @TempDir
    private Path folder;

    static List<Animal> animals() {
        return Stream.of(
                        PeopleLists.ALL,
                        OtherLists.ALL,
                        TextLists.ALL,
                        OddWorkbooks.READABLE,
                        OddWorkbooks.REFUSED,
                        BrokenFiles.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("animals")
    void givesTheExpectedPreview(Animal animal) throws IOException {
        assertThat(preview(animal)).isEqualTo(expected().get(animal.name()));
    }

    @Test
    void isLargeAndNamesAreUnique() throws IOException {
        assertThat(animals()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(animals().stream().map(Animal::name)).doesNotHaveDuplicates();
        if ("renew".equals(System.getProperty("ptdv.golden"))) {
            renew();
        }
        assertThat(expected().keySet())
                .containsExactlyElementsOf(animals().stream().map(Animal::name).toList());
    }

    private String preview(Animal animal) throws IOException {
        Path file = folder.resolve(animal.name() + "." + animal.ending());
        animal.maker().write(file);
        return Preview.of(file, animal.kind());
    }

    private void renew() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Animal animal : animals()) {
            all.append("## ")
                    .append(animal.name())
                    .append('\n')
                    .append(preview(animal))
                    .append('\n');
        }
        Files.writeString(Path.of("src/test/resources" + EXPECTED), all);
    }

    private static Map<String, String> expected() throws IOException {
        String text;
        try (var in = ZooTest.class.getResourceAsStream(EXPECTED)) {
            text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Map<String, String> byName = new LinkedHashMap<>();
        String name = "";
        List<String> lines = new ArrayList<>();
        for (String line : (text + "## ").split("\n", -1)) {
            if (line.startsWith("## ")) {
                if (!name.isEmpty()) {
                    byName.put(name, String.join("\n", lines));
                }
                name = line.substring(3);
                lines = new ArrayList<>();
            } else {
                lines.add(line);
            }
        }
        return byName;
    }
}
