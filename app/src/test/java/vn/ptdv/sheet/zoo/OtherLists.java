package vn.ptdv.sheet.zoo;

import static vn.ptdv.sheet.zoo.Animal.people;
import static vn.ptdv.sheet.zoo.Grid.xls;
import static vn.ptdv.sheet.zoo.Grid.xlsx;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import vn.ptdv.sheet.detect.ListKind;

/** Lists of other kinds, odd contents, old fonts, and the same in the format of Excel 97. */
final class OtherLists {
    private static final String TCVN3_NAME = "NguyÔn V\u00A8n \u00A7\u00F8c";

    private OtherLists() {}

    /** Titles merged over both rows of the header, beside one that is divided below into "Tổng số" and the women. */
    private static void cells(Grid g) {
        g.row("ĐẢNG ỦY XÃ A")
                .row("DANH SÁCH CÁC CHI BỘ TRỰC THUỘC")
                .row("(Tính đến ngày 31/10/2026)")
                .row("STT", "Tên tổ chức đảng", "Bí thư chi bộ", "Số đảng viên", null, "Ngày thành lập", "Ghi chú")
                .row(null, null, null, "Tổng số", "Trong đó: nữ")
                .merge(0, 0, 0, 2)
                .merge(1, 1, 0, 6)
                .merge(3, 4, 0, 0)
                .merge(3, 4, 1, 1)
                .merge(3, 4, 2, 2)
                .merge(3, 3, 3, 4)
                .merge(3, 4, 5, 5)
                .merge(3, 4, 6, 6)
                .row("I", "Chi bộ thôn")
                .row(1, "Chi bộ thôn Hạ", "Vũ Quang Quân", 32, 10, "15/8/2005")
                .row(2, "Chi bộ thôn Thượng", "Lê Thị Nga", 19, 6, "2025")
                .row(null, "Cộng", null, 51, 16);
    }

