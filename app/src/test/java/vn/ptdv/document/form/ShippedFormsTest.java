package vn.ptdv.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.document.template.TemplateReader;
import vn.ptdv.document.wordpage.WordPages;
import vn.ptdv.logic.data.CsvTable;

/** Every form of the program's own: whole, right in its fields, the same in Word and PDF. */
@Tag("F54")
@Tag("F82")
class ShippedFormsTest {
    /** The height of a header's line in twips; where it does not fit, Word lowers the text. */
    private static final long HEADER_LINE = 320;

    private static final String NEXT_PAGE = "\f";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ShippedForms FORMS = ShippedForms.on(TODAY);
    private static final FieldCatalogue CATALOGUE = FieldCatalogue.shipped();
    private static final Path SAMPLES = Path.of(System.getProperty("ptdv.target", "target"), "samples", "templates");

    static Stream<ShippedForm> forms() {
        return FORMS.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itsFieldsAreAllKnownAndRightlyWritten(ShippedForm form) {
        Template template = TemplateReader.read(FORMS.word(form)).orThrow();
        assertThat(new TemplateCheck(CATALOGUE).check(template)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void wordAndPdfSayTheSameWhenFilled(ShippedForm form) throws IOException {
        FieldValues values = CATALOGUE.samples(TODAY);
        byte[] word =
                TemplateReader.read(FORMS.word(form)).orThrow().fill(values).file();
        byte[] pdf = drawn(word);
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(form.code() + ".docx"), word);
        Files.write(SAMPLES.resolve(form.code() + ".pdf"), pdf);
        Files.write(
                SAMPLES.resolve(form.code() + "-trong.docx"),
                TemplateReader.read(FORMS.word(form))
                        .orThrow()
                        .fill(new FieldValues())
                        .file());
        String printed = pdfText(pdf);
        assertThat(printed).doesNotContain("${");
        if (printed.contains(NEXT_PAGE)) {
            // A table's heading stands again on the next page, so that there are more letters, never fewer.
            assertThat(letters(printed).length())
                    .isGreaterThanOrEqualTo(letters(wordText(word)).length());
        } else {
            assertThat(letters(printed)).isEqualTo(letters(wordText(word)));
        }
    }

    @Test
    void everyOfficialFormOfTheWayHasAtLeastOneTemplate() {
        assertThat(CsvTable.shipped("forms").rows().stream()
                        .map(r -> r.text("code"))
                        .filter(c -> c.endsWith("-KNĐ") || c.startsWith("CN-") || c.equals("TRICH_LUC")))
                .allSatisfy(code ->
                        assertThat(FORMS.all()).extracting(ShippedForm::form).contains(code));
    }

    @Test
    void everyVariantOfAnOfficialFormHasItsTemplate() {
        List<String> known = FORMS.all().stream().map(ShippedForm::variant).toList();
        assertThat(CsvTable.shipped("forms").rows().stream()
                        .filter(r -> r.text("code").endsWith("-KNĐ"))
                        .flatMap(r -> Stream.of(r.text("variants").split("\\|")))
                        .filter(v -> !v.isEmpty()))
                .hasSizeGreaterThan(25)
                .allSatisfy(variant -> assertThat(known).contains(variant));
    }

    @Test
    void certificatesAreA5LyingAndFitOnOnePage() throws IOException {
        for (ShippedForm form : FORMS.all()) {
            if (form.use() == ShippedForm.Use.CERTIFICATE) {
                try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(FORMS.word(form)))) {
                    var size = word.getDocument().getBody().getSectPr().getPgSz();
                    assertThat(size.getW()).hasToString("11906");
                    assertThat(size.getH()).hasToString("8391");
                    var margins = word.getDocument().getBody().getSectPr().getPgMar();
                    assertThat(Long.parseLong(margins.getHeader().toString()) + HEADER_LINE)
                            .isLessThanOrEqualTo(Long.parseLong(margins.getTop().toString()));
                }
                byte[] pdf = drawn(TemplateReader.read(FORMS.word(form))
                        .orThrow()
                        .fill(CATALOGUE.samples(TODAY))
                        .file());
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).as(form.code()).isEqualTo(1);
                }
            }
        }
    }

    private static byte[] drawn(byte[] word) {
        try {
            return WordPages.draw(word).pdf();
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }

    /** PDF breaks lines where the page ends, so only the letters are compared, sorted away from columns. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\u00A0]+", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper words = new PDFTextStripper();
            words.setPageEnd(NEXT_PAGE);
            String text = words.getText(document);
            return text.substring(0, text.length() - NEXT_PAGE.length());
        }
    }

    private static String wordText(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            StringBuilder text = new StringBuilder();
            document.getParagraphs().forEach(p -> text.append(p.getText()));
            document.getTables()
                    .forEach(t -> t.getRows().forEach(r -> r.getTableCells().forEach(c -> text.append(c.getText()))));
            return text.toString();
        }
    }
}
