package vn.ptdv.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.KindSamples;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Urgency;

/** An issued document can be taken up again from its description. */
@Tag("F58")
class PaperContentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @MethodSource("samples")
    void sameWordFileComesOutOfTheDescription(String name) {
        OfficialDocument document = KindSamples.get(name).document();
        OfficialDocument again = PaperContent.read(PaperContent.write(document)).orElseThrow();
        assertThat(word(again)).isEqualTo(word(document));
    }

    @Test
    void hasteDraftDrafterAndContactAreKept() {
        Marks marks = new Marks(
                2, Urgency.HOA_TOC, "Xem xong trả lại", Marks.Press.BARRED, "ABC-268", "Điện thoại 0245 123 456");
        OfficialDocument document =
                KindSamples.get("kind-plan").document().copy().marks(marks).build();
        assertThat(PaperContent.read(PaperContent.write(document)).orElseThrow().marks())
                .isEqualTo(marks);
    }

    @Test
    void whatIsNoDescriptionGivesNothing() {
        assertThat(PaperContent.read("lời văn cũ")).isEmpty();
        assertThat(PaperContent.read("{}")).isEmpty();
    }

    static List<String> samples() {
        // The ceremony line below the signature of an admission is filled in by hand and not kept.
        return KindSamples.all().keySet().stream()
                .filter(n -> !n.startsWith("kind-admission"))
                .toList();
    }

    private static byte[] word(OfficialDocument document) {
        Papers papers = Papers.shipped();
        Papers.Composed composed = (Papers.Composed) papers.compose(document, TODAY);
        return papers.bytes(composed.composition(), Papers.Format.DOCX);
    }
}
