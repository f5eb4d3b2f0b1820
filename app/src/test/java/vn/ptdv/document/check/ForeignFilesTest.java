package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Correct files that other programs wrote raise no alarm; wrong ones do. */
@Tag("F55")
class ForeignFilesTest {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @ParameterizedTest
    @CsvSource({"seed-0-HD36,HD36", "seed-3-HD36,HD36", "kind-quota,HD05"})
    void correctFileOfAnotherOfficeProgramIsClean(String name, String profile) throws IOException {
        try (InputStream in =
                ForeignFilesTest.class.getResourceAsStream("/vn/ptdv/document/check/libreoffice-" + name + ".docx")) {
            byte[] file = Objects.requireNonNull(in).readAllBytes();
            assertThat(Altered.findings(file, profile))
                    .filteredOn(f -> f.code() != LintCode.BOD03)
                    .isEmpty();
        }
    }

    @Test
    void headOnTabsWithSplitRunsAndInheritedStylesIsUnderstood() throws IOException {
        assertThat(Altered.findings(typed(tabbed("Số 3", "7-KH/ĐU")), "HD05")).isEmpty();
    }

    @Test
    void deviationsAreFoundThereToo() throws IOException {
        assertThat(Altered.codes(typed(tabbed("Số: 3", "7 - KH/ĐU")), "HD05")).containsExactly("NUM01");
        assertThat(Altered.codes(typed(tabbed("Số 3", "7-BC/ĐU")), "HD05")).containsExactly("NUM03");
    }

    /** The way a typist does it: one paragraph for both sides with a tab between, words in several runs. */
    private static String tabbed(String number, String rest) {
        return side(run("Party14", "ĐẢNG BỘ TỈNH PHÚ THỌ", "")
                        + tab()
                        + run("", "ĐẢNG CỘNG SẢN VIỆT NAM", "<w:b/><w:sz w:val=\"30\"/><w:u w:val=\"single\"/>"))
                + side(run("", "ĐẢNG ỦY XÃ ", "<w:b/>") + run("", "TÂN SƠN", "<w:b/>"))
                + side(run("", "*", ""))
                + side(run("", number, "")
                        + run("", rest, "")
                        + tab()
                        + run("", "Tân Sơn, ngày 05 tháng 10 ", "<w:i/>")
                        + run("", "năm 2026", "<w:i/>"))
                + "<w:p/>" + centred(run("", "KẾ HOẠCH", "<w:b/><w:sz w:val=\"32\"/>"))
                + centred(run("", "kết nạp đảng viên năm 2026", "<w:b/>"))
                + centred(run("", "-----", ""))
                + body("Thực hiện Nghị quyết Đại hội, Đảng ủy xã xây dựng Kế hoạch như sau:")
                + body("1. Rà soát nguồn phát triển đảng viên.")
                + body("2. Kế hoạch này được phổ biến đến các chi bộ.")
                + "<w:p/>"
                + side("<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t>Nơi nhận</w:t></w:r>" + run("", ":", "") + tab()
                        + run("", "T/M BAN THƯỜNG VỤ", "<w:b/>"))
                + side(run("", "- Ban Tổ chức Tỉnh ủy;", "<w:sz w:val=\"24\"/>") + tab() + run("", "PHÓ BÍ THƯ", ""))
                + side(run("", "- Các chi bộ;", "<w:sz w:val=\"24\"/>"))
                + side(run("", "- Lưu Văn phòng.", "<w:sz w:val=\"24\"/>"))
                + side(tab() + run("", "Nguyễn Văn An", "<w:b/>"));
    }

    private static String run(String style, String text, String look) {
        String named = style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>";
        return "<w:r><w:rPr>" + named + look + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    private static String side(String runs) {
        return "<w:p><w:pPr><w:tabs><w:tab w:val=\"center\" w:pos=\"2000\"/></w:tabs></w:pPr>" + runs + "</w:p>";
    }

    private static String centred(String runs) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String body(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Deep\"/></w:pPr>" + run("", text, "") + "</w:p>";
    }

    private static byte[] typed(String paragraphs) throws IOException {
        String styles =
                "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/><w:sz"
                        + " w:val=\"22\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
                        + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr><w:rFonts"
                        + " w:ascii=\"Times New Roman\"/><w:sz w:val=\"28\"/></w:rPr></w:style><w:style"
                        + " w:type=\"paragraph\" w:styleId=\"Base\"><w:basedOn"
                        + " w:val=\"Normal\"/><w:pPr><w:spacing w:before=\"120\" w:line=\"380\""
                        + " w:lineRule=\"exact\"/><w:jc w:val=\"both\"/></w:pPr></w:style><w:style"
                        + " w:type=\"paragraph\" w:styleId=\"Deep\"><w:basedOn w:val=\"Base\"/><w:pPr><w:ind"
                        + " w:firstLine=\"720\"/></w:pPr></w:style><w:style w:type=\"character\""
                        + " w:styleId=\"Party14\"><w:rPr><w:sz w:val=\"28\"/></w:rPr></w:style></w:styles>";
        String page = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\""
                + " w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:bottom=\"1134\" w:left=\"1701\" w:right=\"851\""
                + " w:header=\"567\"/><w:titlePg/></w:sectPr>";
        String header = "<w:hdr " + W
                + "><w:sdt><w:sdtContent><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:fldSimple w:instr=\" PAGE \\*"
                + " MERGEFORMAT \"><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p></w:sdtContent></w:sdt></w:hdr>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "word/document.xml",
                    "<w:document " + W + "><w:body>" + paragraphs + page + "</w:body></w:document>");
            part(zip, "word/styles.xml", styles);
            part(zip, "word/header1.xml", header);
            part(
                    zip,
                    "word/_rels/document.xml.rels",
                    "<Relationships><Relationship Id=\"rId2\" Target=\"header1.xml\"/></Relationships>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bodyOfAnEmptyFileLacksEverythingButBreaksNothing() throws IOException {
        List<String> codes = Altered.codes(typed("<w:p/>"), "HD36");
        assertThat(codes).contains("CMP01", "TIT02").doesNotContain("PAG01");
    }
}
