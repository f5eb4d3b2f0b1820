package vn.ptdv.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.document.PdfFacts;
import vn.ptdv.document.Samples;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.preview.PdfPreview;

/** What is inside the PDF. */
@Tag("F55")
@Tag("F83")
class PdfWriterTest {
    private static final double DOTS = 150;
    private static final Papers PAPERS = Papers.shipped();
    private static final String LETTERS =
            "aàảãáạ ăằẳẵắặ âầẩẫấậ đ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ";

    @Test
    void sameDocumentGivesTheSameBytes() {
        OfficialDocument document = Samples.get("annexes");
        assertThat(pdf(document)).isEqualTo(pdf(document));
    }

    @Test
    void fileSaysNothingAboutWhoMadeItWhenOrHow() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Seeds.seed(3)))) {
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void everyFontIsEmbeddedLiberationSerif() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.get("annexes")))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("LiberationSerif");
                }
            }
        }
    }

    @Test
    void everyVietnameseLetterCanBeReadBack() throws IOException {
        String all = LETTERS + " " + LETTERS.toUpperCase(Locale.ROOT);
        try (PDDocument pdf = Loader.loadPDF(pdf(Seeds.seed(2).copy().text(all).build()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(LETTERS, LETTERS.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void headingOfATableStandsOnEveryPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(pdf(Samples.get("long-list")))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 5; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Ghi chú");
            }
        }
    }

    @Test
    void cellsThatSpanRowsKeepTheirRulesWhereTheHeadingComesAgain() throws IOException {
        byte[] pdf = pdf(Samples.get("annexes"));
        List<List<PdfFacts.Piece>> pages = PdfFacts.of(pdf);
        int looked = 0;
        try (PdfPreview preview = PdfPreview.open(pdf)) {
            for (int page = 0; page < pages.size(); page++) {
                for (PdfFacts.Piece head : pages.get(page)) {
                    if (head.text().equals("STT") || head.text().equals("Ghi chú")) {
                        assertThat(ruled(preview.render(page, DOTS), head))
                                .as(head.text() + " on page " + (page + 1))
                                .isEqualTo("left right above below");
                        looked++;
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(8);
    }

    /** On which sides of a word a rule stands close by. */
    private static String ruled(PageImage image, PdfFacts.Piece word) {
        int x = (int) ((word.left() + word.right()) / 2 * DOTS / 25.4);
        int y = (int) ((word.base() - 1.5) * DOTS / 25.4);
        int half = (int) ((word.right() - word.left()) / 2 * DOTS / 25.4) + 3;
        int near = (int) (20 * DOTS / 25.4);
        List<String> sides = new ArrayList<>();
        add(sides, "left", IntStream.range(half, near).anyMatch(d -> dark(image, x - d, y - near / 8)));
        add(sides, "right", IntStream.range(half, near).anyMatch(d -> dark(image, x + d, y - near / 8)));
        add(sides, "above", IntStream.range(near / 4, near).anyMatch(d -> dark(image, x, y - d)));
        add(sides, "below", IntStream.range(near / 4, near).anyMatch(d -> dark(image, x, y + d)));
        return String.join(" ", sides);
    }

    private static void add(List<String> sides, String side, boolean there) {
        if (there) {
            sides.add(side);
        }
    }

    private static boolean dark(PageImage image, int x, int y) {
        return (image.argb()[y * image.width() + x] & 0xFF) < 0x80;
    }

    @Test
    void markupInWordsIsPrintedNotObeyed() throws IOException {
        String evil = "<img src=\"file:///etc/hostname\"/> & <b>x</b>";
        try (PDDocument pdf = Loader.loadPDF(pdf(Seeds.seed(2).copy().text(evil).build()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("<b>x</b>");
        }
    }

    private static byte[] pdf(OfficialDocument document) {
        var outcome = PAPERS.compose(document, LocalDate.of(2026, 11, 20));
        return PAPERS.bytes(((Papers.Composed) outcome).composition(), Papers.Format.PDF);
    }
}
