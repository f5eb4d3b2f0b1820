package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.Seeds;

/** The real documents with their own words put back: exactly what is marked in them is found. */
@Tag("F55")
class RawSeedsTest {
    @Test
    void letterOfKonTumShortensItsSubjectAndWritesDatesWithHyphens() {
        byte[] raw = seed(0, "HD36");
        raw = Altered.replaced(raw, ">Đẩy mạnh công tác phát", ">V/v đẩy mạnh công tác phát");
        raw = Altered.replaced(raw, "ngày 14/7/2023", "ngày 14-7-2023");
        raw = Altered.replaced(raw, "ngày 18/3/2019", "ngày 18-03-2019");
        assertThat(shown(raw))
                .containsExactly(
                        "TIT03 V/v đẩy mạnh công tác phát triển đảng viên",
                        "BOD03 347-TB/BTCTW, ngày 14-7-2023",
                        "BOD03 33-CT/TW, ngày 18-03-2019");
    }

    @Test
    void letterOfLamDongEndsEveryRecipientWithAStop() {
        byte[] raw = seed(1, "HD36");
        raw = Altered.replaced(raw, "sở đảng trực thuộc,<", "sở đảng trực thuộc<");
        for (String name : List.of("Như trên", "Tỉnh ủy (báo cáo)", "Đảng bộ Khối", "Văn phòng Đảng ủy Khối")) {
            raw = Altered.replaced(raw, name + ",<", name + ".<");
        }
        raw = Altered.replaced(raw, "- Các Đoàn thể Khối,<", "- Các Đoàn thể Khối.<");
        assertThat(shown(raw))
                .containsExactly(
                        "REC01 - Như trên.",
                        "REC01 - Ban Thường vụ Tỉnh ủy (báo cáo).",
                        "REC01 - Ban Tổ chức Tỉnh ủy (báo cáo).",
                        "REC01 - Ủy viên Ban Chấp hành Đảng bộ Khối.",
                        "REC01 - Các Ban, Văn phòng Đảng ủy Khối.",
                        "REC01 - Các Đoàn thể Khối.",
                        "REC01 - Các tổ chức cơ sở đảng trực thuộc");
    }

    @Test
    void letterOfThanhHoaHasTheMostDeviations() {
        byte[] raw = seed(2, "HD36");
        raw = bold(raw, "ĐẢNG BỘ TỈNH THANH HÓA");
        raw = Altered.replaced(raw, "Số 673-CV/ĐUK", "Số 673 - CV/ĐUK");
        raw = Altered.replaced(raw, "ngày 08 tháng 10", "ngày 8 tháng 10");
        raw = Altered.replaced(raw, ">Thực hiện công tác phát", ">V/v thực hiện công tác phát");
        raw = Altered.replaced(
                raw,
                "<w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">Kính",
                "<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Kính");
        raw = Altered.replaced(raw, "xem xét, quyết định.<", "xem xét, quyết định./.<");
        raw = Altered.replaced(raw, "- Như trên,", "- Như kính gửi (để t/h);");
        raw = Altered.replaced(raw, "Đảng ủy khối,<", "Đảng ủy khối;<");
        raw = Altered.replaced(raw, "CCB khối,<", "CCB khối;<");
        raw = Altered.replaced(raw, "theo dõi,<", "theo dõi;<");
        raw = bold(raw, "BÍ THƯ");
        assertThat(shown(raw))
                .containsExactly(
                        "NUM01 Số 673 - CV/ĐUK",
                        "DAT01 Thanh Hóa, ngày 8 tháng 10 năm 2019",
                        "ORG01 ĐẢNG BỘ TỈNH THANH HÓA",
                        "TIT03 V/v thực hiện công tác phát triển đảng viên mới",
                        "BOD01 4. Giao Ban Tổ chức Đảng ủy Khối chủ trì, phối hợp với các tổ chức cơ sở đảng trực"
                                + " thuộc; các Ban của Đảng ủy Khối và cá…",
                        "SIG03 BÍ THƯ",
                        "REC01 - Như kính gửi (để t/h);",
                        "REC01 - Các Ban, Văn phòng Đảng ủy khối;",
                        "REC01 - Đoàn TN, Hội CCB khối;",
                        "REC01 - Chuyên viên theo dõi;",
                        "REC01 - Như kính gửi (để t/h);",
                        "LOK02 Kính gửi: Các đảng ủy, chi bộ cơ sở trực thuộc.");
    }

