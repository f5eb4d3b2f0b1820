package vn.ptdv.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.FOLLOW_UP;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.register.Directive;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.document.DirectiveActs;
import vn.ptdv.store.document.DirectiveStore;
import vn.ptdv.store.row.RowOutcome;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.Settings;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.DataTable;

/** What is due, worked through with the keyboard on the sample committee. */
@Tag("F38")
@Tag("F40")
@Tag("F41")
@Tag("F42")
class TodayScreenTest {
    @TempDir
    Path own;

    private final List<Long> opened = new ArrayList<>();
    private final List<Long> directives = new ArrayList<>();
    private Book book;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        ui = Ui.show(() -> new TodayController(
                OpenBooks.over(book, own), kit.toolkit(), new TodayController.Ways(opened::add, directives::add)));
    }

    @AfterEach
    void close() {
        ui.close();
        book.close();
    }

    @Test
    void saysWhatIsDueAndWhyAndOpensThePerson() {
        ui.run(() -> ui.find("today", TableView.class).requestFocus());
        ui.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(ui.find("today-basis", Label.class).getText()).contains(":");
        ui.picture("today");
        ui.press(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void keepsAFollowUpAndMarksItDone() {
        int before = rows();
        ui.focus("today").press(KeyCode.CONTROL, KeyCode.N);
        ui.fill("form-what", "Gọi chi bộ Trường THPT hỏi kết quả họp").fill("form-due", "21/11/2026");
        ui.picture("today-add");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(rows()).isEqualTo(before + 1);
        ui.focus("filter-search").type("hoi ket qua hop").press(KeyCode.ENTER);
        assertThat(rows()).isEqualTo(2);
        ui.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.D);
        ui.picture("today-follow-up");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(kit.tasks().unhandled()).isEmpty();
        assertThat(rows()).isZero();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    @Tag("F56")
    void theTaskOfADirectiveOpensItAndIsMarkedDone() {
        DirectiveActs acts = new DirectiveActs(book);
        assertThat(acts.directives().add(directive())).isInstanceOf(RowOutcome.Done.class);
        ui.settle();
        ui.focus("filter-search").type("99-CT/TU").press(KeyCode.ENTER);
        ui.press(KeyCode.END).press(KeyCode.ENTER);
        assertThat(directives).hasSize(1);
        assertThat(ui.find("today-basis", Label.class).getText()).contains("nhiệm vụ của văn bản đến");
        ui.picture("today-directive");
        ui.press(KeyCode.CONTROL, KeyCode.D);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(rows()).isZero();
        assertThat(new DirectiveStore(book.reading())
                        .all().stream()
                                .filter(d -> d.id() == directives.get(0))
                                .findFirst()
                                .orElseThrow()
                                .doneOn())
                .contains(LocalDate.of(2026, 11, 20));
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private static Directive directive() {
        return new Directive(
                0,
                "CT",
                "99-CT/TU",
                LocalDate.of(2026, 11, 2),
                "Ban Thường vụ Tỉnh ủy",
                "về phát triển đảng viên",
                java.util.Optional.empty(),
                "Báo cáo kết quả",
                java.util.Optional.of(LocalDate.of(2026, 11, 24)),
                "",
                java.util.Optional.empty());
    }

    @Test
    void asksWhyALateDeadlineIsDoneOnlyNow() {
        ui.run(() -> ui.find("today", TableView.class).requestFocus());
        ui.press(KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.D);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-lateReason")).isTrue();
        ui.picture("today-late");
        int before = rows();
        ui.fill("form-lateReason", "Chờ xác minh thêm").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-lateReason")).isFalse();
        assertThat(rows()).isLessThan(before);
    }

    @Test
    void countsALimitWithItsRule() {
        ui.click("today-calculator");
        ui.focus("calculator-rule").type("ra quyet dinh ket nap").press(KeyCode.ENTER);
        ui.fill("calculator-from", "1/7/2025");
        assertThat(ui.find("calculator-due", Label.class).getText()).isNotEmpty();
        ui.picture("today-calculator");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void remindsInStagesAfterThisMonth() {
        assertThat(headings()).anyMatch(h -> h.startsWith("Quá hạn")).anyMatch(h -> h.startsWith("Nhắc trước 30 ngày"));
        new Settings(book).save(Map.of(SettingKey.REMINDER_DAYS, ""));
        ui.settle();
        assertThat(headings()).noneMatch(h -> h.startsWith("Nhắc trước"));
    }

    @Test
    void groupsByOfficerAndByUnitWithTheirCounts() {
        int lines = rows() - headings().size();
        choose("today-grouping", "Nhóm theo cán bộ");
        assertThat(rowsOf("today").get(0).heading().counts())
                .satisfiesExactly(
                        over -> assertThat(over).startsWith("quá hạn"),
                        week -> assertThat(week).startsWith("tuần này"),
                        month -> assertThat(month).startsWith("tháng này"));
        assertThat(rows() - headings().size()).isEqualTo(lines);
        assertThat(ui.find("table-counts", Label.class).getText())
                .as("headings are not counted")
                .startsWith(lines + " dòng");
        ui.fill("filter-search", "khong co ten nhu vay").press(KeyCode.ENTER).settle();
        assertThat(ui.shows("Không có dòng nào khớp với bộ lọc")).isTrue();
        assertThat(ui.shows("Không có việc nào đến hạn")).isFalse();
        ui.fill("filter-search", "chi bo").press(KeyCode.ENTER).settle();
        assertThat(rows() - headings().size()).as("units are found too").isBetween(1, lines - 1);
        ui.focus("filter-search").press(KeyCode.ESCAPE).settle();
        ui.picture("today-officers");
        choose("today-grouping", "Nhóm theo đơn vị");
        assertThat(headings()).anyMatch(h -> h.startsWith("Chi bộ"));
        assertThat(rows() - headings().size()).isEqualTo(lines);
    }

    @Test
    void showsAMonthAndGoesThroughItByKeyboard() {
        ui.click("today-look-CALENDAR");
        assertThat(ui.find("calendar-month", Label.class).getText()).isEqualTo("Tháng 11 năm 2026");
        ui.picture("today-calendar");
        ui.press(KeyCode.RIGHT).press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertThat(ui.find("calendar-month", Label.class).getText()).isEqualTo("Tháng 12 năm 2026");
        ui.press(KeyCode.PAGE_DOWN);
        assertThat(ui.find("calendar-month", Label.class).getText()).isEqualTo("Tháng 1 năm 2027");
        ui.press(KeyCode.T);
        assertThat(ui.find("calendar-month", Label.class).getText()).isEqualTo("Tháng 11 năm 2026");
        int guard = 0;
        while (ui.find("today-day", TableView.class).getItems().isEmpty() && guard++ < 60) {
            ui.press(KeyCode.RIGHT);
        }
        ui.press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void changesAndRemovesAFollowUpOfItsOwn() {
        ui.focus("today").press(KeyCode.CONTROL, KeyCode.N);
        ui.fill("form-what", "Báo cáo quý").fill("form-due", "31/2/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-what")).isTrue();
        ui.fill("form-due", "22/11/2026").fill("form-owner", "Chị Hoa").press(KeyCode.CONTROL, KeyCode.S);
        ui.focus("filter-search").type("bao cao quy").press(KeyCode.ENTER);
        assertThat(rows()).isEqualTo(2);
        ui.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.G);
        ui.fill("form-due", "30/11/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(book.reading()
                        .fetchSingle(FOLLOW_UP, FOLLOW_UP.WHAT.eq("Báo cáo quý"))
                        .getDueOn())
                .isEqualTo(LocalDate.of(2026, 11, 30));
        ui.focus("today").press(KeyCode.END);
        ContextMenu menu = ui.find("today", TableView.class).getContextMenu();
        ui.run(() -> menu.getItems().get(3).fire());
        ui.settle();
        assertThat(rows()).isZero();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void movesADeadlineOnlyWithAReasonAndNotBeyondWhatTheRuleAllows() {
        ui.focus("filter-search").type("ra quyet dinh ket nap").press(KeyCode.ENTER);
        ui.press(KeyCode.END).press(KeyCode.CONTROL, KeyCode.G);
        ui.fill("form-to", "31/12/2030").fill("form-reason", "Chờ thẩm tra ngoài tỉnh");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("form-to")).isTrue();
        ui.picture("today-extend");
        ui.fill("form-reason", " ").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("Chưa nhập nội dung này.")).isTrue();
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private List<String> headings() {
        return rowsOf("today").stream()
                .filter(r -> r.line().isEmpty())
                .map(r -> r.heading().words())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<TodayModel.Row> rowsOf(String name) {
        Node at = ui.find(name);
        while (!(at instanceof DataTable<?>)) {
            at = at.getParent();
        }
        return ((DataTable<TodayModel.Row>) at).shownRows();
    }

    private void choose(String menu, String words) {
        ui.run(() -> ui.find(menu, MenuButton.class).getItems().stream()
                .filter(i -> i.getText().equals(words))
                .forEach(MenuItem::fire));
        ui.settle();
    }

    private int rows() {
        return ui.find("today", TableView.class).getItems().size();
    }
}
