package vn.ptdv.document.wordpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ptdv.document.wordpage.TypedFile.box;
import static vn.ptdv.document.wordpage.TypedFile.field;
import static vn.ptdv.document.wordpage.TypedFile.numbered;
import static vn.ptdv.document.wordpage.TypedFile.oldBox;
import static vn.ptdv.document.wordpage.TypedFile.picture;
import static vn.ptdv.document.wordpage.TypedFile.r;
import static vn.ptdv.document.wordpage.TypedFile.shape;
import static vn.ptdv.document.wordpage.TypedFile.tab;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.document.PdfFacts;
import vn.ptdv.document.PdfFacts.Piece;
import vn.ptdv.document.ooxml.Unreadable;
import vn.ptdv.document.wordpage.TypedFile.At;
import vn.ptdv.document.wordpage.Undrawn.Kind;

/** What other hands typed into Word stands on the page in its place, and what cannot is named. */
@Tag("F52")
@Tag("F83")
class WordPagesTest {
    private static List<Piece> pieces(TypedFile file) throws Exception {
        return PdfFacts.of(WordPages.draw(file.bytes()).pdf()).get(0);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Piece piece(List<Piece> pieces, String words) {
        return pieces.stream()
                .filter(p -> p.text().replace('\u00A0', ' ').strip().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " in " + pieces));
    }

    @Test
    void tabsReachTheirStopsWithDotsAndAlignAtTheRight() throws Exception {
        List<Piece> pieces = pieces(new TypedFile()
                .p("", "<w:tabs><w:tab w:val=\"left\" w:pos=\"2835\"/></w:tabs>", r("Họ tên"), tab(), r("Trần An"))
                .p(
                        "",
                        "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9072\"/></w:tabs>",
                        r("Mục"),
                        tab(),
                        r("12"))
                .p("", "<w:tabs><w:tab w:val=\"center\" w:pos=\"4536\"/></w:tabs>", tab(), r("Giữa dòng")));
        assertThat(piece(pieces, "Trần An").left()).isBetween(79.5, 80.5);
        assertThat(piece(pieces, "....").left())
                .isBetween(piece(pieces, "Mục").right(), piece(pieces, "Mục").right() + 2);
        assertThat(piece(pieces, "12").right()).isBetween(189.0, 190.5);
        Piece middle = piece(pieces, "Giữa dòng");
        assertThat((middle.left() + middle.right()) / 2).isBetween(109.0, 110.5);
    }

    @Test
    void wordsOwnNumbersCountOnAndBeginAgainBelowEachOther() throws Exception {
        String text = text(WordPages.draw(new TypedFile()
                        .p("", numbered(0), r("một"))
                        .p("", numbered(1), r("con một"))
                        .p("", numbered(1), r("con hai"))
                        .p("", numbered(0), r("hai"))
                        .p("", numbered(1), r("con ba"))
                        .bytes())
                .pdf());
        assertThat(text.lines()
                        .map(l ->
                                l.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip()))
                .startsWith("1. một", "a) con một", "b) con hai", "2. hai", "a) con ba");
    }

    @Test
    void numbersHangLeftOfTheirTextAndLinesEndAtTheMargin() throws Exception {
        List<Piece> pieces = pieces(new TypedFile()
                .p(
                        "",
                        numbered(0),
                        r("theo dõi, giúp đỡ quần chúng phấn đấu ".repeat(6).strip()))
                .p("Than", "", r("Thụt"), tab(), r("sau")));
        assertThat(piece(pieces, "1.").left()).isBetween(32.0, 33.0);
        assertThat(pieces).allMatch(p -> p.right() < 195.5);
        assertThat(piece(pieces, "Thụt").left()).isBetween(39.5, 40.5);
    }

