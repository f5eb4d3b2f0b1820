package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.OtherLayout;
import vn.ptdv.document.Papers;
import vn.ptdv.document.SamplesTest;

/** What the checker says of a document does not depend on the program that saved it last. */
@Tag("paper")
@Tag("F55")
class SavedAgainTest {
    @Test
    void everySampleHasTheSameFindingsAfterAnotherProgramSavedIt(@TempDir Path folder) throws Exception {
        assumeTrue(OtherLayout.there(), "soffice is not installed");
        Papers papers = Papers.shipped();
        OtherLayout word = new OtherLayout(folder);
        Map<String, List<String>> before = new LinkedHashMap<>();
        for (var sample : SamplesTest.everything().entrySet()) {
            Path file = word.file(sample.getKey());
            papers.save(SamplesTest.composed(papers, sample.getValue()), Papers.Format.DOCX, file);
            before.put(sample.getKey(), findings(Files.readAllBytes(file)));
        }
        Path saved = word.saveAgain();
        Map<String, List<String>> after = new LinkedHashMap<>();
        for (String name : before.keySet()) {
            after.put(name, findings(Files.readAllBytes(saved.resolve(name + ".docx"))));
        }
        assertThat(before).hasSizeGreaterThan(30);
        assertThat(after).isEqualTo(before);
    }

    private static List<String> findings(byte[] file) {
        return ((LintOutcome.Checked) Altered.outcome(file))
                .findings().stream().map(LintFinding::toString).toList();
    }
}
