package vn.ptdv.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Samples;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.logic.text.Texts;

/** What Word finds in the file. */
@Tag("F50")
@Tag("F55")
class WordWriterTest {
    private static final Papers PAPERS = Papers.shipped();
    private static final String LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

    @Test
    void sameDocumentGivesTheSameBytes() {
        OfficialDocument document = Samples.get("annexes");
        assertThat(docx(document)).isEqualTo(docx(document));
    }

    @Test
    void fileSaysNothingAboutWhoMadeIt() throws IOException {
        Map<String, String> parts = parts(docx(Seeds.seed(3)));
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:creator></dc:creator>")
                .doesNotContain("dcterms", "lastModifiedBy");
        assertThat(parts.keySet()).noneMatch(p -> p.contains("app.xml"));
        String user = System.getProperty("user.name");
        assertThat(parts.get("docProps/core.xml")).doesNotContain(">" + user + "<");
    }

    @Test
    void fontLanguageAndColourAreSetForTheWholeDocument() throws IOException {
        String styles = parts(docx(Seeds.seed(3))).get("word/styles.xml");
        assertThat(styles)
                .contains("w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\""
                        + " w:cs=\"Times New Roman\"")
                .contains("<w:lang w:val=\"vi-VN\"")
                .contains("<w:color w:val=\"000000\"/>")
                .contains(Texts.of("paper.recipients"));
    }

    @Test
    void pageIsSetUpAsTheGuidanceOrders() throws IOException {
        Map<String, String> parts = parts(docx(Seeds.seed(3)));
        assertThat(parts.get("word/document.xml"))
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\"")
                .contains("<w:titlePg/>");
        assertThat(parts.get("word/settings.xml")).contains("<w:mirrorMargins/>");
        assertThat(parts.get("word/header1.xml")).contains(" PAGE ").doesNotContain("NUMPAGES");
        assertThat(parts.get("word/header2.xml")).doesNotContain("<w:t>");
    }

    @Test
    void everyAppendixIsASectionWithItsOwnNumbersAndOrientation() throws IOException {
        String body = part(Samples.get("annexes"), "word/document.xml");
        assertThat(body.split("<w:sectPr>", -1)).hasSize(5);
        assertThat(body.split("<w:pgNumType w:start=\"1\"/>", -1)).hasSize(5);
        assertThat(body.split("w:orient=\"landscape\"", -1)).hasSize(3);
    }

    @Test
    void rulesTablesRepeatTheirHeadingAndKeepRowsWhole() throws IOException {
        try (XWPFDocument word = open(docx(Samples.get("annexes")))) {
            XWPFTable table = word.getTables().stream()
                    .filter(t -> t.getNumberOfRows() > 50)
                    .findFirst()
                    .orElseThrow();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(2).isRepeatHeader()).isTrue();
            assertThat(table.getRow(3).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(r -> r.isCantSplitRow());
        }
    }

    @Test
    void everyVietnameseLetterArrives() throws IOException {
        String all = LETTERS + LETTERS.toUpperCase(Locale.ROOT) + " & < > \" ' …";
        OfficialDocument document = Seeds.seed(2).copy().text(all).build();
        try (XWPFDocument word = open(docx(document))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains(all);
        }
    }

    @Test
    void decomposedLettersAndControlCharactersAreCleaned() throws IOException {
        OfficialDocument document = Seeds.seed(2)
                .copy()
                .text("Đa\u0309ng u\u0309y\u0000\u000B xã\tA")
                .build();
        try (XWPFDocument word = open(docx(document))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).contains("Đảng ủy xã A");
        }
    }

    @Test
    void annexOfFiveThousandRowsIsWrittenAndRead() throws IOException {
        OfficialDocument document = Seeds.seed(2)
                .copy()
                .block(new Block.TableBlock(Samples.table(5_000)))
                .build();
        try (XWPFDocument word = open(docx(document))) {
            assertThat(word.getTables()).anyMatch(t -> t.getNumberOfRows() == 5_004);
        }
    }

    @Test
    void sixtyRecipientsAndAVeryLongNameAreKept() throws IOException {
        try (XWPFDocument word = open(docx(Samples.get("sixty-recipients")))) {
            assertThat(word.getTables().get(1).getText()).contains("số 59,", "Lưu Văn phòng Đảng ủy.");
        }
        try (XWPFDocument word = open(docx(Samples.get("long-name")))) {
            assertThat(word.getTables().get(0).getText().replace("\n", " ").split("CÁC CƠ QUAN", -1))
                    .hasSize(22);
        }
    }

    private static byte[] docx(OfficialDocument document) {
        var outcome = PAPERS.compose(document, LocalDate.of(2026, 11, 20));
        return PAPERS.bytes(((Papers.Composed) outcome).composition(), Papers.Format.DOCX);
    }

    private static String part(OfficialDocument document, String name) throws IOException {
        return Objects.requireNonNull(parts(docx(document)).get(name), name);
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