    @Test
    void notesStandAtTheFootOfThePageThatNamesThem() throws Exception {
        TypedFile file = new TypedFile();
        file.p("", "", r("Nghề nghiệp"), file.note("ghi theo hợp đồng"), r(": viên chức"));
        file.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"Luoi\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4000\"/>"
                + "</w:tblGrid><w:tr><w:tc><w:p>" + r("trong ô") + file.note("ghi của ô")
                + "</w:p></w:tc></w:tr></w:tbl>");
        file.p("", "<w:pageBreakBefore/>", r("trang sau"), file.note("ghi của trang sau"));
        WordPages.Drawn drawn = WordPages.draw(file.bytes());
        assertThat(drawn.undrawn()).isEmpty();
        List<Piece> first = PdfFacts.of(drawn.pdf()).get(0);
        Piece mark = piece(first, "1");
        assertThat(mark.size()).isLessThan(9);
        assertThat(mark.left()).isBetween(53.0, 54.5);
        assertThat(mark.base()).isLessThan(piece(first, "Nghề nghiệp").base());
        assertThat(piece(first, "1 ghi theo").base()).isBetween(271.0, 274.5);
        assertThat(piece(first, "2 ghi của ô").base()).isBetween(275.0, 277.5);
        List<Piece> second = PdfFacts.of(drawn.pdf()).get(1);
        assertThat(piece(second, "3 ghi của trang").base()).isBetween(275.0, 277.5);
    }

    @Test
    void notesThatAreNumberedOtherwiseAreNamed() throws Exception {
        TypedFile file = new TypedFile();
        file.p("", "", r("Nghề nghiệp"), file.note("ghi theo hợp đồng"))
                .p("", "<w:sectPr><w:footnotePr><w:numFmt w:val=\"lowerRoman\"/></w:footnotePr></w:sectPr>", r("cuối"));
        assertThat(WordPages.draw(file.bytes()).undrawn())
                .extracting(Undrawn::kind)
                .contains(Kind.FOOTNOTE);
    }

    @Test
    void stylesAreInheritedAndTheRunsOwnWordCountsMost() throws Exception {
        List<Piece> pieces = pieces(new TypedFile()
                .p("ThanDam", "", r("đậm theo kiểu"))
                .p("ThanDam", "", r("thường", "<w:b w:val=\"0\"/>"))
                .p("", "<w:jc w:val=\"center\"/>", r("hoa nghiêng", "<w:caps/><w:i/><w:sz w:val=\"30\"/>")));
        assertThat(piece(pieces, "đậm").bold()).isTrue();
        assertThat(piece(pieces, "đậm").left()).isBetween(39.5, 40.5);
        assertThat(piece(pieces, "thường").bold()).isFalse();
        assertThat(piece(pieces, "HOA NGHIÊNG").italic()).isTrue();
        assertThat(piece(pieces, "HOA NGHIÊNG").size()).isEqualTo(15.0);
    }

    @Test
    void mergedCellsKeepTheirPlaces() throws Exception {
        String table =
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"Luoi\"/><w:tblW w:w=\"9000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
                        + "<w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid><w:tr>"
                        + cell("<w:vMerge w:val=\"restart\"/>", "Cao hai hàng")
                        + cell("<w:gridSpan w:val=\"2\"/>", "Rộng hai cột")
                        + "</w:tr><w:tr>" + cell("<w:vMerge/>", "") + cell("", "Trái") + cell("", "Phải")
                        + "</w:tr></w:tbl>";
        List<Piece> pieces = pieces(new TypedFile().raw(table).p("", "", r("sau bảng")));
        assertThat(piece(pieces, "Rộng hai cột").left())
                .isEqualTo(piece(pieces, "Trái").left(), org.assertj.core.api.Assertions.within(0.3));
        assertThat(piece(pieces, "Phải").left() - piece(pieces, "Trái").left()).isBetween(52.0, 53.8);
        assertThat(piece(pieces, "Cao hai hàng").left())
                .isLessThan(piece(pieces, "Trái").left());
        assertThat(piece(pieces, "sau bảng").base())
                .isGreaterThan(piece(pieces, "Trái").base());
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + r(words) + "</w:p></w:tc>";
    }

    @Test
    void footerCountsThePagesThatThereAre() throws Exception {
        WordPages.Drawn drawn = WordPages.draw(new TypedFile()
                .p("", "", r("trang đầu"))
                .p("", "", "<w:r><w:br w:type=\"page\"/></w:r>", r("trang sau"))
                .p("", "<w:pageBreakBefore/>", r("trang cuối"))
                .bytes());
        assertThat(text(drawn.pdf()))
                .contains("Trang 1 trên 3", "Trang 2 trên 3", "Trang 3 trên 3")
                .containsSubsequence("trang đầu", "trang sau", "trang cuối");
        assertThat(drawn.undrawn()).isEmpty();
        List<Piece> last = PdfFacts.of(drawn.pdf()).get(2);
        assertThat(piece(last, "Trang 3").right()).isBetween(194.0, 195.5);
        assertThat(piece(last, "Trang 3").base()).isBetween(282.0, 287.0);
    }

    @Test
    void picturesOfTheFileAreOnThePage() throws Exception {
        WordPages.Drawn drawn = WordPages.draw(new TypedFile()
                .p("", "", picture(40, 30))
                .p("", "", r("dưới ảnh"))
                .bytes());
        try (PDDocument document = Loader.loadPDF(drawn.pdf())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        assertThat(piece(PdfFacts.of(drawn.pdf()).get(0), "dưới ảnh").base()).isGreaterThan(50);
        assertThat(drawn.undrawn()).isEmpty();
    }

    @Test
    void whatCannotBeDrawnIsNamed() throws Exception {
        WordPages.Drawn drawn = WordPages.draw(new TypedFile()
                .p("", "", shape("star5", "Lời trong hộp"), r("có hộp chữ"))
                .p("", "", shape("star5", ""), r("có ngôi sao"))
                .p("", "", shape("line", ""), r("có đường kẻ thẳng"))
                .p("", "", r("phông khác", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"))
                .p("", "", field("DATE \\@ dd/MM/yyyy", "20/11/2026"))
                .p("", "", field("MERGEFIELD ho_ten", "«ho_ten»"))
                .bytes());
        assertThat(drawn.undrawn())
                .containsExactly(
                        new Undrawn(Kind.TEXT_BOX, "Lời trong hộp"),
                        new Undrawn(Kind.SHAPE, ""),
                        new Undrawn(Kind.FONT, "Arial"),
                        new Undrawn(Kind.FIELD, "DATE"));
        assertThat(drawn.undrawn().get(0).words()).contains("“Lời trong hộp”");
        assertThat(text(drawn.pdf())).contains("có hộp chữ", "20/11/2026").doesNotContain("Lời trong hộp");
    }

    @Test
    void boxesOfWordsStandWhereTheyHangOnTheirParagraph() throws Exception {
        String words = "theo dõi, giúp đỡ quần chúng phấn đấu ".repeat(6).strip();
        WordPages.Drawn drawn = WordPages.draw(new TypedFile()
                .p("", "", box("wrapNone", new At(110, 20, 50, 14), "Hộp nổi"), r("một " + words))
                .p("", "", box("wrapTopAndBottom", new At(20, 0, 100, 30), "Hộp trên"), r("hai " + words))
                .p("", "", box("wrapSquare", new At(0, 0, 60, 24), "Hộp trái"), r("ba " + words))
                .p("", "", oldBox("", new At(300, 30, 140, 40), "Hộp cũ"), r("bốn " + words))
                .bytes());
        assertThat(drawn.undrawn()).isEmpty();
        List<Piece> pieces = PdfFacts.of(drawn.pdf()).get(0);
        assertThat(piece(pieces, "Hộp nổi").left()).isBetween(142.0, 143.0);
        assertThat(piece(pieces, "Hộp nổi").base() - piece(pieces, "một").base())
                .isBetween(20.0, 23.0);
        assertThat(piece(pieces, "Hộp trên").left()).isBetween(52.0, 53.0);
        assertThat(piece(pieces, "hai").base() - piece(pieces, "Hộp trên").base())
                .isBetween(28.0, 33.0);
        assertThat(piece(pieces, "ba").left()).isBetween(92.5, 94.5);
        assertThat(piece(pieces, "Hộp cũ").left()).isBetween(137.5, 139.0);
    }

    @Test
    void boxThatStandsOnThePageAndNotByItsParagraphIsNamed() throws Exception {
        String free = box("wrapNone", new At(10, 10, 50, 14), "Hộp của trang")
                .replace("positionV relativeFrom=\"paragraph\"", "positionV relativeFrom=\"page\"");
        String middle = box("wrapSquare", new At(50, 0, 40, 14), "Hộp giữa dòng");
        assertThat(WordPages.draw(new TypedFile()
                                .p("", "", free, r("có hộp"))
                                .p("", "", middle, r("có hộp"))
                                .bytes())
                        .undrawn())
                .containsExactlyInAnyOrder(
                        new Undrawn(Kind.TEXT_BOX, "Hộp của trang"), new Undrawn(Kind.TEXT_BOX, "Hộp giữa dòng"));
    }

    @Test
    void severalFilesStandOneAfterTheOther() throws Exception {
        byte[] one = new TypedFile().p("", "", r("người thứ nhất")).bytes();
        byte[] other = new TypedFile().p("", "", r("người thứ hai")).bytes();
        assertThat(text(WordPages.draw(List.of(one, other)).pdf()))
                .containsSubsequence("người thứ nhất", "Trang 1 trên 1", "người thứ hai", "Trang 1 trên 1");
    }

    @Test
    void samePagesAreTheSameFile() throws Exception {
        byte[] file = new TypedFile().p("", "", r("một lần")).bytes();
        assertThat(WordPages.draw(file).pdf()).isEqualTo(WordPages.draw(file).pdf());
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThatThrownBy(() -> WordPages.draw("không phải Word".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.fault()).isEqualTo(Unreadable.Fault.NOT_WORD));
    }
}
