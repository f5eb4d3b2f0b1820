package vn.ptdv.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.REVIEW;
import static vn.ptdv.store.jooq.Tables.RULE_EXCEPTION;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.model.candidacy.Approval;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.candidacy.Recorded;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.store.TestBooks;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.store.helper.HelperStore;
import vn.ptdv.store.helper.Reviews;
import vn.ptdv.store.process.CandidacyActs;
import vn.ptdv.store.process.CandidateList;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.person.PersonServices;

/** Exceptions, reviews of a unit and helpers' load, over the sample committee. */
@Tag("F19")
@Tag("F22")
@Tag("F23")
class FollowScreensTest {
    private static final LocalDate TODAY = TestBooks.TODAY;

    @TempDir
    Path own;

    private final List<Long> opened = new ArrayList<>();
    private int back;
    private Book book;
    private TestKit kit;
    private PersonServices services;
    private Optional<Ui> shown = Optional.empty();

    @BeforeEach
    void open() {
        kit = TestKit.in(own);
        book = TestBooks.sample(own);
        services = PersonServices.over(OpenBooks.over(book, own));
    }

    @AfterEach
    void close() {
        shown.ifPresent(Ui::close);
        book.close();
    }

    @Test
    void listsEveryRuleThatWasSetAsideAndOpensThePerson() {
        setARuleAside();
        Ui ui = show(() -> new ExceptionsController(desk()));
        ui.fill("filter-search", "chờ nghị quyết bổ sung").press(KeyCode.ENTER);
        assertThat(rows(ui, "exceptions")).isPositive();
        ui.run(() -> ui.find("exceptions", TableView.class).getSelectionModel().clearAndSelect(0));
        ui.settle();
        assertThat(ui.find("exception-whole", Label.class).getText()).contains("Đồng chí Phó Bí thư Thường trực");
        ui.picture("exceptions");
        ui.focus("exceptions").press(KeyCode.ENTER);
        assertThat(opened).hasSize(1);
        ui.press(KeyCode.ESCAPE);
        assertThat(back).isEqualTo(1);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void reviewsAWholeUnitInOneGridPastedFromASpreadsheet() {
        Ui ui = showReviews();
        int people = rows(ui, "review-grid");
        assertThat(people).isGreaterThan(3);
        ui.fill("review-reviewer", "Bí thư chi bộ");
        at(ui, 0, 3);
        paste(ui, "Tốt\tTích cực, có trách nhiệm\nkhá\tHoàn thành nhiệm vụ\nKHÔNG CÓ\tGhi nhầm");
        assertThat(ui.shows("review-save")).isTrue();
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("review-says", Label.class).getText()).contains("Chưa lưu: 1 ô");
        assertThat(reviewed()).isZero();
        at(ui, 2, 3);
        paste(ui, "cố gắng");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("review-says", Label.class).getText()).contains("Chưa lưu");
        at(ui, 2, 3);
        paste(ui, "cần");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(reviewed()).isEqualTo(3);
        assertThat(book.reading().fetch(REVIEW, REVIEW.PERIOD_KEY.eq("2026-11")).intoSet(REVIEW.REVIEWER))
                .containsExactly("Bí thư chi bộ");
        assertThat(ui.settle().words()).contains("Đã lưu nhận xét của 3 người");
        ui.picture("reviews");
        ui.click("review-missing");
        assertThat(rows(ui, "review-grid")).isLessThanOrEqualTo(people - 3);
        UndoList undo = new UndoList(book.reading(), book.writing());
        undo.undo(undo.nextUndo().orElseThrow().id());
        assertThat(reviewed()).isZero();
        assertThat(ui.settle().words())
                .as("it speaks of nothing that was taken back")
                .doesNotContain("Đã lưu nhận xét");
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenOneDoesNotWantToLoseIt() {
        Ui ui = showReviews();
        at(ui, 0, 3);
        paste(ui, "Tốt");
        ui.click("follow-back");
        assertThat(back).isZero();
        kit.dialogs().answer(0);
        ui.click("follow-back");
        assertThat(back).isEqualTo(1);
        assertThat(reviewed()).isZero();
    }

