package vn.ptdv.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.document.Papers;
import vn.ptdv.document.Papers.Format;
import vn.ptdv.document.PdfFacts;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.exchange.paper.ListPrint.Wish;
import vn.ptdv.model.setting.Signer;
import vn.ptdv.sheet.write.ListColumn;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.OpenBooks;

@Tag("F81")
class ListPrintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Signer CHIEF = new Signer("Trần Văn Lưỡng", "CHÁNH VĂN PHÒNG", "T/L BAN THƯỜNG VỤ");

    @TempDir
    Path own;

    private BookServices services;
    private ListPrint print;

    @BeforeEach
    void open() {
        services = OpenBooks.over(TestBooks.sample(own), own);
        print = new ListPrint(services.settings().now());
    }

    @AfterEach
    void close() {
        services.book().close();
    }

    @Test
    void everyPageHasTheHeadingAndItsNumberOfAll() throws Exception {
        List<List<PdfFacts.Piece>> pages = pdf(people(125), Sheet.A4_SIDEWAYS, Optional.of(CHIEF), "list-a4");
        assertThat(pages).hasSizeGreaterThan(3);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(words(pages.get(i))).contains((i + 1) + "/" + pages.size());
            boolean rows = words(pages.get(i)).contains("Nguyễn Thị Hoàng Yến");
            assertThat(words(pages.get(i)).contains("Họ và tên")).isEqualTo(rows);
        }
        assertThat(words(pages.get(0)))
                .contains("DANH SÁCH QUẦN CHÚNG")
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM")
                .contains("(Số liệu tính đến ngày 20/11/2026)");
        assertThat(pages.toString()).contains("Tổng cộng");
        assertThat(words(pages.get(pages.size() - 1)))
                .contains("NGƯỜI LẬP BIỂU")
                .contains("T/L BAN THƯỜNG VỤ")
                .contains("Trần Văn Lưỡng");
    }

    @Test
    void manyColumnsGoOnALargeSheetWithoutCutWords() throws Exception {
        List<List<PdfFacts.Piece>> pages = pdf(wide(24), Sheet.A3_SIDEWAYS, Optional.empty(), "list-a3");
        assertThat(pages.get(0)).allSatisfy(p -> {
            assertThat(p.left()).isGreaterThan(19);
            assertThat(p.right()).isLessThan(420 - 19);
        });
        assertThat(words(pages.get(0))).doesNotContain("NGƯỜI LẬP BIỂU");
    }

    @Test
    void sheetIsTheSameInWord() throws Exception {
        Papers.Composed composed = compose(people(3), Sheet.A3_SIDEWAYS, Optional.of(CHIEF));
        byte[] docx = Papers.shipped().bytes(composed.composition(), Format.DOCX);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW().toString()).isEqualTo("23811");
            assertThat(size.getH().toString()).isEqualTo("16838");
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getHeaderList())
                    .anySatisfy(h -> assertThat(h._getHdrFtr().xmlText()).contains("NUMPAGES"));
        }
    }

    @Test
    void bindingEdgeStaysAtTheLeftWhereTheOfficeWantsIt() throws Exception {
        services.settings().save(Map.of(SettingKey.LANDSCAPE, "BOUND"));
        print = new ListPrint(services.settings().now());
        Papers.Composed composed = compose(people(3), Sheet.A4_SIDEWAYS, Optional.empty());
        assertThat(composed.composition().sections().get(0).page().left()).isEqualTo(30);
        assertThat(composed.composition().sections().get(0).page().top()).isEqualTo(20);
    }

    @Test
    void aShareKeepsItsSignUnlessTheTitleHasIt() throws Exception {
        TableFile shares = TableFile.of(
                "Tiến độ",
                List.of(ListColumn.text("Đơn vị", 26), ListColumn.percent("Tỷ lệ"), ListColumn.percent("Đạt (%)")),
                List.of(List.of("Chi bộ 1", new BigDecimal("87.5"), new BigDecimal("12.5"))));
        assertThat(words(pdf(shares, Sheet.A4_SIDEWAYS, Optional.empty(), "list-shares")
                        .get(0)))
                .contains("87,5%")
                .contains("12,5")
                .doesNotContain("12,5%");
    }

    @Test
    void aTableThatNumbersItsRowsIsNotNumberedAgain() throws Exception {
        TableFile own = TableFile.of(
                "Tiến độ",
                List.of(ListColumn.text("STT", 6), ListColumn.text("Đơn vị", 26)),
                List.of(List.of("I", "Xã"), List.of("1", "Chi bộ Hạ")));
        assertThat(words(pdf(own, Sheet.A4_SIDEWAYS, Optional.empty(), "list-own-numbers")
                        .get(0)))
                .containsOnlyOnce("STT");
    }

    private Papers.Composed compose(TableFile table, Sheet sheet, Optional<Signer> signer) {
        return print.compose(table, new Wish("(Số liệu tính đến ngày 20/11/2026)", sheet, DAY, signer));
    }

    private List<List<PdfFacts.Piece>> pdf(TableFile table, Sheet sheet, Optional<Signer> signer, String name)
            throws Exception {
        Papers papers = Papers.shipped();
        Papers.Composed composed = compose(table, sheet, signer);
        Path folder = Files.createDirectories(Path.of("target", "samples"));
        papers.save(composed.composition(), Format.DOCX, folder.resolve(name + ".docx"));
        papers.save(composed.composition(), Format.PDF, folder.resolve(name + ".pdf"));
        return PdfFacts.of(papers.bytes(composed.composition(), Format.PDF));
    }

    private static String words(List<PdfFacts.Piece> page) {
        return String.join("\n", page.stream().map(PdfFacts.Piece::text).toList());
    }

    private static TableFile people(int count) {
        List<List<?>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            rows.add(List.of(
                    "Nguyễn Thị Hoàng Yến " + i, DAY.minusYears(20 + i % 10), "Chi bộ khu dân cư số " + i, i % 4, "x"));
        }
        return TableFile.of(
                "Danh sách quần chúng",
                List.of(
                        ListColumn.text("Họ và tên", 26),
                        ListColumn.date("Ngày sinh"),
                        ListColumn.text("Chi bộ", 30),
                        ListColumn.whole("Số lần họp", 10),
                        ListColumn.centred("Ghi chú", 12)),
                rows);
    }

    private static TableFile wide(int columns) {
        List<ListColumn> heads = new ArrayList<>();
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            heads.add(ListColumn.text("Chuyên môn nghiệp vụ " + i, 10));
            row.add("Trường Đại học số " + i);
        }
        return TableFile.of("Bảng rộng", heads, List.of(row, row, row));
    }
}
