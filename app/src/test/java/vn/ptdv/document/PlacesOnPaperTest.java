package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ptdv.document.PdfFacts.Piece;
import vn.ptdv.document.model.OfficialDocument;

/** Margins, sizes and places in millimetres and points, measured on the finished page. */
@Tag("F55")
class PlacesOnPaperTest {
    private static final Offset<Double> HALF_MM = within(0.5);
    private static final Papers PAPERS = Papers.shipped();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void bodyKeepsTheMarginsOfFrontAndBack(int seed) throws IOException {
        List<List<Piece>> pages = facts(Seeds.seed(seed));
        for (int page = 0; page < pages.size(); page++) {
            boolean back = page % 2 == 1;
            List<Piece> text =
                    pages.get(page).stream().filter(p -> p.base() > 20).toList();
            double left = text.stream().mapToDouble(Piece::left).min().orElseThrow();
            double right = text.stream().mapToDouble(Piece::right).max().orElseThrow();
            double bottom = text.stream().mapToDouble(Piece::base).max().orElseThrow();
            assertThat(left).as("left edge").isCloseTo(back ? 15.0 : 30.0, HALF_MM);
            assertThat(right).as("right edge").isLessThan((back ? 180.0 : 195.0) + 0.5);
            assertThat(bottom).as("last line").isLessThan(277.0);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void pageNumberStandsTenMillimetresFromTheTopButNotOnTheFirstPage(int seed) throws IOException {
        List<List<Piece>> pages = facts(Seeds.seed(seed));
        assertThat(pages.get(0)).noneMatch(p -> p.base() < 20);
        for (int page = 1; page < pages.size(); page++) {
            Piece number = pages.get(page).stream()
                    .filter(p -> p.base() < 20)
                    .findFirst()
                    .orElseThrow();
            double middle = (number.left() + number.right()) / 2;
            assertThat(number.text()).isEqualTo(String.valueOf(page + 1));
            assertThat(number.size()).isEqualTo(14.0);
            assertThat(number.base()).isBetween(13.5, 15.5);
            assertThat(middle).isCloseTo(page % 2 == 1 ? 15 + 82.5 : 30 + 82.5, HALF_MM);
        }
    }

    @Test
    void componentsHaveTheirSizesAndFaces() throws IOException {
        List<Piece> first = facts(Seeds.seed(3)).get(0);
        assertThat(find(first, "ĐẢNG CỘNG SẢN VIỆT NAM")).matches(p -> p.size() == 15 && p.bold());
        assertThat(find(first, "ĐẢNG BỘ TỈNH PHÚ THỌ")).matches(p -> p.size() == 14 && !p.bold());
        assertThat(find(first, "ĐẢNG ỦY KHỐI")).matches(p -> p.size() == 14 && p.bold());
        assertThat(find(first, "Số 37-KH/ĐUK")).matches(p -> p.size() == 14 && !p.bold() && !p.italic());
        assertThat(find(first, "Việt Trì, ngày 26 tháng 12 năm 2022")).matches(p -> p.size() == 14 && p.italic());
        assertThat(find(first, "KẾ HOẠCH")).matches(p -> p.size() == 16 && p.bold());
        assertThat(find(first, "-----")).matches(p -> p.size() == 14);
        assertThat(find(first, "I. MỤC ĐÍCH, YÊU CẦU")).matches(p -> p.size() == 14 && p.bold());
    }

    @Test
    void endHasItsSizesAndPlaces() throws IOException {
        List<List<Piece>> pages = facts(Seeds.seed(3));
        List<Piece> last = pages.get(pages.size() - 1);
        assertThat(find(last, "Nơi nhận:")).matches(p -> p.size() == 14 && !p.bold() && !p.italic());
        assertThat(find(last, "- Lưu BTC + VP.")).matches(p -> p.size() == 12 && !p.bold());
        assertThat(find(last, "T/M BAN THƯỜNG VỤ")).matches(p -> p.size() == 14 && p.bold());
        assertThat(find(last, "PHÓ BÍ THƯ")).matches(p -> p.size() == 14 && !p.bold());
        assertThat(find(last, "Đỗ Thị Ngọc Ánh")).matches(p -> p.size() == 14 && p.bold());
        assertThat(find(last, "T/M BAN THƯỜNG VỤ").left()).isGreaterThan(15 + 82.5);
    }

    @Test
    void headerStandsAtTheTopMarginInTwoColumns() throws IOException {
        List<Piece> first = facts(Seeds.seed(0)).get(0);
        Piece party = find(first, "ĐẢNG CỘNG SẢN VIỆT NAM");
        Piece issuer = find(first, "TỈNH ỦY KON TUM");
        Piece date = find(first, "Kon Tum, ngày 28 tháng 7 năm 2023");
        assertThat(party.base()).isBetween(20.0, 27.0);
        assertThat(issuer.base()).isCloseTo(party.base(), within(1.0));
        assertThat(party.right() - party.left()).isCloseTo(72.9, HALF_MM);
        assertThat((party.left() + party.right()) / 2).isCloseTo((date.left() + date.right()) / 2, HALF_MM);
        assertThat(issuer.right()).isLessThan(party.left());
    }

    @Test
    void appendicesAreNumberedAnewAndLieAsTheyShould() throws IOException {
        List<List<Piece>> pages = facts(Samples.get("annexes"));
        List<Piece> landscape = pages.stream()
                .filter(p -> p.stream().anyMatch(t -> t.text().equals("PHỤ LỤC 2")))
                .findFirst()
                .orElseThrow();
        double left = landscape.stream().mapToDouble(Piece::left).min().orElseThrow();
        assertThat(left).isGreaterThan(20.0).isLessThan(40.0);
        List<String> numbers = pages.stream()
                .map(p -> p.stream()
                        .filter(t -> t.text().matches("\\d") && t.base() < 20)
                        .map(Piece::text)
                        .findFirst()
                        .orElse(""))
                .toList();
        assertThat(numbers).containsSubsequence("", "2", "", "2", "", "2", "");
    }

    private static Piece find(List<Piece> pieces, String text) {
        return pieces.stream()
                .filter(p -> p.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " not among " + pieces));
    }

    private static List<List<Piece>> facts(OfficialDocument document) throws IOException {
        return PdfFacts.of(PAPERS.bytes(SamplesTest.composed(PAPERS, document), Papers.Format.PDF));
    }
}
