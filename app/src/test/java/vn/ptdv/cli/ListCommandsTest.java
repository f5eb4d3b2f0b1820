package vn.ptdv.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.sheet.detect.ListKind;

@Tag("F73")
@Tag("F75")
class ListCommandsTest {
    @TempDir
    Path temp;

    private BookAtTerminal book;

    @BeforeEach
    void makeBook() throws IOException {
        book = BookAtTerminal.in(temp);
    }

    @Test
    void takesInPreviewsTakesBackAndExports() throws IOException {
        Path units = Sheets.xlsx(
                temp.resolve("don-vi.xlsx"),
                "Tên tổ chức đảng|Trực thuộc|Ghi chú",
                List.of(
                        List.of("Đảng bộ xã Hoa Ban", "", ""),
                        List.of("Chi bộ thôn Hạ", "Đảng bộ xã Hoa Ban", "họp ngày 3")));
        assertThat(book.run("import", "units", units.toString())).isZero();
        assertThat(book.json().get("added").asInt()).isEqualTo(2);

        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ"), List.of("Lò 2", "1990", "Chi bộ lạ")));
        assertThat(book.run("import", "people", people.toString(), "--dry-run")).isEqualTo(4);
        assertThat(book.json().get("errors").get(0).get("row").asInt()).isEqualTo(3);
        assertThat(book.run("import", "people", people.toString())).isEqualTo(4);
        assertThat(book.json().get("added").asInt()).isZero();
        assertThat(book.run("export", "people", "--out", temp.resolve("p.csv").toString()))
                .isZero();
        assertThat(book.json().get("rows").asInt()).isZero();

        takesBackWhatItTook(people);
    }

    private void takesBackWhatItTook(Path people) throws IOException {
        assertThat(book.run("import", "people", people.toString(), "--accept-valid-rows"))
                .isZero();
        String batch = book.json().get("batch").asText();
        assertThat(book.run("export", "people", "--out", temp.resolve("p.csv").toString()))
                .isZero();
        assertThat(Files.readString(temp.resolve("p.csv")))
                .contains("Lò Văn Ban;")
                .contains("Chi bộ thôn Hạ");
        assertThat(book.run("undo", batch)).isZero();
        assertThat(book.json().get("removed").asInt()).isGreaterThan(2);
        assertThat(book.run("undo", batch)).isEqualTo(4);
        assertThat(book.run(
                        "export",
                        "units",
                        "--filter",
                        "thon ha",
                        "--out",
                        temp.resolve("u.xlsx").toString()))
                .isZero();
        assertThat(book.json().get("rows").asInt()).isEqualTo(1);
        assertThat(Sheets.texts(temp.resolve("u.xlsx"))).contains("họp ngày 3", ListKind.UNITS.fieldTitle("officer"));
        assertThat(exported("name ~ \"thon ha\" or name ~ khong-co")).isEqualTo(1);
        assertThat(exported("not name ~ \"thon ha\"")).isPositive();
        assertThat(exported("established > today")).isZero();
        assertThat(book.run(
                        "export",
                        "units",
                        "--filter",
                        "khong > 3",
                        "--out",
                        temp.resolve("u.csv").toString()))
                .isEqualTo(2);
    }

    @Test
    void namesWhoIsInTheWayOfTakingABatchBack() throws IOException {
        Path units = Sheets.xlsx(temp.resolve("don-vi.xlsx"), "Tên tổ chức đảng", List.of(List.of("Chi bộ thôn Hạ")));
        assertThat(book.run("import", "units", units.toString())).isZero();
        String batch = book.json().get("batch").asText();
        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ",
                List.of(List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ")));
        assertThat(book.run("import", "people", people.toString())).isZero();
        assertThat(book.run("undo", batch)).isEqualTo(4);
        assertThat(book.said()).contains("đang dùng đến", "• Lò Văn Ban: Nhập");
    }

    @Test
    @Tag("F86")
    void exportsEventsAndFiguresAsFiltered() throws IOException {
        Path units = Sheets.xlsx(temp.resolve("don-vi.xlsx"), "Tên tổ chức đảng", List.of(List.of("Chi bộ thôn Hạ")));
        assertThat(book.run("import", "units", units.toString())).isZero();
        Path people = Sheets.xlsx(
                temp.resolve("nguoi.xlsx"),
                "Họ và tên|Ngày sinh|Chi bộ|Ngày công nhận cảm tình Đảng",
                List.of(List.of("Lò Văn Ban", "02/9/1990", "Chi bộ thôn Hạ", "05/3/2026")));
        assertThat(book.run("import", "people", people.toString())).isZero();
        Path counts = Sheets.xlsx(
                temp.resolve("so.xlsx"),
                "Đơn vị|Ngày|Tổng số đảng viên",
                List.of(List.of("Chi bộ thôn Hạ", "2025", "20")));
        assertThat(book.run("import", "counts", counts.toString())).isZero();
        assertThat(rows("events", "stage = SYMPATHISER and date = 3/2026")).isEqualTo(1);
        assertThat(rows("events", "date > 2026")).isZero();
        String shown = Files.readString(Path.of("docs/guide/lists.md")).replaceFirst("(?s).*ví dụ `([^`]+)`.*", "$1");
        assertThat(rows("people", shown)).isZero();
        assertThat(rows("people", shown.substring(0, shown.indexOf(" and ")))).isEqualTo(1);
        assertThat(rows("counts", "total >= 20")).isEqualTo(1);
        assertThat(rows("counts", "total < 20")).isZero();
        assertThat(rows("quotas", "")).isZero();
        assertThat(rows("results", "year = 2025")).isZero();
        assertThat(book.run("export", "nothing", "--out", temp.resolve("x.csv").toString()))
                .isEqualTo(2);
    }

    private int rows(String table, String filter) throws IOException {
        assertThat(book.run(
                        "export",
                        table,
                        "--filter",
                        filter,
                        "--out",
                        temp.resolve("t.csv").toString()))
                .isZero();
        return book.json().get("rows").asInt();
    }

    private int exported(String filter) throws IOException {
        assertThat(book.run(
                        "export",
                        "units",
                        "--filter",
                        filter,
                        "--out",
                        temp.resolve("u.csv").toString()))
                .isZero();
        return book.json().get("rows").asInt();
    }

    @Test
    @Tag("F71")
    void writesATemplateAndRefusesWhatIsNoList() throws IOException {
        Path template = temp.resolve("bieu.xlsx");
        assertThat(book.run("template", "people", "--out", template.toString())).isZero();
        assertThat(book.run("import", "people", template.toString())).isZero();
        assertThat(book.json().get("read").asInt()).isZero();
        assertThat(book.run("import", "units", template.toString())).isEqualTo(4);
        assertThat(book.run("import", "people", temp.resolve("c.json").toString()))
                .isEqualTo(4);
        assertThat(book.run("import", "nguoi", template.toString())).isEqualTo(2);
    }
}