    @Test
    void underTheNewGuidanceTheSameRecipientsAreRight() {
        byte[] raw = seed(2, "HD05");
        assertThat(raw).isNotEmpty();
        assertThat(Altered.codes(raw, "HD05")).isEmpty();
    }

    @Test
    void planOfPhuThoNumbersTwiceAndEndsWithASlash() {
        byte[] raw = seed(3, "HD36");
        raw = Altered.replaced(raw, ">thực hiện Chỉ thị số 13-CT/TU, ngày", ">Thực hiện Chỉ thị số 13-CT/TU ngày");
        raw = Altered.replaced(raw, ">-----<", "><");
        raw = Altered.replaced(raw, ">III. NỘI DUNG", ">II. NỘI DUNG");
        raw = Altered.replaced(raw, ">IV. TỔ CHỨC", ">III. TỔ CHỨC");
        raw = Altered.replaced(raw, ">1. Mục tiêu", ">1- Mục tiêu");
        raw = Altered.replaced(raw, ">2. Mục tiêu", ">2- Mục tiêu");
        raw = Altered.replaced(raw, "theo quy định.<", "theo quy định./.<");
        raw = bold(raw, "PHÓ BÍ THƯ");
        assertThat(shown(raw))
                .filteredOn(f -> !f.startsWith("BOD03"))
                .containsExactly(
                        "TIT01 ",
                        "TIT03 Thực hiện Chỉ thị số 13-CT/TU ngày 23/11/2022 của Ban Thường vụ Tỉnh ủy về tăng cường"
                                + " công tác phát triển đảng viên",
                        "BOD01 - Định kỳ hàng năm cấp ủy, tổ chức đảng báo cáo kết quả thực hiện về Ban Thường vụ Đảng"
                                + " ủy Khối theo quy định./.",
                        "BOD02 1- Mục tiêu tổng quát",
                        "BOD02 II. NỘI DUNG THỰC HIỆN",
                        "BOD02 1. Tiếp tục thực hiện tốt các Chỉ thị, Nghị quyết của Đảng về tăng cường củng cố, xây"
                                + " dựng tổ chức đảng và nâng cao chất…",
                        "SIG03 PHÓ BÍ THƯ");
    }

    @Test
    void directiveOfQuangTriLacksItsHead() {
        byte[] raw = seed(4, "HD36");
        raw = Altered.replaced(raw, ">TỈNH ỦY QUẢNG TRỊ<", "><");
        raw = Altered.replaced(raw, ">ĐẢNG CỘNG SẢN VIỆT NAM<", "><");
        raw = Altered.replaced(raw, ">*<", "><");
        raw = Altered.replaced(raw, ">Số       -CT/TU<", "><");
        raw = Altered.rewritten(raw, t -> t.replaceAll(">Quảng Trị, ngày[^<]*<", "><"));
        raw = Altered.replaced(raw, "để thực hiện.<", "để thực hiện./.<");
        assertThat(shown(raw))
                .containsExactly(
                        "CMP01 ",
                        "CMP01 ",
                        "CMP01 ",
                        "CMP01 ",
                        "CMP01 ",
                        "BOD01 Chỉ thị này được phổ biến, quán triệt đến chi bộ để thực hiện./.");
    }

    private static List<String> shown(byte[] docx) {
        return Altered.findings(docx, "HD36").stream()
                .map(f -> f.code() + " " + f.found())
                .toList();
    }

    private static byte[] bold(byte[] docx, String words) {
        String run = "<w:t xml:space=\"preserve\">" + words + "<";
        return Altered.replaced(docx, run, "<w:rPr><w:b/></w:rPr>" + run);
    }

    private static byte[] seed(int n, String profile) {
        return Altered.word(Seeds.seed(n).copy().profile(profile).build());
    }
}