    static final List<Animal> ALL = List.of(
            new Animal(
                    "units",
                    "xlsx",
                    ListKind.UNITS,
                    xlsx(g -> g.row(
                                    "TT",
                                    "Mã đơn vị",
                                    "Tên tổ chức đảng",
                                    "Trực thuộc",
                                    "Bí thư",
                                    "Có tổ chức đoàn",
                                    "Ngày thành lập")
                            .row(1, "01.02", "Chi bộ thôn 1", "Đảng bộ xã A", "Lê Văn Bí", "x", "3/2/1960")
                            .row(2, "01.03", "Chi bộ xã Cộng Hòa", "Đảng bộ xã A", "Lý Thị Thư", "không", "1975")
                            .row(3, null, "Tổng công ty Sông Đà", "Đảng bộ xã A", null, null, null))),
            new Animal(
                    "quotas",
                    "xlsx",
                    ListKind.QUOTAS,
                    xlsx(g -> g.row("STT", "Tên đơn vị", "Chỉ tiêu kết nạp", "Tối thiểu", "Ghi chú")
                            .row(1, "Đảng bộ A", 12, "10", null)
                            .row(2, "Đảng bộ B", "1.200", "12,5", null)
                            .row(3, "Đảng bộ C", -3, null, null)
                            .row(4, "Đảng bộ D", "hai", null, null)
                            .row(null, "Tổng cộng", "=SUM(C2:C5)", null, null))),
            new Animal(
                    "quotas-year-header",
                    "xlsx",
                    ListKind.QUOTAS,
                    xlsx(g -> g.row("CHỈ TIÊU NĂM 2026")
                            .row("STT", "Đảng bộ", "Chỉ tiêu (người)", "Trong đó")
                            .row(1, "Đảng bộ A", 12, "Nữ"))),
            new Animal(
                    "counts",
                    "xlsx",
                    ListKind.COUNTS,
                    xlsx(g -> g.row("TT", "Đơn vị", "Tổng số đảng viên", null, null)
                            .row(null, null, "Tổng số", "Dự bị", "Nữ")
                            .merge(0, 0, 2, 4)
                            .row(1, "Chi bộ 1", 35, 2, 10)
                            .row(2, "Chi bộ 2", "1.823", "", "0"))),
            new Animal("cells-of-a-commune", "xlsx", ListKind.UNITS, xlsx(OtherLists::cells)),
            new Animal("counts-of-a-commune", "xlsx", ListKind.COUNTS, xlsx(OtherLists::cells)),
            new Animal(
                    "quotas-women",
                    "xlsx",
                    ListKind.QUOTAS,
                    xlsx(g -> g.row("CHỈ TIÊU KẾT NẠP ĐẢNG VIÊN NĂM 2026")
                            .row("STT", "Chi bộ", "Chỉ tiêu kết nạp", "Trong đó nữ", "Ghi chú")
                            .row(1, "Chi bộ thôn Hạ", 2, 1)
                            .row(2, "Chi bộ thôn Thượng", 1, null))),
            new Animal(
                    "quotas-figures-among",
                    "xlsx",
                    ListKind.QUOTAS,
                    xlsx(g -> g.row("Chi bộ", "Chỉ tiêu kết nạp", "Trong đó: dưới 30 tuổi")
                            .row("Chi bộ thôn Hạ", 2, 1)
                            .row("Chi bộ thôn Thượng", 1, 1))),
            new Animal(
                    "class-list",
                    "xlsx",
                    ListKind.CLASSES,
                    xlsx(g -> g.row("DANH SÁCH HỌC VIÊN")
                            .row(
                                    "STT",
                                    "Họ và tên học viên",
                                    "Năm sinh",
                                    "Chi bộ giới thiệu",
                                    "Điểm",
                                    "Xếp loại",
                                    "Số GCN")
                            .row(1, "Nguyễn Văn An", 1990, "CB 1", "8,5", "Giỏi", "00123"))),
            new Animal(
                    "results",
                    "xlsx",
                    ListKind.RESULTS,
                    xlsx(g -> g.row("Đơn vị", "Năm", "Số kết nạp")
                            .row("Chi bộ 1", "Năm 2025", 4)
                            .row("Chi bộ 1", 2025, 5))),
            new Animal(
                    "survey",
                    "xlsx",
                    ListKind.SURVEY,
                    xlsx(g -> g.row("KHẢO SÁT NGUỒN PHÁT TRIỂN ĐẢNG VIÊN NĂM 2026")
                            .row("STT", "Đơn vị", "Đối tượng", "Số lượng")
                            .row(1, "Chi bộ 1", "Nữ", 12)
                            .row(2, "Chi bộ 1", "Nữ", 13)
                            .row(3, "Chi bộ 2", "", "1.200")
                            .row(4, "Chi bộ 3", "Nữ", "-1"))),
            new Animal(
                    "class-list-troubles",
                    "xlsx",
                    ListKind.CLASSES,
                    xlsx(g -> g.row("LỚP BỒI DƯỠNG NHẬN THỨC VỀ ĐẢNG", null, null, null, null, null)
                            .row("TT", "Họ tên học viên", "Ngày sinh", "Điểm", "Kết quả", "Ngày cấp GCN")
                            .row(1, "Lò Thị Én", "3/2/1999", "mười", "Giỏi", "20/6/2026")
                            .row(2, "Lò Thị Én", "3/2/1999", 8, "Khá", "31/6/2026")
                            .row(3, null, "1999", 7.5, "Khá", null)
                            .row(null, "Ấn định danh sách này có 03 người", null, null, null, null))),
            new Animal(
                    "results-troubles",
                    "xls",
                    ListKind.RESULTS,
                    xls(g -> g.row("Tổ chức đảng", "Năm báo cáo", "Đối tượng", "Kết quả")
                            .row("Chi bộ 1", "2025", "Nữ", 4)
                            .row("Chi bộ 1", "2025", "Nữ", 5)
                            .row("Chi bộ 2", "hai nghìn", "", "4,5")
                            .row(null, 2025, "", -1))),
            people(
                    "document-numbers",
                    "xlsx",
                    xlsx(g -> g.row(
                                    "Họ và tên",
                                    "Số, ngày báo cáo công nhận cảm tình Đảng",
                                    "Số quyết định kết nạp",
                                    "Đã kết nạp",
                                    "Ngày kết nạp")
                            .row(
                                    "A An",
                                    "Số 05-BC/CB, ngày 3/2/2025",
                                    "12-QĐ/ĐU (05/02/2026)",
                                    "x",
                                    LocalDate.of(2026, 3, 1))
                            .row("B An", "05-BC/CB ngày 03-02-2025", "13-QĐ/ĐU", "chưa", null)
                            .row("C An", LocalDate.of(2025, 2, 3), null, "có lẽ", null))),
            people("formulas", "xlsx", xlsx(g -> {
                g.row("Họ và tên", "Ngày sinh", "Ghi chú")
                        .row("A An", "=1980+10", "=CONCATENATE(\"ghi \",\"chú\")")
                        .row("B An", "=1/0", null);
                g.book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            })),
            people(
                    "formula-not-computed",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ghi chú").row("A An", "=A1"))),
            people(
                    "longest-cell",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ghi chú").row("A An", "d".repeat(32_767)))),
            people("columns-300", "xlsx", xlsx(g -> {
                Object[] header =
                        IntStream.range(0, 300).mapToObj(i -> "Cột " + i).toArray();
                header[298] = "Họ và tên";
                header[299] = "Ngày sinh";
                Object[] row = new Object[300];
                row[298] = "A An";
                row[299] = "1990";
                g.row(header).row(row);
            })),
            people(
                    "headers-twice",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh", "Ghi chú", "Ghi chú")
                            .row("A An", "1990", "một", "hai"))),
            people(
                    "blanks-and-breaks",
                    "xlsx",
                    xlsx(g -> g.row("Họ và\ntên", " Ngày sinh\u00A0", "Quê quán")
                            .row("  Nguyễn\u00A0Văn \n An ", "1990", "Xã A,\nhuyện B"))),
            people(
                    "numbered-in-advance",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh")
                            .row(1, "A An", "1990")
                            .row(2)
                            .row(3))),
            people("list-on-second-sheet", "xlsx", xlsx(g -> {
                g.row("Hướng dẫn điền biểu");
                g.sheet("Biểu").row("Họ và tên", "Ngày sinh").row("A An", "1990");
                g.book.setActiveSheet(0);
            })),
            people("hidden-sheet-first", "xlsx", xlsx(g -> {
                g.row("Họ và tên", "Ngày sinh", "CCCD", "Dân tộc").row("Cũ", "1980", null, null);
                g.sheet("Năm nay").row("Họ và tên", "Ngày sinh").row("A An", "1990");
                g.book.setSheetHidden(0, true);
            })),
            people("rich-text", "xlsx", xlsx(g -> {
                XSSFRichTextString rich = new XSSFRichTextString("Nguyễn Văn ");
                XSSFFont bold = (XSSFFont) g.book.createFont();
                bold.setBold(true);
                rich.append("An", bold);
                g.row("Họ và tên", "Ngày sinh").row("", "1990");
                g.sheet.getRow(1).getCell(0).setCellValue(rich);
            })),
            people("nothing-inside", "xlsx", xlsx(g -> g.skip(1))),
            people("unknown-header", "xlsx", xlsx(g -> g.row("Alpha", "Beta").row("x", "y"))),
            people(
                    "tcvn3-font",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh")
                            .row(TCVN3_NAME, "1990")
                            .row("TrÇn ThÞ B\u00D7nh", "1991")
                            .fontOfColumn(0, ".VnTime"))),
            people(
                    "tcvn3-capitals",
                    "xlsx",
                    xlsx(g -> g.row("Hä vµ tªn", "Ngµy sinh")
                            .row("NguyÔn v\u00A8n an", "1990")
                            .font(".VnTimeH"))),
            people(
                    "vni-font",
                    "xlsx",
                    xlsx(g -> g.row("Hoï vaø teân", "Ngaøy sinh")
                            .row("Nguyeãn Vaên Ñöùc", "1990")
                            .font("VNI-Times"))),
            people(
                    "xls-plain",
                    "xls",
                    xls(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Số CCCD")
                            .row(1, "Nguyễn Văn An", LocalDate.of(1990, 9, 2), 79090012345L))),
            people("xls-1904", "xls", xls(g -> {
                ((HSSFWorkbook) g.book)
                        .getInternalWorkbook().getRecords().stream()
                                .filter(r -> r instanceof org.apache.poi.hssf.record.DateWindow1904Record)
                                .forEach(r ->
                                        ((org.apache.poi.hssf.record.DateWindow1904Record) r).setWindowing((short) 1));
                g.row("Họ và tên", "Ngày sinh").row("A An", new Grid.Formatted(31656, "dd/mm/yyyy"));
            })),
            people(
                    "xls-two-row-header",
                    "xls",
                    xls(g -> g.row("STT", "Họ và tên", "Ngày sinh", null)
                            .row(null, null, "Nam", "Nữ")
                            .merge(0, 1, 0, 0)
                            .merge(0, 1, 1, 1)
                            .merge(0, 0, 2, 3)
                            .row(1, "Nguyễn Văn An", "02/09/1990", null))),
            people(
                    "xls-tcvn3",
                    "xls",
                    xls(g -> g.row("Hä vµ tªn", "Ngµy sinh")
                            .row(TCVN3_NAME, "1990")
                            .font(".VnTime"))),
            people("xls-formulas", "xls", xls(g -> {
                g.row("Họ và tên", "Ngày sinh", "Ghi chú")
                        .row("A An", "=1980+10", "=CONCATENATE(\"ghi \",\"chú\")")
                        .row("B An", "=1/0", null);
                g.book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            })));
}
