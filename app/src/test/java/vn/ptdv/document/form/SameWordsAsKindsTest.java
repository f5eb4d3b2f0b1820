package vn.ptdv.document.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.document.Papers;
import vn.ptdv.document.kind.AdmissionDecision;
import vn.ptdv.document.kind.Draft;
import vn.ptdv.document.kind.Letterhead;
import vn.ptdv.document.kind.MemberFacts;
import vn.ptdv.document.kind.RecognitionDecision;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.template.FieldValue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.TemplateReader;

/** The decisions of the session and the clerk's templates say the same words. */
@Tag("F54")
class SameWordsAsKindsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Papers PAPERS = Papers.shipped();

    @ParameterizedTest
    @CsvSource({"NORMAL,9A-KND", "READMISSION,9C-KND", "PROVINCE_CONSENT,9D-KND", "MOVED,9E-KND"})
    void admission(AdmissionDecision.Variant variant, String code) throws IOException {
        Draft kind = new AdmissionDecision(head(), variant, person(), List.of(), "đồng chí Lê Thị Thủy", 12);
        assertThat(articles(form(code))).isEqualTo(articles(word(kind)));
        assertThat(form(code)).contains("Chi bộ tổ chức lễ kết nạp ngày ......... tháng ......... năm ............");
    }

    @ParameterizedTest
    @CsvSource({"16A-KND"})
    void recognition(String code) throws IOException {
        Draft kind = new RecognitionDecision(
                head(), person(), List.of(), LocalDate.of(2025, 9, 30), LocalDate.of(2026, 9, 30));
        FieldValues after = values().with("ngay_ket_nap", Optional.of(LocalDate.of(2025, 9, 30)))
                .with("ngay_chinh_thuc", Optional.of(LocalDate.of(2026, 9, 30)));
        assertThat(articles(form(code, after))).isEqualTo(articles(word(kind)));
    }

    private static MemberFacts person() {
        return new MemberFacts(
                "Trần Thị Mai",
                "02/9/1998",
                "xã Hoa Ban",
                "thôn Hạ",
                "giáo viên, Trường Hoa Ban",
                "Chi bộ Trường Hoa Ban");
    }

    private static FieldValues values() {
        return new FieldValues()
                .with("ho_ten", "Trần Thị Mai")
                .with("ngay_sinh", Optional.of(LocalDate.of(1998, 9, 2)))
                .with("que_quan", "xã Hoa Ban")
                .with("noi_o", "thôn Hạ")
                .with("nghe_don_vi", "giáo viên, Trường Hoa Ban")
                .with("chi_bo", "Chi bộ Trường Hoa Ban")
                .with("nguoi_giup_do", FieldValue.of(List.of("đồng chí Lê Thị Thủy")))
                .with("thang_du_bi", 12)
                .with("co_quan", "Đảng ủy xã Hoa Ban");
    }

    private static Letterhead head() {
        return new Letterhead(
                Issuer.of("ĐẢNG BỘ TỈNH A", "ĐẢNG ỦY XÃ HOA BAN").spokenAs("Ban Thường vụ Đảng ủy xã Hoa Ban"),
                DocumentNumber.blank("QĐ/ĐU"),
                "Hoa Ban",
                Optional.of(TODAY),
                Signature.of("T/M BAN THƯỜNG VỤ", "BÍ THƯ", "Nguyễn Văn A"),
                List.of("Lưu Văn phòng"));
    }

    private static String form(String code) throws IOException {
        return form(code, values());
    }

    private static String form(String code, FieldValues values) throws IOException {
        ShippedForms forms = ShippedForms.on(TODAY);
        byte[] word = forms.word(forms.find(code).orElseThrow());
        return text(TemplateReader.read(word).orThrow().fill(values).file());
    }

    private static String word(Draft kind) throws IOException {
        Papers.Composed composed = (Papers.Composed) PAPERS.compose(kind.document(), TODAY);
        return text(PAPERS.bytes(composed.composition(), Papers.Format.DOCX));
    }

    private static String text(byte[] word) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    /** Title, decider and articles: everything but the grounds, which are typed anew each time. */
    private static List<String> articles(String text) {
        return text.lines()
                .filter(l -> l.startsWith("Điều") || l.contains("QUYẾT ĐỊNH") || l.startsWith("về việc"))
                .toList();
    }
}
