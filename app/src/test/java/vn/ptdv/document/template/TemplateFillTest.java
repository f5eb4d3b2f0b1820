package vn.ptdv.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.document.template.Docx.p;
import static vn.ptdv.document.template.Docx.row;
import static vn.ptdv.document.template.Docx.run;
import static vn.ptdv.document.template.Docx.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.model.PartialDate;

/** What a clerk's Word file becomes when its fields are filled. */
@Tag("F50")
@Tag("F51")
@Tag("F52")
class TemplateFillTest {
    private static final FieldValues AN = new FieldValues()
            .with("ho_ten", "Nguyễn Thị Ẩn")
            .with("ngay_sinh", Optional.of(LocalDate.of(1999, 2, 3)))
            .with("ngay_ket_nap", Optional.of(LocalDate.of(2026, 7, 20)))
            .with("tong", 1823)
            .with("nguoi_giup", FieldValue.of(List.of("Lê Văn A", "Trần Thị B")));

    private static String filled(String body, FieldValues values) {
        return Docx.words(read(Docx.of(body)).fill(values).file());
    }

    private static Template read(Docx docx) {
        return TemplateReader.read(docx.bytes()).orThrow();
    }

    @Test
    void joinsAFieldThatWordCutIntoRuns() {
        String cut = p(
                run("Đồng chí $"),
                "<w:proofErr w:type=\"spellStart\"/>",
                run("{ho"),
                "<w:r><w:rPr><w:i/></w:rPr><w:t>_ten</w:t></w:r>",
                run("} sinh ngày"),
                run(" ${ngay_sinh}."));
        assertThat(filled(cut, AN)).startsWith("Đồng chí Nguyễn Thị Ẩn sinh ngày 03/02/1999.");
    }

