package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Samples;
import vn.ptdv.document.kind.KindSamples;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.FormatProfile;

/** What the program writes itself is right, in both profiles. */
@Tag("F55")
class OwnDocumentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** The words of the real documents are kept as they were, and some samples only show a layout. */
    private static boolean onPurpose(String sample, LintCode code) {
        return switch (code) {
            case BOD03 -> !sample.startsWith("kind-");
            case APP01 -> sample.equals("long-list");
            default -> false;
        };
    }

    @Test
    void nothingIsFoundInOurOwnDocuments() {
        Papers papers = Papers.shipped();
        DocumentChecker checker = DocumentChecker.shipped();
        List<String> found = new ArrayList<>();
        everything().forEach((name, document) -> {
            for (FormatProfile profile : papers.profiles().all()) {
                OfficialDocument dressed = document.copy().profile(profile.id()).build();
                Papers.Composed composed = (Papers.Composed) papers.compose(dressed, TODAY);
                byte[] file = papers.bytes(composed.composition(), Papers.Format.DOCX);
                LintOutcome.Checked checked = (LintOutcome.Checked) checker.check(file, Optional.of(profile), TODAY);
                checked.findings().stream()
                        .filter(f -> !onPurpose(name, f.code()))
                        .forEach(f -> found.add(name + " " + profile.id() + " " + f));
            }
        });
        assertThat(found).isEmpty();
    }

    private static Map<String, OfficialDocument> everything() {
        Map<String, OfficialDocument> all = new LinkedHashMap<>(Samples.all());
        KindSamples.all().forEach((name, draft) -> all.put(name, draft.document()));
        return all;
    }
}
