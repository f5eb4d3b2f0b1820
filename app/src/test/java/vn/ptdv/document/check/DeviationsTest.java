package vn.ptdv.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.document.Samples;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.kind.KindSamples;
import vn.ptdv.document.model.OfficialDocument;

/** One deviation at a time is put into a correct file; exactly its code is found. */
@Tag("F55")
class DeviationsTest {

    @ParameterizedTest(name = "{0}: {3} → {4}")
    @CsvFileSource(resources = "/vn/ptdv/document/check/deviations.csv", delimiter = '|', quoteCharacter = '`')
    void deviationIsFoundByItsCode(String code, String sample, String profile, String right, String wrong) {
        byte[] correct = Altered.word(document(sample, profile));
        assertThat(Altered.codes(correct, profile)).isEmpty();
        assertThat(Altered.codes(Altered.replaced(correct, right, wrong), profile))
                .containsOnly(code);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PAG01 | w:left=\"1701\" | w:left=\"1134\"",
                "PAG01 | w:top=\"1134\" | w:top=\"850\"",
                "PAG01 | w:w=\"11906\" w:h=\"16838\" | w:w=\"12240\" w:h=\"15840\"",
                "PAG01 | w:header=\"567\" | w:header=\"720\"",
                "PAG01 | <w:titlePg/> | ",
                "PAG01 | > PAGE < | > DATE <",
                "PAG01 | <w:pStyle w:val=\"PAGE_NUMBER\"/> | <w:pStyle w:val=\"PAGE_NUMBER\"/><w:jc w:val=\"left\"/>",
                "LOK03 | <w:pStyle w:val=\"NUMBER\"/> | <w:pStyle w:val=\"NUMBER\"/><w:jc w:val=\"left\"/>",
                "LOK03 | <w:pStyle w:val=\"PARTY\"/> | <w:pStyle w:val=\"PARTY\"/><w:jc w:val=\"right\"/>",
                "SPA01 | w:line=\"380\" w:lineRule=\"exact\"/><w:ind w:firstLine | w:line=\"360\""
                        + " w:lineRule=\"auto\"/><w:ind w:firstLine",
                "SPA01 | <w:ind w:firstLine=\"567\"/> | <w:ind w:firstLine=\"284\"/>",
                "SPA01 | <w:jc w:val=\"both\"/> | <w:jc w:val=\"left\"/>",
                "FON01 | w:ascii=\"Times New Roman\" | w:ascii=\"Arial\"",
                "SIG03 | <w:t xml:space=\"preserve\">PHÓ BÍ THƯ | <w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">PHÓ"
                        + " BÍ THƯ",
                "ORG01 | <w:t xml:space=\"preserve\">ĐẢNG BỘ TỈNH PHÚ THỌ | <w:rPr><w:b/></w:rPr><w:t"
                        + " xml:space=\"preserve\">ĐẢNG BỘ TỈNH PHÚ THỌ",
                "ORG01 | <w:t xml:space=\"preserve\">ĐẢNG BỘ TỈNH PHÚ THỌ | <w:t>",
                "LOK01 | <w:t xml:space=\"preserve\">Số 37 | <w:rPr><w:sz w:val=\"26\"/></w:rPr><w:t"
                        + " xml:space=\"preserve\">Số 37",
                "LOK01 | <w:t xml:space=\"preserve\">- BTV | <w:rPr><w:sz w:val=\"28\"/></w:rPr><w:t"
                        + " xml:space=\"preserve\">- BTV",
                "LOK02 | <w:t xml:space=\"preserve\">Việt Trì | <w:rPr><w:i w:val=\"0\"/></w:rPr><w:t"
                        + " xml:space=\"preserve\">Việt Trì",
                "LOK02 | <w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">Nơi nhận | <w:t>Nơi nhận",
            })
    void deviationOfPageOrLookIsFoundByItsCode(String code, String right, String wrong) {
        byte[] correct = Altered.word(document("seed-3", "HD36"));
        String next = wrong == null ? "" : wrong;
        assertThat(Altered.codes(Altered.replaced(correct, right, next), "HD36"))
                .containsOnly(code);
    }

    @Test
    void headingNumbersThatRepeatOrSkipAreFound() {
        byte[] correct = Altered.word(document("seed-3", "HD36"));
        byte[] twice = Altered.replaced(correct, "III. NỘI DUNG", "II. NỘI DUNG");
        assertThat(Altered.findings(twice, "HD36"))
                .filteredOn(f -> f.code() == LintCode.BOD02)
                .extracting(LintFinding::expected)
                .contains("số tiếp theo là 3");
    }

    @Test
    void numberWithALetterIsNoDeviation() {
        byte[] correct = Altered.word(document("seed-3", "HD36"));
        assertThat(Altered.codes(Altered.replaced(correct, "Số 37-KH", "Số 37a-KH"), "HD36"))
                .isEmpty();
        assertThat(Altered.codes(Altered.replaced(correct, "Số 37-KH", "Số 7a-KH"), "HD36"))
                .containsExactly("NUM02");
    }

    @Test
    void bodyOfWhichTheAppendixIsNotAnnouncedIsFound() {
        OfficialDocument silent =
                Samples.get("long-list").copy().profile("HD36").build();
        assertThat(Altered.codes(Altered.word(silent), "HD36")).containsExactly("APP01");
    }

    @Test
    void severityComesFromTheTableOfRules() {
        byte[] file = Altered.replaced(Altered.word(document("seed-3", "HD36")), "Số 37-KH", "Số: 37-KH");
        List<LintFinding> found = Altered.findings(file, "HD36").stream()
                .filter(f -> f.code() == LintCode.NUM01)
                .toList();
        assertThat(found)
                .containsExactly(new LintFinding(
                        LintCode.NUM01, Severity.ERROR, "Số và ký hiệu", "Số: 37-KH/ĐUK", "Số 37-KH/ĐUK"));
    }

    private static OfficialDocument document(String name, String profile) {
        OfficialDocument document = name.startsWith("seed-")
                ? Seeds.seed(Integer.parseInt(name.substring(5)))
                : name.startsWith("kind-") ? KindSamples.get(name).document() : Samples.get(name);
        return document.copy().profile(profile).build();
    }
}
