package vn.ptdv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.DescribedSeeds;
import vn.ptdv.document.template.Hostile;
import vn.ptdv.document.template.TemplateFault;
import vn.ptdv.exchange.list.Sheets;

/** What is too long, too much, hostile or in the way: clear words, and nothing half-written. */
@Tag("F50")
@Tag("F53")
class BadPapersTest {
    private static final String LETTERS = "Ắằẳẵặ Ấầẩẫậ Ếềểễệ Ốồổỗộ Ớờởỡợ Ứừửữự Ỳỵỷỹý Đđ Ảã Ẹẻẽ Ịỉĩ Ọỏõ Ụủũ Ăâêôơư";

    @TempDir
    Path temp;

    private BookAtTerminal book;

    @BeforeEach
    void makeBook() throws IOException {
        book = BookAtTerminal.in(temp);
    }

    private String composed(ObjectNode description) throws IOException {
        Path file = Files.writeString(temp.resolve("văn bản.json"), description.toString());
        assertThat(book.bare("document", "compose", file.toString(), "--format", "docx,pdf", "--out", out()))
                .as(book.said())
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(temp.resolve("ra/văn bản.pdf")))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String out() {
        return temp.resolve("ra").toString();
    }

    private List<Path> written() throws IOException {
        if (Files.notExists(temp.resolve("ra"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(temp.resolve("ra"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void sixtyRecipientsAndNamesOfFourHundredLetters() throws IOException {
        String name = "Đảng ủy ".repeat(50).strip();
        ObjectNode letter = DescribedSeeds.seed(1).put("issuer", name);
        ArrayNode recipients = letter.putArray("recipients").add("Như trên");
        IntStream.rangeClosed(1, 60).forEach(i -> recipients.add("Chi bộ khu dân cư số " + i));
        recipients.add("Lưu Văn phòng");
        String text = composed(letter);
        assertThat(text).contains("- Chi bộ khu dân cư số 60", "- Lưu Văn phòng.");
        assertThat(text.split("ĐẢNG ỦY", -1)).hasSizeGreaterThan(50);
    }

    @Test
    void anAnnexOfFiveThousandRowsAndEveryVietnameseLetter() throws IOException {
        ObjectNode letter = DescribedSeeds.seed(2).put("signer", LETTERS);
        ObjectNode table = letter.putArray("appendices")
                .addObject()
                .put("title", "DANH SÁCH")
                .putObject("table");
        table.putArray("columns").add("STT").add("Tên");
        table.putArray("widths").add(10).add(60);
        ArrayNode rows = table.putArray("rows");
        IntStream.rangeClosed(1, 5_000)
                .forEach(i -> rows.addArray().add(String.valueOf(i)).add("Chi bộ số " + i));
        String text = composed(letter);
        assertThat(text).contains("5000 Chi bộ số 5000", LETTERS);
    }

    @Test
    void whatIsMissingIsNamedAndNothingIsWritten() throws IOException {
        ObjectNode letter = DescribedSeeds.seed(2);
        letter.remove(List.of("signer", "subject"));
        Path file = Files.writeString(temp.resolve("thiếu.json"), letter.toString());
        assertThat(book.bare("document", "compose", file.toString(), "--out", out()))
                .isEqualTo(4);
        assertThat(book.json().get("findings").toString()).contains("\"subject\"", "\"signer\"");
        assertThat(written()).isEmpty();
    }

    @Test
    void theFileThatIsInTheWayIsNamedAndTheOldOneStays() throws IOException {
        // A folder of that name stands for the file that Word keeps open.
        Path locked = Files.createDirectories(temp.resolve("ra/văn bản.docx"));
        Files.writeString(locked.resolve("x"), "");
        Path file = Files.writeString(
                temp.resolve("văn bản.json"), DescribedSeeds.seed(2).toString());
        assertThat(book.bare("document", "compose", file.toString(), "--format", "docx", "--out", out()))
                .isNotZero();
        assertThat(book.said()).isNotBlank().doesNotContain("Exception");
        assertThat(written()).containsExactly(locked.resolve("x"));
    }

    @Test
    void everyHostileTemplateIsRefusedInItsOwnWords() throws Exception {
        people();
        for (Map.Entry<TemplateFault, byte[]> bad : Hostile.all().entrySet()) {
            Path file = Files.write(temp.resolve("mẫu.docx"), bad.getValue());
            assertThat(book.run("document", "fill", file.toString(), "--people", "", "--out", out()))
                    .as(bad.getKey().name())
                    .isEqualTo(4);
            assertThat(book.said()).contains(bad.getKey().words());
            assertThat(written()).isEmpty();
        }
    }

    @Test
    @Tag("F55")
    void everyHostileFileIsRefusedByTheCheckerOrReadWithoutFollowingLinks() throws Exception {
        for (Map.Entry<TemplateFault, byte[]> bad : Hostile.all().entrySet()) {
            Path file = Files.write(temp.resolve("tệp.docx"), bad.getValue());
            int exit = book.bare("document", "lint", file.toString());
            boolean readable = bad.getKey() == TemplateFault.OUTSIDE_LINK || bad.getKey() == TemplateFault.TOO_LARGE;
            assertThat(exit).as(bad.getKey().name()).isIn(readable ? List.of(0, 4, 7) : List.of(4));
            assertThat(book.said()).doesNotContain("Exception");
        }
    }

    private void people() throws IOException {
        Path units = Sheets.xlsx(temp.resolve("don-vi.xlsx"), "Tên tổ chức đảng", List.of(List.of("Chi bộ thôn Hạ")));
        assertThat(book.run("import", "units", units.toString())).isZero();
        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ")));
        assertThat(book.run("import", "people", people.toString())).isZero();
    }
}
