package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.document.model.OfficialDocument;

/** Five real documents rebuilt in both profiles; {@code -Dptdv.golden=renew} writes the expected lines anew. */
@Tag("F55")
@Tag("F50")
@Tag("F60")
class SeedsTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "vn", "ptdv", "document", "golden");
    private static final Papers PAPERS = Papers.shipped();

    @ParameterizedTest
    @CsvSource({"0,HD36", "1,HD36", "2,HD36", "3,HD36", "4,HD36", "0,HD05", "1,HD05", "2,HD05", "3,HD05", "4,HD05"})
    void rebuiltSeedHasExactlyTheseLines(int seed, String profile) throws IOException {
        List<String> found = lines(seed, profile);
        Path golden = GOLDEN.resolve("seed-" + seed + "-" + profile + ".txt");
        if ("renew".equals(System.getProperty("ptdv.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.write(golden, found);
        }
        assertThat(found).containsExactlyElementsOf(Files.readAllLines(golden));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void onlyEndMarksAndTheLetterSubjectChangeBetweenTheProfiles(int seed) throws IOException {
        List<String> old = lines(seed, "HD36");
        List<String> now = lines(seed, "HD05");
        assertThat(now).hasSameSizeAs(old);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!old.get(i).equals(now.get(i)) && !now.get(i).equals(old.get(i).replaceFirst(",$", ";"))) {
                changed.add(now.get(i));
            }
        }
        assertThat(changed).allMatch(line -> line.contains("về việc ")).hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> lines(int seed, String profile) throws IOException {
        OfficialDocument document = Seeds.seed(seed).copy().profile(profile).build();
        return WordFacts.of(PAPERS.bytes(SamplesTest.composed(PAPERS, document), Papers.Format.DOCX));
    }
}
