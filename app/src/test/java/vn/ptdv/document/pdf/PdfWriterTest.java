package vn.ptdv.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Samples;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.OfficialDocument;

/** What is inside the PDF. */
@Tag("F55")
@Tag("F83")
class PdfWriterTest {
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
