package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.model.OfficialDocument;

/** Every line and page of our PDF breaks where a word processor breaks the same .docx. */
@Tag("paper")
@Tag("F55")
class LayoutMatchesWordTest {
    private static final int FEWEST_LINES = 3_000;

    @Test
    void everyLineBreaksWhereTheWordProcessorBreaksIt(@TempDir Path folder) throws Exception {
        assumeTrue(OtherLayout.there(), "soffice is not installed");
        Papers papers = Papers.shipped();
        Map<String, OfficialDocument> samples = SamplesTest.everything();
        OtherLayout word = new OtherLayout(folder);
        for (var sample : samples.entrySet()) {
            papers.save(
                    SamplesTest.composed(papers, sample.getValue()), Papers.Format.DOCX, word.file(sample.getKey()));
        }
        word.convert();
        for (var sample : samples.entrySet()) {
            word.compare(
                    sample.getKey(), papers.bytes(SamplesTest.composed(papers, sample.getValue()), Papers.Format.PDF));
        }
        assertThat(word.different()).isEmpty();
        assertThat(word.lines()).isGreaterThan(FEWEST_LINES);
    }
}
