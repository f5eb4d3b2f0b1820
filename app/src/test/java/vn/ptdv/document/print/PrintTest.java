package vn.ptdv.document.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;

/** Page ranges as typed, and what a job tells the printer. */
@Tag("F81")
@Tag("F83")
class PrintTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-3, 5 | [PageRange[from=1, to=3], PageRange[from=5, to=5]]",
                "8- | [PageRange[from=8, to=9]]",
                "2 | [PageRange[from=2, to=2]]"
            })
    void rangesAreReadAsTyped(String typed, String ranges) {
        assertThat(PageRange.parse(typed, 9))
                .hasValueSatisfying(r -> assertThat(r).hasToString(ranges));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3-2", "1-10", "a", "1,,2", "-3"})
    void rangesThatAreNotThereAreRefused(String typed) {
        assertThat(PageRange.parse(typed, 9)).isEmpty();
    }

    @Test
    void jobTellsCopiesAndSides() {
        PrintJob job = new PrintJob("KH", "", 3, List.of(new PageRange(2, 4)), PrintJob.Sides.ONE);
        PrintRequestAttributeSet set = SystemPrinter.attributes(job);
        assertThat(set.get(Copies.class)).isEqualTo(new Copies(3));
        assertThat(set.get(Sides.class)).isEqualTo(Sides.ONE_SIDED);
        assertThat(SystemPrinter.attributes(PrintJob.of("KH")).get(Sides.class)).isEqualTo(Sides.TWO_SIDED_LONG_EDGE);
    }

    /** A letter of one page with an appendix of one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LONG_EDGE | | letter - annex",
                "SHORT_EDGE | | letter - annex",
                "ONE | | letter annex",
                "LONG_EDGE | 1-2 | letter - annex",
                "LONG_EDGE | 2 | annex"
            })
    void appendixBeginsOnAFrontSide(PrintJob.Sides sides, @Nullable String pages, String stream) throws IOException {
        Papers papers = Papers.shipped();
        OfficialDocument letter = Seeds.seed(2)
                .copy()
                .withoutBody()
                .blocks(List.of(Block.Paragraph.of("Gửi các đơn vị (có danh sách kèm theo).")))
                .appendix(Appendix.of("Danh sách", Appendix.Turn.PORTRAIT, List.of(Block.Paragraph.of("Chi bộ 1."))))
                .build();
        Papers.Composed composed = (Papers.Composed) papers.compose(letter, LocalDate.of(2026, 11, 20));
        List<PageRange> ranges =
                pages == null ? List.of() : PageRange.parse(pages, 2).orElseThrow();
        byte[] file = papers.bytes(composed.composition(), Papers.Format.PDF);
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PrintPages.arrange(document, new PrintJob("KH", "", 1, ranges, sides));
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                String text = stripper.getText(document);
                found.add(text.isBlank() ? "-" : text.contains("ĐẢNG CỘNG SẢN") ? "letter" : "annex");
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(stream);
    }

    @Test
    void refusalThatSaysNothingIsToldByWhatCausedIt() {
        Exception refused = new java.awt.print.PrinterIOException(new IOException("no lpr"));
        assertThat(SystemPrinter.reason(refused)).isEqualTo("no lpr");
        assertThat(SystemPrinter.reason(new IOException())).isEqualTo("IOException");
    }

    @Test
    void missingPrinterIsNamed() {
        PrintJob job = new PrintJob("KH", "no such printer", 1, List.of(), PrintJob.Sides.ONE);
        PrintOutcome outcome = new SystemPrinter().print(new byte[0], job);
        assertThat(outcome).isInstanceOf(PrintOutcome.NoPrinter.class);
        assertThat(outcome.message()).contains("no such printer");
    }
}
