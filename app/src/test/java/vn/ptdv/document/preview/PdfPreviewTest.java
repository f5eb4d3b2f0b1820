package vn.ptdv.document.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Seeds;

/** What the preview shows and finds. */
@Tag("F83")
class PdfPreviewTest {
    private static final byte[] PDF = pdf();

    @Test
    void pagesHaveTheSizeOfPaper() throws IOException {
        try (PdfPreview preview = PdfPreview.open(PDF)) {
            assertThat(preview.pages()).isEqualTo(4);
            assertThat(preview.size(0).width()).isBetween(595.0, 595.5);
            assertThat(preview.size(0).height()).isBetween(841.5, 842.0);
        }
    }

    @Test
    void pageIsDrawnBlackOnWhite() throws IOException {
        try (PdfPreview preview = PdfPreview.open(PDF)) {
            PageImage image = preview.render(0, 48);
            assertThat(image.width()).isBetween(396, 398);
            assertThat(image.argb()).hasSize(image.width() * image.height());
            assertThat(image.argb()[0]).isEqualTo(0xFFFFFFFF);
            assertThat(Arrays.stream(image.argb()).filter(p -> (p & 0xFF) < 100).count())
                    .isGreaterThan(500);
        }
    }

    @Test
    void wordsAreFoundWithAndWithoutMarks() throws IOException {
        try (PdfPreview preview = PdfPreview.open(PDF)) {
            List<TextHit> hits = preview.find("KẾ HOẠCH");
            assertThat(hits).isNotEmpty();
            assertThat(hits.get(0).page()).isZero();
            assertThat(hits.get(0).left()).isBetween(250.0, 330.0);
            assertThat(hits.get(0).width()).isBetween(70.0, 110.0);
            assertThat(preview.find("do thi ngoc anh")).singleElement().matches(h -> h.page() == 3);
            assertThat(preview.find("xyzzy")).isEmpty();
            assertThat(preview.find(" ")).isEmpty();
        }
    }

    private static byte[] pdf() {
        Papers papers = Papers.shipped();
        var outcome = papers.compose(Seeds.seed(3), LocalDate.of(2026, 11, 20));
        return papers.bytes(((Papers.Composed) outcome).composition(), Papers.Format.PDF);
    }
}
