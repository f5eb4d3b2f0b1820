package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.form.ShippedForm;
import vn.ptdv.document.form.ShippedForms;
import vn.ptdv.document.model.Marks;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.TemplateReader;
import vn.ptdv.document.wordpage.TypedFile;
import vn.ptdv.document.wordpage.WordPages;

/** A Word file is drawn with the lines and pages that a word processor gives it. */
@Tag("paper")
@Tag("F52")
@Tag("F83")
class DrawnPagesMatchWordTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void everyFormOfTheShelfFilled(@TempDir Path folder) throws Exception {
        ShippedForms forms = ShippedForms.on(TODAY);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ShippedForm form : forms.all()) {
            files.put(
                    form.code(),
                    TemplateReader.read(forms.word(form))
                            .orThrow()
                            .fill(FieldCatalogue.shipped().samples(TODAY))
                            .file());
        }
        matches(folder, files, 1_000);
    }

    @Test
    void everyKindOfDocument(@TempDir Path folder) throws Exception {
        Papers papers = Papers.shipped();
        Map<String, byte[]> files = new LinkedHashMap<>();
        SamplesTest.everything().forEach((name, document) -> {
            // What stands in a frame of its own at the foot of the page is drawn in the flow of the text.
            if (document.marks().press() == Marks.Press.FREE) {
                files.put(name, papers.bytes(SamplesTest.composed(papers, document), Papers.Format.DOCX));
            }
        });
        matches(folder, files, 3_000);
    }

    @Test
    void filesThatAnotherProgramSaved(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("seed-0-HD36", "seed-3-HD36", "kind-quota")) {
            try (InputStream in = DrawnPagesMatchWordTest.class.getResourceAsStream(
                    "/vn/ptdv/document/check/libreoffice-" + name + ".docx")) {
                files.put("saved-" + name, Objects.requireNonNull(in).readAllBytes());
            }
        }
        matches(folder, files, 100);
    }

    /** With lines spaced by a factor, word processors themselves differ in what still fits on a page. */
    @Test
    void linesOfWhatATypistMade(@TempDir Path folder) throws Exception {
        assumeTrue(OtherLayout.there(), "soffice is not installed");
        TypedFile typed = new TypedFile();
        String words = "Căn cứ quy định thi hành Điều lệ Đảng, chi bộ phân công đảng viên chính thức theo dõi, giúp đỡ"
                + " quần chúng phấn đấu vào Đảng; ";
        for (int i = 0; i < 40; i++) {
            typed.p("Than", "", TypedFile.r(words.repeat(i % 4 + 1), i % 5 == 0 ? "<w:i/>" : ""));
            typed.p("", TypedFile.numbered(i % 2), TypedFile.r(words.repeat(2).strip()));
        }
        OtherLayout word = new OtherLayout(folder);
        Files.write(word.file("typed"), typed.bytes());
        word.convert();
        word.compareFlow("typed", WordPages.draw(typed.bytes()).pdf());
        assertThat(word.different()).isEmpty();
        assertThat(word.lines()).isGreaterThan(200);
    }

    @Test
    void notesAtTheFootOfThePage(@TempDir Path folder) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String words = "Căn cứ quy định thi hành Điều lệ Đảng, chi bộ phân công đảng viên chính thức theo dõi, giúp đỡ"
                + " quần chúng phấn đấu vào Đảng; ";
        for (int each : List.of(3, 7)) {
            TypedFile typed = new TypedFile();
            for (int i = 0; i < 40; i++) {
                String note = i % each == 0 ? typed.note(words.repeat(i % 3 + 1).strip()) : "";
                typed.p(
                        "Than",
                        "<w:spacing w:line=\"380\" w:lineRule=\"exact\"/>",
                        TypedFile.r(words.repeat(i % 4 + 1).strip()),
                        note,
                        TypedFile.r(" Đồng thời, " + words.strip()));
            }
            files.put("notes-" + each, typed.bytes());
        }
        matches(folder, files, 200);
    }

    /**
     * Word processors leave unlike gaps below a box that the text goes on under, so pages may end elsewhere. Boxes beside
     * text are empty: words of both on one height would be read as one line.
     */
    @Test
    void linesBesideAndWithinBoxes(@TempDir Path folder) throws Exception {
        assumeTrue(OtherLayout.there(), "soffice is not installed");
        TypedFile typed = new TypedFile();
        String words = "Căn cứ quy định thi hành Điều lệ Đảng, chi bộ phân công đảng viên chính thức theo dõi, giúp đỡ"
                + " quần chúng phấn đấu vào Đảng; ";
        String exact = "<w:spacing w:line=\"380\" w:lineRule=\"exact\"/>";
        String within = "Lời trong hộp dài hơn một dòng để xem chỗ ngắt dòng của hộp";
        for (int i = 0; i < 2; i++) {
            String text = TypedFile.r(words.repeat(3).strip());
            typed.p(
                    "Than",
                    exact,
                    TypedFile.box("wrapTopAndBottom", new TypedFile.At(20 + i, 0, 90, 16), within),
                    text);
            typed.p("Than", exact, TypedFile.box("wrapSquare", new TypedFile.At(0, 0, 60 + i, 24), ""), text);
            typed.p("Than", exact, TypedFile.oldBox("square", new TypedFile.At(0, 0, 150 + 7 * i, 60), ""), text);
        }
        OtherLayout word = new OtherLayout(folder);
        Files.write(word.file("boxes"), typed.bytes());
        word.convert();
        WordPages.Drawn drawn = WordPages.draw(typed.bytes());
        assertThat(drawn.undrawn()).isEmpty();
        word.compareFlow("boxes", drawn.pdf());
        assertThat(word.different()).isEmpty();
        assertThat(word.lines()).isGreaterThan(25);
    }

    private static void matches(Path folder, Map<String, byte[]> files, int fewest) throws Exception {
        assumeTrue(OtherLayout.there(), "soffice is not installed");
        OtherLayout word = new OtherLayout(folder);
        for (var file : files.entrySet()) {
            Files.write(word.file(file.getKey()), file.getValue());
        }
        word.convert();
        for (var file : files.entrySet()) {
            WordPages.Drawn drawn = WordPages.draw(file.getValue());
            assertThat(drawn.undrawn()).as(file.getKey()).isEmpty();
            word.compare(file.getKey(), drawn.pdf());
        }
        assertThat(word.different()).isEmpty();
        assertThat(word.lines()).isGreaterThan(fewest);
    }
}
