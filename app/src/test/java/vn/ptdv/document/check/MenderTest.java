package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.profile.Profiles;

/** What is safe is put right in a copy, and told; what is not is left and told. */
@Tag("F55")
class MenderTest {
    private static final DocumentMender MENDER = DocumentMender.shipped();

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PAG01 | w:left=\"1701\" | w:left=\"1134\"",
                "PAG01 | w:top=\"1134\" | w:top=\"850\"",
                "PAG01 | w:w=\"11906\" w:h=\"16838\" | w:w=\"12240\" w:h=\"15840\"",
                "PAG01 | w:header=\"567\" | w:header=\"720\"",
                "PAG01 | <w:titlePg/> | <w:cols/>",
                "PAG01 | > PAGE < | > DATE <",
                "SPA01 | w:line=\"380\" w:lineRule=\"exact\"/><w:ind w:firstLine | w:line=\"360\""
                        + " w:lineRule=\"auto\"/><w:ind w:firstLine",
                "SPA01 | <w:ind w:firstLine=\"567\"/> | <w:ind w:firstLine=\"284\"/>",
                "SPA01 | <w:jc w:val=\"both\"/> | <w:jc w:val=\"left\"/>",
                "FON01 | w:ascii=\"Times New Roman\" | w:ascii=\"Arial\"",
                "LOK01 | <w:t xml:space=\"preserve\">Số 37 | <w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t"
                        + " xml:space=\"preserve\">Số 37",
                "LOK02 | <w:t xml:space=\"preserve\">Việt Trì | <w:rPr><w:i w:val=\"0\"/></w:rPr><w:t"
                        + " xml:space=\"preserve\">Việt Trì",
                "NUM01 | >Số 37-KH/ĐUK< | >Số: 37 - KH/ĐUK<",
                "NUM03 | >Số 37-KH/ĐUK< | >Số 37-kh/ĐUK<",
                "REC01 | >- BTV Tỉnh ủy,< | >- BTV Tỉnh ủy.<",
                "DAT01 | ngày 26 tháng 12 năm 2022 | ngày 6 tháng 12 năm 2022",
            })
    void deviationIsGoneFromTheCopyAndTold(String code, String right, String wrong) throws IOException {
        byte[] file = Altered.replaced(
                Altered.word(Seeds.seed(3).copy().profile("HD36").build()), right, wrong);
        assertThat(Altered.codes(file, "HD36")).contains(code);
        MendOutcome.Mended mended = mended(file, "HD36");
        assertThat(mended.done()).extracting(f -> f.code().name()).contains(code);
        assertThat(Altered.codes(mended.file(), "HD36")).isEmpty();
        opens(mended.file());
    }

    @Test
    void correctDocumentStaysAsItReads() throws IOException {
        byte[] file = Altered.word(Seeds.seed(3).copy().profile("HD36").build());
        MendOutcome.Mended mended = mended(file, "HD36");
        assertThat(mended.done()).isEmpty();
        assertThat(words(mended.file())).isEqualTo(words(file));
    }

    @Test
    void whatNeedsAPersonIsLeftAndTold() {
        byte[] file = Altered.replaced(
                Altered.word(Seeds.seed(3).copy().profile("HD36").build()), "-----", "");
        MendOutcome.Mended mended = mended(file, "HD36");
        assertThat(mended.done()).extracting(LintFinding::code).doesNotContain(LintCode.TIT01);
        assertThat(mended.left()).extracting(LintFinding::code).contains(LintCode.TIT01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-0-HD36", "seed-3-HD36"})
    void fileOfAnotherOfficeProgramIsMended(String name) throws IOException {
        try (InputStream in =
                MenderTest.class.getResourceAsStream("/vn/ptdv/document/check/libreoffice-" + name + ".docx")) {
            byte[] file = Objects.requireNonNull(in).readAllBytes();
            byte[] wrong = Altered.rewritten(
                    file,
                    t -> t.replaceAll("w:left=\"17\\d\\d\"", "w:left=\"1134\"").replace("Times New Roman", "Arial"));
            assertThat(Altered.codes(wrong, "HD36")).contains("PAG01", "FON01");
            MendOutcome.Mended mended = mended(wrong, "HD36");
            assertThat(Altered.codes(mended.file(), "HD36")).isEmpty();
            opens(mended.file());
        }
    }

    @Test
    void brokenFileIsRefusedInWords() {
        assertThat(MENDER.mend(new byte[] {1, 2, 3}, Optional.empty(), Altered.TODAY))
                .isInstanceOf(MendOutcome.Refused.class);
    }

    private static MendOutcome.Mended mended(byte[] file, String profile) {
        return (MendOutcome.Mended) MENDER.mend(file, Profiles.shipped().find(profile), Altered.TODAY);
    }

    private static void opens(byte[] file) throws IOException {
        assertThat(words(file)).isNotEmpty();
    }

    private static List<String> words(byte[] file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream().map(p -> p.getText()).toList();
        }
    }
}
