package vn.ptdv.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.document.Samples;
import vn.ptdv.document.Seeds;
import vn.ptdv.document.model.Addressees;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentNumber;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Issuer;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.profile.FormatProfile;
import vn.ptdv.document.profile.Kinds;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.model.register.RegisterNumber;

/** The words of every component, in the order in which they stand. */
@Tag("F55")
@Tag("F60")
class ComposerTest {
    private final Composer composer = new Composer(Kinds.shipped(), new TextWidth());
    private final Profiles profiles = Profiles.shipped();
    private final FormatProfile hd36 = profiles.find("HD36").orElseThrow();
    private final FormatProfile hd05 = profiles.find("HD05").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "2019-10-08, 'ngày 08 tháng 10 năm 2019'",
        "2026-02-03, 'ngày 03 tháng 02 năm 2026'",
        "2023-07-28, 'ngày 28 tháng 7 năm 2023'"
    })
    void dateHasItsZeros(LocalDate day, String printed) {
        assertThat(Wording.longDate(Optional.of(day))).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 'Số 09-KH/ĐU'",
        "10, 'Số 10-KH/ĐU'",
        "1849, 'Số 1849-KH/ĐU'",
        "9a, 'Số 09a-KH/ĐU'",
        "12 Đ, 'Số 12đ-KH/ĐU'"
    })
    void numberBelowTenHasALeadingZeroAndMayHaveALetter(String number, String printed) {
        assertThat(Wording.number(new DocumentNumber(RegisterNumber.parse(number), "KH/ĐU")))
                .isEqualTo(printed);
    }

    @Test
    void numberAndDateMayBeLeftBlank() {
        List<String> lines = lines(Seeds.seed(4), hd36);
        assertThat(lines).contains("Số       -CT/TU", "Quảng Trị, ngày      tháng      năm      ");
    }

    @Test
    void groundsArePunctuatedByTheProfile() {
        OfficialDocument document = Seeds.seed(3)
                .copy()
                .grounds(List.of("- Căn cứ Điều lệ;", "Xét đề nghị của Ban"))
                .build();
        assertThat(lines(document, hd36)).contains("Căn cứ Điều lệ;", "Xét đề nghị của Ban,");
        assertThat(lines(document, hd05)).contains("- Căn cứ Điều lệ;", "- Xét đề nghị của Ban.");
    }

    @Test
    void submissionIsAddressedByTheProfilesWord() {
        OfficialDocument document = Seeds.seed(3).copy().build();
        OfficialDocument submission = OfficialDocument.of("TTr")
                .issuer(document.issuer())
                .number(1, "TTr/ĐU")
                .place("A")
                .subject("b")
                .addressees(new Addressees("", List.of("Ban Thường vụ Tỉnh ủy.")))
                .text("c")
                .build();
        assertThat(lines(submission, hd36)).contains("Kính gửi: Ban Thường vụ Tỉnh ủy.");
        assertThat(lines(submission, hd05)).contains("Kính trình: Ban Thường vụ Tỉnh ủy.");
    }

    @Test
    void urgencyOfALetterMovesUnderTheSubject() {
        List<String> old = lines(Samples.get("marks"), hd36);
        List<String> now = lines(Samples.get("marks-HD05"), hd05);
        assertThat(old.indexOf("THƯỢNG KHẨN")).isLessThan(indexOf(old, "Thực hiện công tác"));
        assertThat(now.indexOf("THƯỢNG KHẨN")).isGreaterThan(indexOf(now, "về việc thực hiện"));
    }

    @Test
    void headingsClausesAndPointsAreNumberedInOrder() {
        OfficialDocument document = Seeds.seed(2)
                .copy()
                .block(
                        Block.Heading.of(1, "A"),
                        Block.Heading.of(2, "B"),
                        Block.Heading.of(3, "C"),
                        Block.Point.of("d"),
                        Block.Point.of("e"),
                        Block.Heading.of(2, "F"),
                        Block.Heading.of(1, "G"),
                        Block.Clause.of("h"),
                        Block.Article.of(0, "i"),
                        Block.Clause.of("k"),
                        Block.Clause.of("l"))
                .build();
        assertThat(lines(document, hd36))
                .containsSubsequence(
                        "I. A", "1. B", "1.1. C", "a) d", "b) e", "2. F", "II. G", "1. h", "Điều 1. i", "1. k", "2. l");
    }

    @Test
    void headingStyleIsTheHousesChoice() {
        OfficialDocument document = Seeds.seed(2)
                .copy()
                .block(Block.Heading.of(1, "A"), Block.Heading.of(1, "B"))
                .build();
        assertThat(lines(document, hd36.with("heading.1", "I-"))).contains("I- A", "II- B");
    }

    @Test
    void tonesAreSetInTheHousesWay() {
        assertThat(lines(Seeds.seed(0), hd36.with("tone", "NEW"))).contains("TỈNH UỶ KON TUM", "- Như trên,");
        assertThat(lines(Seeds.seed(0), hd36)).contains("TỈNH ỦY KON TUM");
    }

    @Test
    void appendixNamesTheMainDocument() {
        List<String> lines = lines(Samples.get("annexes"), hd05);
        assertThat(lines)
                .contains("PHỤ LỤC 1", "PHỤ LỤC 3", "(Số liệu tính đến ngày 15/9/2026)")
                .contains("(Kèm theo Công văn số 673-CV/ĐUK, ngày 08/10/2019 của Đảng ủy Khối doanh nghiệp tỉnh)");
    }

    @Test
    void longNamesBreakIntoEvenLines() {
        TextWidth width = new TextWidth();
        assertThat(width.balanced("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", 14, Emphasis.BOLD, 80))
                .containsExactly("ĐẢNG ỦY KHỐI", "CÁC CƠ QUAN TỈNH");
        assertThat(width.millimetres("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", 14, Emphasis.BOLD))
                .isBetween(87.3, 88.3);
    }

    @Test
    void nameOfTheIssuerIsSpokenInASentence() {
        assertThat(Wording.spoken(Issuer.of("", "ĐẢNG ỦY XÃ CÔNG HẢI"), hd05)).isEqualTo("Đảng ủy xã Công Hải");
    }

    private static int indexOf(List<String> lines, String opening) {
        return (int) lines.stream().takeWhile(l -> !l.startsWith(opening)).count();
    }

    private List<String> lines(OfficialDocument document, FormatProfile profile) {
        List<String> lines = new ArrayList<>();
        for (Section section : composer.compose(document, profile).sections()) {
            for (Item item : section.items()) {
                if (item instanceof Item.Line line) {
                    lines.add(line.text());
                } else if (item instanceof Item.Pair pair) {
                    pair.left().forEach(l -> lines.add(l.text()));
                    pair.right().forEach(l -> lines.add(l.text()));
                }
            }
        }
        return lines;
    }
}