    @Test
    void fillsTablesHeadersAndTextBoxesAndTheirFallback() {
        String box = p(
                "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                        + "<mc:Choice Requires=\"wps\"><w:txbxContent>" + p(run("Hộp: ${ho"), run("_ten}"))
                        + "</w:txbxContent></mc:Choice>"
                        + "<mc:Fallback><w:txbxContent>" + p(run("Hộp cũ: ${ho_ten}"))
                        + "</w:txbxContent></mc:Fallback>"
                        + "</mc:AlternateContent></w:r>",
                run("quanh ${ho_ten}"));
        Docx docx = Docx.of(box + table(row("ô ${ho_ten}")))
                .margin("header1", "hdr", "header", p(run("Đầu: ${ho_ten|hoa}")));
        Template template = read(docx);
        Map<String, byte[]> parts = Docx.unzip(template.fill(AN).file());
        assertThat(new String(parts.get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Hộp: Nguyễn Thị Ẩn", "Hộp cũ: Nguyễn Thị Ẩn", "quanh Nguyễn Thị Ẩn", "ô Nguyễn Thị Ẩn")
                .doesNotContain("${");
        assertThat(Docx.words(template.fill(AN).file())).contains("[Đầu: NGUYỄN THỊ ẨN]");
    }

    @Test
    void whatHasNoFieldStaysByteForByte() {
        byte[] picture = new byte[20_000];
        new java.util.Random(1).nextBytes(picture);
        Docx docx = Docx.of(p(run("chữ &amp; dấu"))).part("word/media/a.bin", picture);
        byte[] before = docx.bytes();
        assertThat(Docx.unzip(TemplateReader.read(before).orThrow().fill(AN).file()))
                .usingRecursiveComparison()
                .isEqualTo(Docx.unzip(before));
    }

    @Test
    void repeatsRowsForAListAndKeepsRecordsOfTwoRowsTogether() {
        List<FieldValues> family = List.of(
                new FieldValues().with("ten", "Cha").with("nghe", "nông dân"),
                new FieldValues().with("ten", "Mẹ & cô").with("nghe", "giáo viên"));
        String body = table(row("Tên"), row("${gia_dinh.ten} của ${ho_ten}"), row("nghề ${gia_dinh.nghe}"), row("hết"));
        assertThat(filled(body, new FieldValues().and(AN).list("gia_dinh", family)))
                .startsWith(
                        "Tên\nCha của Nguyễn Thị Ẩn\nnghề nông dân\nMẹ & cô của Nguyễn Thị Ẩn\nnghề giáo viên\nhết");
    }

    @Test
    void anEmptyListLeavesOneEmptyRow() {
        Template template = read(Docx.of(table(row("${gia_dinh.ten}")) + p(run("- ${gia_dinh.ten}"))));
        Template.Filled filled = template.fill(AN);
        assertThat(filled.empty()).containsExactly("gia_dinh");
        assertThat(Docx.words(filled.file())).contains("- ");
    }

    @Test
    void aListOutsideTablesRepeatsItsParagraph() {
        List<FieldValues> papers =
                List.of(new FieldValues().with("ten", "Đơn"), new FieldValues().with("ten", "Lý lịch"));
        assertThat(filled(p(run("- ${giay.ten};")) + p(run("hết")), new FieldValues().list("giay", papers)))
                .startsWith("- Đơn;\n- Lý lịch;\nhết");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ho_ten|hoa; NGUYỄN THỊ ẨN
            ho_ten|thuong; nguyễn thị ẩn
            ' Ho Ten '; Nguyễn Thị Ẩn
            ngay_sinh; 03/02/1999
            ngay_sinh|ngay_dai; ngày 03 tháng 02 năm 1999
            ngay_sinh|ngay_so; 03/02/1999
            ngay_sinh|chi_ngay; 03
            ngay_sinh|chi_thang; 02
            ngay_ket_nap|chi_thang; 7
            ngay_sinh|chi_nam; 1999
            ngay_sinh|ngay_chu|hoa_dau; Ngày ba tháng hai năm một nghìn chín trăm chín mươi chín
            tong; 1823
            tong|so; 1.823
            nguoi_giup; 'Lê Văn A, Trần Thị B'
            nguoi_giup|cham_phay; 'Lê Văn A; Trần Thị B'
            khong_co|neu_trong:Chưa có; Chưa có
            khong_co|cham:5; .....
            khong_co|ngay_dai|cham; ngày ...... tháng ...... năm .........
            ho_ten|truoc:Đồng chí |sau:.; Đồng chí Nguyễn Thị Ẩn.
            """, quoteCharacter = '\'')
    void stepsWriteTheValueAsWanted(String field, String expected) {
        assertThat(FieldUse.parse(field).written(AN, Optional.empty())).isEqualTo(expected);
    }

    @Test
    void aBirthOfWhichOnlyTheYearIsKnownReadsSo() {
        FieldValues values = new FieldValues().with("nam", FieldValue.ofPartial(PartialDate.parse("1990")));
        assertThat(FieldUse.parse("nam|ngay_dai").written(values, Optional.empty()))
                .isEqualTo("năm 1990");
        assertThat(FieldUse.parse("nam").written(values, Optional.empty())).isEqualTo("1990");
    }

    @Test
    void severalLinesBecomeLineBreaks() {
        String words = filled(p(run("${nguoi_giup|gach}")), AN);
        assertThat(words).startsWith("- Lê Văn A\n- Trần Thị B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĂÂĐÊÔƠƯăâđêôơư", "ỳýỷỹỵ ừứửữự ằắẳẵặ", "Ỳ Ý Ỷ Ỹ Ỵ Ẩ Ẫ Ậ", "<&>\"'"})
    void everyLetterSurvives(String name) {
        assertThat(filled(p(run("${ho_ten}")), new FieldValues().with("ho_ten", name)))
                .startsWith(name);
    }

    @Test
    void aNameOfFourHundredLettersAndFiveThousandRowsFit() {
        String name = "Đảng ủy các cơ quan ".repeat(20).strip();
        List<FieldValues> rows = new ArrayList<>();
        for (int i = 1; i <= 5_000; i++) {
            rows.add(new FieldValues().with("stt", i).with("ten", name));
        }
        Template template = read(Docx.of(p(run("${don_vi}")) + table(row("${ds.stt} ${ds.ten}"))));
        byte[] file = template.fill(new FieldValues().with("don_vi", name).list("ds", rows))
                .file();
        String xml = new String(Docx.unzip(file).get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(xml).contains(">" + name + "<", ">1 " + name + "<", ">5000 " + name + "<");
        assertThat(xml.split("<w:tr ", -1)).hasSize(5_001);
    }

    @Test
    void manyInOneFileHaveTheirOwnPagesAndTheirOwnHeaders() {
        Docx docx = Docx.of(p(run("Họ tên: ${ho_ten}"))).margin("header1", "hdr", "header", p(run("Của ${ho_ten}")));
        Template.Joining joining = read(docx)
                .join(List.of(
                        AN,
                        new FieldValues().with("ho_ten", "Lê Thị Ba"),
                        new FieldValues().with("ho_ten", "Phạm Tư")));
        byte[] file = ((Template.Joining.Joined) joining).file();
        assertThat(Docx.words(file))
                .contains("Họ tên: Nguyễn Thị Ẩn", "Họ tên: Lê Thị Ba", "Họ tên: Phạm Tư")
                .contains("[Của Nguyễn Thị Ẩn]", "[Của Lê Thị Ba]", "[Của Phạm Tư]");
        String xml = new String(Docx.unzip(file).get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(xml.split("<w:sectPr>", -1)).hasSize(4);
        assertThat(xml).contains("r:id=\"rId5\"", "r:id=\"rId5p1\"", "r:id=\"rId5p2\"");
    }

    @Test
    void fillsAFileThatLibreOfficeMade() throws Exception {
        byte[] made;
        try (var in = TemplateFillTest.class.getResourceAsStream("libreoffice.docx")) {
            made = java.util.Objects.requireNonNull(in).readAllBytes();
        }
        List<FieldValues> papers =
                List.of(new FieldValues().with("ten", "Đơn"), new FieldValues().with("ten", "Lý lịch"));
        byte[] file = TemplateReader.read(made)
                .orThrow()
                .fill(new FieldValues().and(AN).list("giay_to", papers))
                .file();
        assertThat(Docx.words(file))
                .contains(
                        "Kính gửi NGUYỄN THỊ ẨN, sinh ngày 03/02/1999",
                        "1\tĐơn",
                        "2\tLý lịch",
                        "[Đầu trang của Nguyễn Thị Ẩn]")
                .doesNotContain("${");
        String xml = new String(Docx.unzip(file).get("word/document.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(xml).contains("Trong khung: ").doesNotContain("${");
    }

    private static String merge(String instruction, String shown) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + instruction
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>"
                + shown + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    void wordsOwnMergeFieldsAreFilledByTheirNames() {
        String body = p(
                        run("Gửi "),
                        merge("MERGEFIELD ho_ten \\* MERGEFORMAT", "«ho_ten»"),
                        run(", "),
                        merge("MERGEFIELD &quot;ho_ten&quot; \\* Upper", "«HO_TEN»"))
                + p("<w:fldSimple w:instr=\" MERGEFIELD ngay_sinh \"><w:r><w:t>«ngay_sinh»</w:t></w:r></w:fldSimple>");
        Docx docx = Docx.of(body);
        assertThat(filled(body, AN)).startsWith("Gửi Nguyễn Thị Ẩn, NGUYỄN THỊ ẨN\n03/02/1999");
        assertThat(read(docx).fields()).containsExactly("ho_ten", "ngay_sinh");
        assertThat(new String(
                        Docx.unzip(read(docx).fill(AN).file()).get("word/document.xml"),
                        java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("fldChar", "fldSimple")
                .contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">Nguyễn Thị Ẩn");
    }

    @Test
    void otherFieldsOfWordStayAsTheyAre() {
        String body = p(merge("PAGE", "1"), merge("IF 1 = 1 &quot;có&quot;", "có")) + p(run("${ho_ten}"));
        String xml = new String(
                Docx.unzip(read(Docx.of(body)).fill(AN).file()).get("word/document.xml"),
                java.nio.charset.StandardCharsets.UTF_8);
        assertThat(xml).contains(merge("PAGE", "1"), "IF 1 = 1");
    }

    @Test
    void saysWhatWasEmptyAndWhatIsNotClosed() {
        Template template = read(Docx.of(p(run("${ho_ten} ${chuc_vu} ${dang_do"))));
        assertThat(template.fill(AN).empty()).containsExactly("chuc_vu");
        assertThat(template.unclosed()).containsExactly("${dang_do");
        assertThat(template.fields()).containsExactly("ho_ten", "chuc_vu");
    }
}
