package vn.ptdv.sheet.zoo;

import static vn.ptdv.sheet.zoo.Animal.people;
import static vn.ptdv.sheet.zoo.Grid.xlsx;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lists of people as offices type them in Excel. */
final class PeopleLists {
    private PeopleLists() {}

    static final List<Animal> ALL = List.of(
            people(
                    "plain",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "Chi bộ thôn 1")
                            .row(2, "Trần Thị Bình", "15/3/1995", "Chi bộ thôn 2"))),
            people(
                    "titles-above",
                    "xlsx",
                    xlsx(g -> g.row("ĐẢNG BỘ TỈNH A", null, null, "ĐẢNG CỘNG SẢN VIỆT NAM")
                            .row("ĐẢNG ỦY XÃ B", null, null, "B, ngày 05 tháng 02 năm 2026")
                            .skip(1)
                            .row("DANH SÁCH CẢM TÌNH ĐẢNG")
                            .merge(3, 3, 0, 3)
                            .row("(Kèm theo Báo cáo số 12-BC/ĐU)")
                            .skip(1)
                            .row("TT", "Họ tên", "Năm sinh", "Nghề nghiệp")
                            .row(1, "Lê Văn Cường", 1990, "Công nhân"))),
            people(
                    "two-row-header",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", null, "Dân tộc")
                            .row(null, null, "Nam", "Nữ", null)
                            .merge(0, 1, 0, 0)
                            .merge(0, 1, 1, 1)
                            .merge(0, 0, 2, 3)
                            .merge(0, 1, 4, 4)
                            .row(1, "Nguyễn Văn An", "02/09/1990", null, "Kinh")
                            .row(2, "Trần Thị Bình", null, "15/03/1995", "Tày"))),
            people(
                    "three-row-header",
                    "xlsx",
                    xlsx(g -> g.row("TT", "Họ và tên", "Quyết định kết nạp", null)
                            .row(null, null, "Văn bản", null)
                            .row(null, null, "Số quyết định", "Ngày quyết định")
                            .merge(0, 2, 0, 0)
                            .merge(0, 2, 1, 1)
                            .merge(0, 0, 2, 3)
                            .merge(1, 1, 2, 3)
                            .row(1, "Nguyễn Văn An", "12-QĐ/ĐU", "05/02/2026"))),
            people(
                    "group-title-alone",
                    "xlsx",
                    xlsx(g -> g.row("DANH SÁCH NGƯỜI ĐƯỢC KẾT NẠP")
                            .merge(0, 0, 0, 4)
                            .row(null, null, null, "Quyết định kết nạp", null)
                            .merge(1, 1, 3, 4)
                            .row("STT", "Họ và tên", "Ngày sinh", "Số", "Ngày")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "12-QĐ/ĐU", "05/02/2026"))),
            people(
                    "group-title-alone-unmerged",
                    "xlsx",
                    xlsx(g -> g.row("DANH SÁCH NGƯỜI ĐƯỢC KẾT NẠP")
                            .row(null, null, null, "Quyết định kết nạp")
                            .row("STT", "Họ và tên", "Ngày sinh", "Số", "Ngày")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "12-QĐ/ĐU", "05/02/2026"))),
            people(
                    "list-title-in-the-middle",
                    "xlsx",
                    xlsx(g -> g.row(null, null, "DANH SÁCH KẾT NẠP ĐẢNG VIÊN NĂM 2026")
                            .row("STT", "Họ và tên", "Ngày sinh", "Số quyết định", "Ngày quyết định")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "12-QĐ/ĐU", "05/02/2026"))),
            people(
                    "two-row-unmerged",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh")
                            .row(null, null, "Nam", "Nữ")
                            .row(1, "Nguyễn Văn An", "02/09/1990", null)
                            .row(2, "Trần Thị Bình", null, "15/03/1995"))),
            people("hidden-column", "xlsx", xlsx(g -> {
                g.row("Mã", "Họ và tên", "Ghi chú", "Ngày sinh").row("Q01", "Đỗ Văn Dũng", "ẩn", "1/1/2000");
                g.sheet.setColumnHidden(2, true);
            })),
            people("hidden-row", "xlsx", xlsx(g -> {
                g.row("Họ và tên", "Ngày sinh").row("Người Một", "1/1/2000").row("Người Hai", "2/1/2000");
                g.sheet.getRow(1).setZeroHeight(true);
            })),
            people(
                    "column-numbers",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                            .row("(1)", "(2)", "(3)", "(4)")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "CB 1"))),
            people(
                    "column-numbers-plain",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                            .row("A", "B", 1, 2)
                            .row(1, "Nguyễn Văn An", "02/09/1990", "CB 1"))),
            people(
                    "signature-block",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "CB 1")
                            .row(2, "Tống Văn Tổng", "03/09/1990", "CB 1")
                            .row(null, "Tổng cộng: 2 đồng chí")
                            .row("Danh sách này có 02 người")
                            .skip(1)
                            .row(null, null, null, "B, ngày 05 tháng 02 năm 2026")
                            .row("NGƯỜI LẬP BIỂU", null, null, "T/M BAN THƯỜNG VỤ")
                            .row(null, null, null, "BÍ THƯ")
                            .skip(3)
                            .row("Lê Thị Hoa", null, null, "Phạm Văn Quý"))),
            people(
                    "groups",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Nghề nghiệp")
                            .row("I", "Chi bộ cơ quan")
                            .row(1, "Nguyễn Văn An", "02/09/1990", "Cán bộ")
                            .row("II. Chi bộ trường học")
                            .merge(3, 3, 0, 3)
                            .row(1, "Trần Thị Bình", "15/03/1995", "Giáo viên"))),
            people(
                    "cccd-as-number",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Số CCCD", "Số điện thoại")
                            .row("Nguyễn Văn An", 79090012345L, 912345678)
                            .row("Trần Thị Bình", 1195006789L, 987654321))),
            people(
                    "cccd-zero-format",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "CCCD/CMND", "Mã")
                            .row(
                                    "Nguyễn Văn An",
                                    new Grid.Formatted(79090012345L, "000000000000"),
                                    new Grid.Formatted(7, "000"))
                            .row("Trần Thị Bình", "012 345 678", "B-2"))),
            people(
                    "cccd-wrong",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "CCCD")
                            .row("Nguyễn Văn An", "0790900123")
                            .row("Trần Thị Bình", "07909001234A")
                            .row("Lê Văn Cường", 12345))),
            people(
                    "dates-as-text",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh")
                            .row("A An", "2/9/90")
                            .row("B An", "2-9-1990")
                            .row("C An", "02.09.1990")
                            .row("D An", "02091990")
                            .row("E An", "1990-09-02")
                            .row("F An", "02/09/1990 00:00:00"))),
            people(
                    "dates-real",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh")
                            .row("A An", LocalDate.of(1990, 9, 2))
                            .row("B An", 33118)
                            .row("C An", new Grid.Formatted(33118, "d-mmm-yy"))
                            .row("D An", new Grid.Formatted(33118, "[$-42A]dd mmmm yyyy")))),
            people("dates-1904", "xlsx", xlsx(g -> {
                ((XSSFWorkbook) g.book).getCTWorkbook().getWorkbookPr().setDate1904(true);
                g.row("Họ và tên", "Ngày sinh").row("A An", LocalDate.of(1990, 9, 2));
            })),
            people(
                    "year-in-date-cell",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Năm sinh").row("A An", new Grid.Formatted(1990, "dd/mm/yyyy")))),
            people(
                    "dates-partial",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh")
                            .row("A An", "1990")
                            .row("B An", "9/1990")
                            .row("C An", "00/00/1990")
                            .row("D An", "00/9/1990"))),
            people(
                    "dates-wrong",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh")
                            .row("A An", "31/02/1990")
                            .row("B An", "không rõ")
                            .row("C An", "01/01/2090"))),
            people(
                    "sex-crosses",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Nam", "Nữ")
                            .row("A An", "x", null)
                            .row("B An", null, "X")
                            .row("C An", "x", "x"))),
            people(
                    "sex-only-female",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh", "Nữ")
                            .row("A An", "1990", null)
                            .row("B An", "1991", "x"))),
            people(
                    "sex-words",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Giới tính")
                            .row("A An", "nam")
                            .row("B An", "NỮ")
                            .row("C An", "khác"))),
            people(
                    "name-two-columns",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và đệm", "Tên", "Ngày sinh").row(1, "Nguyễn Văn", "An", "1990"))),
            people(
                    "name-merged-columns",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", null, "Ngày sinh")
                            .merge(0, 0, 1, 2)
                            .row(1, "Nguyễn Văn", "An", "1990"))),
            people(
                    "no-accents",
                    "xlsx",
                    xlsx(g -> g.row("HO VA TEN", "NGAY SINH", "DON VI CONG TAC")
                            .row("NGUYỄN VĂN AN", "1990", "Trường THPT"))),
            people(
                    "decomposed",
                    "xlsx",
                    xlsx(g -> g.row(nfd("Họ và tên"), nfd("Ngày sinh")).row(nfd("Nguyễn Thị Thùy"), "1990"))),
            people(
                    "duplicates",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "CCCD", "Ngày sinh")
                            .row("A An", "079090012345", "1990")
                            .row("B An", "079090012345", "1991"))),
            people(
                    "alike",
                    "xlsx",
                    xlsx(g -> g.row("Họ và tên", "Ngày sinh")
                            .row("Nguyễn Văn An", "02/09/1990")
                            .row("nguyễn văn  an", "2/9/1990"))),
            people(
                    "unit-merged-down",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh", "Chi bộ")
                            .row(1, "A An", "1990", "Chi bộ 1")
                            .row(2, "B An", "1991", null)
                            .row(3, "C An", "1992", "Chi bộ 2")
                            .merge(1, 2, 3, 3))),
            people(
                    "required-missing",
                    "xlsx",
                    xlsx(g -> g.row("STT", "Họ và tên", "Ngày sinh")
                            .row(1, null, "1990")
                            .row(2, "Nguyễn Văn 2", "1990"))));

    static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
