package vn.ptdv.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheet on which a recovery key is locked away. */
@Tag("F97")
class PlainPageTest {
    @Test
    void printsEveryLineInOrderAndBreaksLongOnes() throws IOException {
        String longLine = "Ai có khóa này đều mở được sổ. Cất bản giấy ở nơi khóa kín, không chụp ảnh, không gửi đi.";
        byte[] pdf = PlainPage.pdf(List.of("KHÓA KHÔI PHỤC SỔ PTĐV", "", "AB12C-DE34F", longLine));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            List<String> lines = new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
            assertThat(lines).startsWith("KHÓA KHÔI PHỤC SỔ PTĐV", "AB12C-DE34F");
            assertThat(lines).as("the long line takes two").hasSize(4);
            assertThat(String.join(" ", lines)).endsWith(longLine);
        }
    }
}