    @Test
    void refusesContentWithoutAGradeAndADayToCome() {
        Ui ui = showReviews();
        at(ui, 0, 4);
        paste(ui, "Có tiến bộ");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("review-says", Label.class).getText()).contains("Chưa nhập nội dung này");
        at(ui, 0, 3);
        paste(ui, "Khá");
        ui.fill("review-on", "21/11/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.find("review-says", Label.class).getText()).contains("chưa đến");
        assertThat(reviewed()).isZero();
    }

    @Test
    void showsWhoCarriesHowManyAndGivesThemToAnother() {
        Ui ui = show(() -> new HelpersController(desk()));
        ui.run(() ->
                ui.find("helper-loads", TableView.class).getSelectionModel().clearAndSelect(0));
        ui.settle();
        int carried = rows(ui, "helper-people");
        assertThat(carried).isPositive();
        ui.picture("helpers");
        ui.click("helpers-replace");
        ui.fill("form-name", "Đặng Thị Thay").fill("form-from", "20/11/2026").fill("form-reason", "Chuyển sinh hoạt");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(new HelperStore(book.reading()).charges())
                .filteredOn(c -> c.helper().name().equals("Đặng Thị Thay"))
                .hasSize(carried);
        ui.fill("helper-find", "thay đặng").press(KeyCode.TAB);
        assertThat(rows(ui, "helper-loads")).isEqualTo(1);
        ui.fill("helper-find", "dtt").press(KeyCode.TAB);
        assertThat(rows(ui, "helper-loads")).isPositive();
        ui.fill("helper-find", "dang thi thay").press(KeyCode.TAB);
        ui.run(() ->
                ui.find("helper-loads", TableView.class).getSelectionModel().clearAndSelect(0));
        ui.settle();
        ui.click("helpers-end");
        ui.fill("form-to", "1/1/2026").fill("form-reason", "Nghỉ").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(ui.shows("Ngày kết thúc trước ngày bắt đầu.")).isTrue();
        ui.fill("form-to", "20/11/2026").press(KeyCode.CONTROL, KeyCode.S);
        assertThat(book.reading().fetchCount(HELPER, HELPER.END_REASON.eq("Nghỉ")))
                .isEqualTo(carried);
        assertThat(kit.tasks().unhandled()).isEmpty();
    }

    private Desk desk() {
        return new Desk(services, kit.toolkit(), opened::add, () -> back++);
    }

    private Ui show(Callable<? extends Controller> maker) {
        Ui ui = Ui.show(maker);
        shown = Optional.of(ui);
        return ui;
    }

    private Ui showReviews() {
        Ui ui = show(() -> new ReviewsController(desk()));
        ui.fill("review-unit", "trung hoc pho thong").press(KeyCode.ENTER);
        return ui;
    }

    private long reviewed() {
        return new Reviews(book)
                .grid(Optional.empty(), "2026-11", TODAY).stream()
                        .filter(ReviewLine::isReviewed)
                        .count();
    }

    private void setARuleAside() {
        CandidacyActs acts = services.candidacies();
        Approval approval = new Approval("Chờ nghị quyết bổ sung", "Đồng chí Phó Bí thư Thường trực");
        int before = book.reading().fetchCount(RULE_EXCEPTION);
        boolean done = new CandidateList(book.reading())
                .active(TODAY).stream()
                        .map(row -> acts.record(
                                row.candidacyId(),
                                EventEntry.of(next(row.candidacyId()), row.stageSince()),
                                Optional.of(approval)))
                        .anyMatch(r ->
                                r instanceof Recorded.Accepted && book.reading().fetchCount(RULE_EXCEPTION) > before);
        assertThat(done).isTrue();
    }

    private String next(long candidacy) {
        return services.candidacies().ways(candidacy).next().stream()
                .findFirst()
                .map(s -> s.key())
                .orElse("OFFICIAL");
    }

    private static int rows(Ui ui, String table) {
        return ui.find(table, TableView.class).getItems().size();
    }

    private static void at(Ui ui, int row, int column) {
        TableView<?> table = ui.find("review-grid", TableView.class);
        ui.run(() -> select(table, row, column));
        ui.settle();
    }

    private static <T> void select(TableView<T> table, int row, int column) {
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private static void paste(Ui ui, String text) {
        ui.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        ui.press(KeyCode.CONTROL, KeyCode.V);
    }
}
