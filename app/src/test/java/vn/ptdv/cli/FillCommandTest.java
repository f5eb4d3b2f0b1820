package vn.ptdv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.template.Template;
import vn.ptdv.exchange.list.Sheets;

@Tag("F50")
@Tag("F51")
@Tag("F53")
class FillCommandTest {
    @TempDir
    Path temp;

    private BookAtTerminal book;

    @BeforeEach
    void makeBook() throws IOException {
        book = BookAtTerminal.in(temp);
        Path units = Sheets.xlsx(
                temp.resolve("don-vi.xlsx"), "Tên tổ chức đảng|Trực thuộc", List.of(List.of("Chi bộ thôn Hạ", "")));
        assertThat(book.run("import", "units", units.toString())).isZero();
        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(
                        List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ"),
                        List.of("Quàng Thị Ơn", "1992", "Chi bộ thôn Hạ"),
                        List.of("Lò Văn Ban Mai", "1993", "Chi bộ thôn Hạ")));
        assertThat(book.run("import", "people", people.toString())).isZero();
    }

    @Test
    void fillsATemplateOfTheBookForThoseWhoMatch() throws IOException {
        assertThat(book.run(
                        "document",
                        "fill",
                        "1A-KND",
                        "--people",
                        "lo van ban",
                        "--out",
                        temp.resolve("ra").toString()))
                .isZero();
        assertThat(book.json().get("files")).hasSize(1);
        assertThat(book.json().get("missing").get(0).get("fields").toString())
                .contains("que_quan")
                .doesNotContain("ho_ten");
        Path file = Path.of(book.json().get("files").get(0).asText());
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getParagraphs())
                    .anyMatch(p -> p.getText().startsWith("Tôi là: LÒ VĂN BAN, sinh ngày 02 tháng 9 năm 1990"));
        }
    }

    @Test
    void fillsAFileOfTheClerkForAllInOneFile() throws IOException {
        Path file = template("libreoffice.docx");
        Path target = temp.resolve("ra");
        assertThat(book.run(
                        "document", "fill", file.toString(), "--people", "", "--out", target.toString(), "--one-file"))
                .isZero();
        assertThat(book.json().get("files")).hasSize(1);
        assertThat(target.resolve("libreoffice.docx")).exists();
    }

    @Test
    void aFieldThatIsMisspeltIsNamedAndNothingIsWritten() throws IOException {
        Path file = temp.resolve("sai.docx");
        Files.write(file, vn.ptdv.document.template.OneLine.of("Đồng chí ${ho_tne}"));
        assertThat(book.run(
                        "document",
                        "fill",
                        file.toString(),
                        "--people",
                        "",
                        "--out",
                        temp.resolve("ra").toString()))
                .isEqualTo(4);
        assertThat(book.said()).contains("${ho_tne}: không có trường này; có lẽ là ${ho_ten}.");
        assertThat(book.json().get("files")).isEmpty();
        assertThat(book.json().get("missing")).isEmpty();
        assertThat(book.json().get("findings").get(0).get("field").asText()).isEqualTo("${ho_tne}");
        assertThat(book.json().get("findings").get(0).get("code").asText()).isEqualTo("MISSPELT");
        assertThat(temp.resolve("ra")).doesNotExist();
    }

    @Test
    void nobodyOrNoWordFileIsRefused() throws IOException {
        String target = temp.resolve("ra").toString();
        assertThat(book.run("document", "fill", "1A-KND", "--people", "không ai", "--out", target))
                .isEqualTo(4);
        assertThat(book.json().get("files")).isEmpty();
        assertThat(book.json().get("findings").get(0).get("message").asText()).contains("không ai");
        assertThat(book.run("document", "fill", temp.resolve("c.json").toString(), "--people", "", "--out", target))
                .isEqualTo(4);
        assertThat(book.run("document", "fill", "KHONG-CO", "--people", "", "--out", target))
                .isEqualTo(2);
    }

    private Path template(String name) throws IOException {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            return Files.write(temp.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }
}
