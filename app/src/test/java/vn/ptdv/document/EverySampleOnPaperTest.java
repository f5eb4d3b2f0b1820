package vn.ptdv.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ptdv.document.PdfFacts.Piece;
import vn.ptdv.document.model.Appendix.Turn;
import vn.ptdv.document.model.OfficialDocument;

/** Margins, sizes, faces, places and spacing of every sample, measured on the finished page. */
@Tag("F55")
class EverySampleOnPaperTest {
    private static final Offset<Double> HALF_MM = within(0.5);
    private static final double POINT = 25.4 / 72;
    private static final List<Double> EDGES = List.of(15.0, 20.0, 30.0);
    private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();
    private static final double MOST_INDENT = 13.2;
    private static final double TOP = 20;
    private static final double BOUND_TOP = 30;
    private static final String SYMBOL = "Số[\\s\\u00A0]+(\\d\\d+)?-\\p{L}+/.+";
    private static final Papers PAPERS = Papers.shipped();

    static Stream<String> samples() {
        return SamplesTest.everything().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingStandsOutsideTheMargins(String name) throws IOException {
        byte[] pdf = pdf(name);
        List<List<Piece>> pages = PdfFacts.of(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < pages.size(); i++) {
                var box = document.getPage(i).getMediaBox();
                boolean upright = box.getHeight() > box.getWidth();
                double width = box.getWidth() * POINT;
                assertThat(width).isCloseTo(upright ? 210 : 297, HALF_MM);
                assertThat(box.getHeight() * POINT).isCloseTo(upright ? 297 : 210, HALF_MM);
                List<Piece> text = inside(pages.get(i));
                double least = upright ? (back(pages.get(i)) ? 15 : 30) : 15;
                double most = upright ? (back(pages.get(i)) ? 180 : 195) : width - 15;
                assertThat(text).as("page " + (i + 1)).allMatch(p -> p.left() > least - 0.5 && p.right() < most + 0.5);
                assertThat(text).allMatch(p -> p.base() < (upright ? 288 : 196));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pageNumbersAreHiddenFirstAndStandInTheMiddleTenMillimetresDown(String name) throws IOException {
        List<List<Piece>> pages = PdfFacts.of(pdf(name));
        int expected = 0;
        for (List<Piece> page : pages) {
            Optional<Piece> number = number(page);
            expected = number.isPresent() ? expected + 1 : 1;
            if (number.isPresent()) {
                assertThat(number.get().text()).isEqualTo(String.valueOf(expected));
                assertThat(number.get().size()).isEqualTo(14.0);
                assertThat(number.get().bold() || number.get().italic()).isFalse();
                assertThat(number.get().base()).isBetween(13.5, 15.5);
            }
        }
        assertThat(number(pages.get(0))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void headHasItsSizesFacesAndPlaces(String name) throws IOException {
        OfficialDocument its = sample(name);
        List<Piece> first = PdfFacts.of(pdf(name)).get(0);
        Piece party = find(first, p -> p.text().equals("ĐẢNG CỘNG SẢN VIỆT NAM"));
        assertThat(party).matches(p -> p.size() == 15 && p.bold() && !p.italic());
        assertThat(party.right() - party.left()).isCloseTo(72.9, HALF_MM);
        double top = its.turn() == Turn.ROTATE ? BOUND_TOP : TOP;
        assertThat(party.base()).isBetween(top, top + 7);
        Piece day = find(first, p -> p.italic() && p.text().contains(", ngày "));
        assertThat(day).matches(p -> p.size() == 14 && p.italic() && !p.bold());
        assertThat(middle(day)).isCloseTo(middle(party), within(its.date().isEmpty() ? 3.0 : 0.5));
        assertThat(day.base()).isGreaterThan(party.base());
        Piece star = find(first, p -> p.text().equals("*"));
        Piece symbol = find(first, p -> p.text().matches(SYMBOL));
        assertThat(symbol).matches(p -> p.size() == 14 && !p.bold() && !p.italic());
        assertThat(star.size()).isEqualTo(14.0);
        assertThat(middle(symbol)).isCloseTo(middle(star), HALF_MM);
        List<Piece> above = first.stream()
                .filter(p -> p.right() < party.left() && p.base() < star.base() - 1 && p.base() > TOP)
                .toList();
        assertThat(above).isNotEmpty().allMatch(p -> p.size() == 14 && Math.abs(middle(p) - middle(star)) < 0.5);
        int regular = (int) above.stream().filter(p -> !p.bold()).count();
        assertThat(above.subList(0, regular)).noneMatch(Piece::bold);
        assertThat(above.subList(regular, above.size())).isNotEmpty().allMatch(Piece::bold);
        assertThat(regular > 0).isEqualTo(!its.issuer().parent().isEmpty());
        assertThat(above.get(0).base()).isCloseTo(party.base(), within(1.0));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void titleIsCentredOrTheSubjectOfALetterStandsUnderItsNumber(String name) throws IOException {
        List<Piece> first = PdfFacts.of(pdf(name)).get(0);
        Piece symbol = find(first, p -> p.text().matches(SYMBOL));
        if (sample(name).kind().equals("CV")) {
            List<Piece> subject = first.stream()
                    .filter(p -> p.size() == 12 && p.italic() && p.base() > symbol.base())
                    .toList();
            assertThat(subject).isNotEmpty().allMatch(p -> Math.abs(middle(p) - middle(symbol)) < 0.5 && !p.bold());
            assertThat(first).noneMatch(p -> p.text().equals("-----"));
            return;
        }
        Piece dashes = find(first, p -> p.text().equals("-----"));
        List<Piece> title = first.stream()
                .filter(p -> p.base() > symbol.base() + 1 && p.base() < dashes.base() - 1)
                .toList();
        assertThat(title.size()).isGreaterThan(1);
        assertThat(title.get(0)).matches(p -> p.size() >= 15 && p.size() <= 16 && p.bold() && !p.italic());
        assertThat(title.subList(1, title.size())).allMatch(p -> p.size() >= 14 && p.size() <= 15 && p.bold());
        double centre = sample(name).turn() == Turn.PORTRAIT ? 30 + 82.5 : 297.0 / 2;
        assertThat(title).allMatch(p -> Math.abs(middle(p) - centre) < 0.5);
        assertThat(middle(dashes)).isCloseTo(centre, HALF_MM);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void linesOfTheBodyStandEvenlyAndAreIndented(String name) throws IOException {
        List<List<Piece>> pages = PdfFacts.of(pdf(name));
        int measured = 0;
        for (int i = 0; i < pages.size(); i++) {
            List<Piece> body = new ArrayList<>(body(pages.get(i)));
            double edge = back(pages.get(i)) ? 15 : 30;
            body.removeIf(p -> p.left() - edge > MOST_INDENT);
            measured += body.size();
            for (Piece line : body) {
                assertThat(line.size()).isBetween(14.0, 15.0);
                double indent = line.left() - edge;
                assertThat(indent < 0.5 || indent > 9.5)
                        .as("indent of " + line.text())
                        .isTrue();
            }
            for (int k = 1; k < body.size(); k++) {
                double step = (body.get(k).base() - body.get(k - 1).base()) / POINT;
                boolean begins = body.get(k).left() - edge > 9.5;
                assertThat(step)
                        .as("from line to line before " + body.get(k).text())
                        .isBetween(begins ? 18 + 6 - 0.3 : 18 - 0.3, begins ? 300 : 22.3);
            }
        }
        if (!name.equals("kind-list")) {
            assertThat(measured).isGreaterThan(4);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void endHasItsSizesFacesAndPlaces(String name) throws IOException {
        OfficialDocument its = sample(name);
        List<List<Piece>> pages = PdfFacts.of(pdf(name));
        List<Piece> last = pages.stream()
                .filter(page -> page.stream().anyMatch(p -> p.text().equals("Nơi nhận:")))
                .findFirst()
                .orElseThrow();
        Piece label = find(last, p -> p.text().equals("Nơi nhận:"));
        assertThat(label).matches(p -> p.size() == 14 && !p.bold() && !p.italic());
        String signer = its.signatures().get(its.signatures().size() - 1).name();
        Piece named = find(last, p -> p.text().equals(signer));
        assertThat(named).matches(p -> p.size() == 14 && p.bold());
        String authority =
                its.signatures().get(its.signatures().size() - 1).authority().get(0);
        Piece line = find(last, p -> p.text().equals(authority) && p.base() < named.base());
        assertThat(line).matches(p -> p.size() == 14 && p.bold() && !p.italic());
        assertThat(middle(line)).isCloseTo(middle(named), HALF_MM);
        assertThat(named.base() - line.base()).as("room for the signature").isGreaterThan(25);
        String position = its.signatures().get(its.signatures().size() - 1).position();
        if (!position.isEmpty()) {
            assertThat(find(last, p -> p.text().equals(position)))
                    .matches(p -> p.size() == 14 && !p.bold() && Math.abs(middle(p) - middle(named)) < 0.5);
        }
        List<Piece> items = pages.subList(pages.indexOf(last), pages.size()).stream()
                .flatMap(List::stream)
                .filter(p -> p.size() == 12 && p.text().startsWith("- "))
                .toList();
        assertThat(items)
                .isNotEmpty()
                .allMatch(p -> !p.bold() && EDGES.stream().anyMatch(e -> Math.abs(p.left() - e) < 0.5));
        assertThat(items.get(items.size() - 1).text()).startsWith("- Lưu").endsWith(".");
    }

    /** The running text of a page, without head, title, end, tables and appendices. */
    private static List<Piece> body(List<Piece> page) {
        boolean appendix = page.stream().noneMatch(p -> p.text().contains("ĐẢNG CỘNG SẢN VIỆT NAM"))
                && number(page).isEmpty();
        boolean table = page.stream().anyMatch(p -> p.text().equals("STT"));
        if (appendix || table) {
            return List.of();
        }
        double from = page.stream()
                .filter(p -> p.text().equals("-----")
                        || p.text().startsWith("Kính ")
                        || p.text().equals("ĐẢNG CỘNG SẢN VIỆT NAM"))
                .mapToDouble(Piece::base)
                .max()
                .orElse(TOP);
        double until = page.stream()
                .filter(p -> p.text().equals("Nơi nhận:") || p.text().equals("NGƯỜI GHI BIÊN BẢN"))
                .mapToDouble(Piece::base)
                .min()
                .orElse(400);
        List<Piece> lines = new ArrayList<>();
        boolean begun = false;
        for (Piece p : page) {
            // Centred lines between parts have their own places.
            boolean plain = p.base() > from + 1 && p.base() < until - 1 && p.size() >= 14 && !centred(p, page);
            begun = begun || plain && !p.text().startsWith("- ") || number(page).isPresent();
            boolean sameLine =
                    !lines.isEmpty() && Math.abs(lines.get(lines.size() - 1).base() - p.base()) < 1;
            if (plain && begun && !sameLine) {
                lines.add(p);
            }
        }
        return lines.stream().anyMatch(p -> centred(p, page)) ? List.of() : lines;
    }

    private static boolean centred(Piece piece, List<Piece> page) {
        boolean alone =
                page.stream().filter(p -> Math.abs(p.base() - piece.base()) < 1).count() == 1;
        boolean middle = Math.abs(middle(piece) - 112.5) < 1 || Math.abs(middle(piece) - 97.5) < 1;
        return alone && middle && piece.left() > 43;
    }

    private static List<Piece> inside(List<Piece> page) {
        return page.stream().filter(p -> p.base() > TOP).toList();
    }

    private static Optional<Piece> number(List<Piece> page) {
        return page.stream()
                .filter(p -> p.base() < TOP && p.text().matches("\\d+"))
                .findFirst();
    }

    /** An appendix is a paper of its own: it begins on a front side. */
    private static boolean back(List<Piece> page) {
        return number(page).filter(n -> Integer.parseInt(n.text()) % 2 == 0).isPresent();
    }

    private static double middle(Piece piece) {
        return (piece.left() + piece.right()) / 2;
    }

    private static Piece find(List<Piece> pieces, Predicate<Piece> wanted) {
        return pieces.stream().filter(wanted).findFirst().orElseThrow(() -> new AssertionError("not among " + pieces));
    }

    private static OfficialDocument sample(String name) {
        return Objects.requireNonNull(SamplesTest.everything().get(name), name);
    }

    private static byte[] pdf(String name) {
        return MADE.computeIfAbsent(
                name, n -> PAPERS.bytes(SamplesTest.composed(PAPERS, sample(n)), Papers.Format.PDF));
    }
}
