package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.kind.KindSamples;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.typeset.Composition;

/** Writes the book of samples, to be looked at. */
@Tag("F55")
public class SamplesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void everySampleBecomesAWordFileAndAPdf() throws IOException {
        Papers papers = Papers.shipped();
        Path folder = Path.of("target", "samples");
        Files.createDirectories(folder);
        for (var sample : everything().entrySet()) {
            Papers.Outcome outcome = papers.compose(sample.getValue(), TODAY);
            assertThat(outcome).as(sample.getKey()).isInstanceOf(Papers.Composed.class);
            var composition = ((Papers.Composed) outcome).composition();
            papers.save(composition, Papers.Format.DOCX, folder.resolve(sample.getKey() + ".docx"));
            papers.save(composition, Papers.Format.PDF, folder.resolve(sample.getKey() + ".pdf"));
        }
    }

    public static Map<String, OfficialDocument> everything() {
        Map<String, OfficialDocument> all = new LinkedHashMap<>(Samples.all());
        KindSamples.all().forEach((name, draft) -> all.put(name, draft.document()));
        return all;
    }

    public static Composition composed(Papers papers, OfficialDocument document) {
        return ((Papers.Composed) papers.compose(document, TODAY)).composition();
    }
}
