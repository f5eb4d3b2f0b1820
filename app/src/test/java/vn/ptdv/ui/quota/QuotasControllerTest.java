package vn.ptdv.ui.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.model.unit.QuotaDecision;
import vn.ptdv.model.unit.QuotaState;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.count.ManualSheetActs;
import vn.ptdv.store.count.MemberCountStore;
import vn.ptdv.store.quota.QuotaStore;
import vn.ptdv.ui.SampleScreen;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;

@Tag("F4")
@Tag("F5")
@Tag("F6")
@Tag("F8")
@Tag("F9")
@Tag("F12")
@SuppressWarnings("NullAway.Init")
class QuotasControllerTest {
    @RegisterExtension
    final SampleScreen screen = new SampleScreen(QuotasController::new);

    private TestKit kit;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = screen.kit();
        services = screen.services();
        ui = screen.ui();
    }

    @Test
    void showsTheBoardOfTheRunningYear() {
        ui.picture("quota-board");
        assertThat(ui.find("board", TableView.class).getItems()).hasSizeGreaterThan(90);
    }

    @Test
    void opensThePeopleBehindAFigure() {
        ui.focus("board").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(kit.dialogs().asked(Form.class)).hasSize(1);
        assertThat(kit.dialogs().asked(Form.class).get(0).title()).contains("kết nạp từ đầu năm");
    }

    @Test
    void showsADecisionWithItsSumAndWarnsWhileOneTypes() {
        tab(1);
        ui.picture("quota-decisions");
        String before = sum();
        ui.focus("quota-grid").press(KeyCode.TAB).type("999").press(KeyCode.ENTER);
        assertThat(sum()).isNotEqualTo(before);
        ui.picture("quota-typed");
    }

    @Test
    void aBadFloorIsMarkedAtTheFloor() {
        newDraft();
        SampleScreen.clipboard("5\tabc\n");
        ui.focus("quota-grid").press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        TablePosition<?, ?> wrong =
                ui.find("quota-grid", TableView.class).getFocusModel().getFocusedCell();
        assertThat(wrong.getTableColumn().getText()).isEqualTo("Mức sàn");
    }

    @Test
    void marksABadFigureAndSavesNothing() {
        newDraft();
        ui.focus("quota-grid")
                .press(KeyCode.TAB)
                .type("-3")
                .press(KeyCode.ENTER)
                .type("8")
                .press(KeyCode.ENTER);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(quotas().lines(newest().id())).isEmpty();
        ui.picture("quota-wrong");
        ui.type("3").press(KeyCode.ENTER).press(KeyCode.CONTROL, KeyCode.S);
        assertThat(quotas().lines(newest().id())).extracting(l -> l.target()).containsExactlyInAnyOrder(3, 8);
    }

    @Test
    @Tag("F90")
    void pastesFillsDownAndTakesBackInTheGridOfQuotas() {
        newDraft();
        SampleScreen.clipboard("4\n5\n");
        ui.focus("quota-grid").press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
        ui.press(KeyCode.DOWN).press(KeyCode.SHIFT, KeyCode.DOWN).press(KeyCode.CONTROL, KeyCode.D);
        ui.press(KeyCode.DOWN).type("77").press(KeyCode.ESCAPE);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(quotas().lines(newest().id())).extracting(l -> l.target()).containsExactlyInAnyOrder(4, 5, 5);
    }

    @Test
    void takesAProposalAndIssuesTheDecision() {
        newDraft();
        kit.dialogs()
                .fillForm(form -> ((ProposalController) form).model().amount.set("3,5"));
        ui.click("quota-propose");
        assertThat(sum()).contains("đã giao");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(quotas().lines(newest().id())).isNotEmpty();
        kit.dialogs().answer(true);
        ui.click("decision-issue");
        assertThat(newest().state()).isEqualTo(QuotaState.ISSUED);
        ui.picture("quota-issued");
    }

    @Test
    void showsWhatIsInForceFromThreeSources() {
        tab(2);
        ui.picture("quota-current");
        assertThat(ui.find("quota-current", TableView.class).getItems()).isNotEmpty();
    }

    @Test
    void pastesMemberCountsAndChecksTheBalance() {
        tab(3);
        SampleScreen.clipboard("41\t2\t40\t1\n52\t3\t50\t1\n");
        ui.focus("count-grid").press(KeyCode.HOME).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
        ui.picture("quota-counts");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        Map<Long, MemberCount> saved = new MemberCountStore(services.book().reading()).of("2026");
        assertThat(saved.values()).extracting(MemberCount::total).contains(41, 52);
    }

    @Test
    void marksEveryBadCellOfTheMembersAndSavesNothing() {
        tab(3);
        SampleScreen.clipboard("-4\t2\nmười\t1\n12,5\t3\n");
        ui.focus("count-grid").press(KeyCode.HOME).press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
        ui.focus("count-save").press(KeyCode.SPACE);
        assertThat(ui.find("count-grid").isFocused())
                .as("one can type into the first wrong cell at once")
                .isTrue();
        assertThat(ui.find("count-says", Label.class).getText()).contains("3 ô chưa đúng");
        assertThat(new MemberCountStore(services.book().reading()).of("2026")).isEmpty();
        ui.picture("quota-counts-wrong");
        SampleScreen.clipboard("40\t41\n");
        ui.focus("count-grid").press(KeyCode.HOME).press(KeyCode.CONTROL, KeyCode.V);
        assertThat(ui.find("count-says", Label.class).getText())
                .as("what was refused stays marked until it is put right")
                .contains("2 ô chưa đúng");
        SampleScreen.clipboard("40\t41\n10\t1\n12\t3\n");
        ui.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(ui.find("count-says", Label.class).getText()).contains("cần xem lại");
    }

    @Test
    void notesReportedTotalsBesideWhatIsCounted() {
        tab(4);
        assertThat(ui.find("excel-results", MenuButton.class).getItems())
                .extracting(MenuItem::getText)
                .contains("Nhập từ tệp…", "Tải biểu nhập trống…", "Xuất theo biểu nhập…");
        SampleScreen.clipboard("500\tBáo cáo nhanh\n-1\t\n");
        ui.focus("reported-grid").press(KeyCode.TAB).press(KeyCode.CONTROL, KeyCode.V);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(new ManualSheetActs(services.book()).of(Period.year(2026))).isEmpty();
        assertThat(ui.find("reported-says", Label.class).getText()).contains("âm");
        SampleScreen.clipboard("500\n7\n");
        ui.focus("reported-grid").press(KeyCode.UP).press(KeyCode.CONTROL, KeyCode.V);
        ui.press(KeyCode.CONTROL, KeyCode.S);
        ui.picture("quota-reported");
        assertThat(ui.find("reported-says", Label.class).getText()).startsWith("Chỉ nhập");
        assertThat(new ManualSheetActs(services.book()).of(Period.year(2026)).values())
                .extracting(ManualResult::amount)
                .containsExactlyInAnyOrder(500, 7);
    }

    @Test
    void proposesFromTheAverageOfPastYearsWithWhatWasLeft() {
        newDraft();
        List<Long> sums = new ArrayList<>();
        kit.dialogs().fillForm(form -> {
            ProposalController proposal = (ProposalController) form;
            proposal.model().way.set(ProposalModel.Way.GROW_AVERAGE);
            proposal.model().amount.set("0");
            proposal.onEdit();
            sums.add(sum(proposal));
            proposal.model().carryOver.set(true);
            proposal.onEdit();
            sums.add(sum(proposal));
            proposal.model().way.set(ProposalModel.Way.GROW_EXPECTED);
            proposal.model().carryOver.set(false);
            proposal.onEdit();
            sums.add(sum(proposal));
        });
        ui.click("quota-propose");
        assertThat(sums.get(0)).isPositive();
        assertThat(sums.get(1)).isGreaterThan(sums.get(0));
        assertThat(sums.get(2)).isPositive();
    }

    @Test
    void showsTheChartOverTimeAndRemembersTheFilter() {
        ui.run(() -> ui.find("board-chart", MenuButton.class).getItems().stream()
                .filter(i -> "chart-MONTHS".equals(i.getId()))
                .forEach(MenuItem::fire));
        ui.settle();
        assertThat(ui.find("board-chart-title", Label.class).getText()).contains("theo tháng");
        ui.picture("quota-board-chart");
        ui.focus("board").press(KeyCode.HOME);
        ui.run(() -> ui.find("board-chart", MenuButton.class).getItems().stream()
                .filter(i -> "chart-YEARS".equals(i.getId()))
                .forEach(MenuItem::fire));
        ui.settle();
        ui.picture("quota-board-years");
        ui.fill("filter-search", "chi bo truong").press(KeyCode.ENTER);
        assertThat(kit.toolkit().memory().get("board.filter").orElseThrow()).contains("chi");
        ui.run(() -> ui.find("board-chart", MenuButton.class).getItems().stream()
                .filter(i -> "chart-UNITS".equals(i.getId()))
                .forEach(MenuItem::fire));
        ui.settle();
        ui.picture("quota-board-units");
    }

    private static long sum(ProposalController proposal) {
        return proposal.proposal().values().stream().mapToLong(Long::longValue).sum();
    }

    private void newDraft() {
        tab(1);
        kit.dialogs().fillForm(form -> {
            DecisionForm decision = (DecisionForm) form;
            decision.fields().put("55-QĐ/ĐU", 2027);
        });
        ui.click("decision-add");
        assertThat(ui.find("decision-title", Label.class).getText()).contains("55-QĐ/ĐU");
    }

    private QuotaDecision newest() {
        return quotas().decisions().stream()
                .filter(d -> d.number().equals("55-QĐ/ĐU"))
                .findFirst()
                .orElseThrow();
    }

    private QuotaStore quotas() {
        return new QuotaStore(services.book().reading());
    }

    private String sum() {
        return ui.find("quota-grid-sum", Label.class).getText();
    }

    private void tab(int index) {
        screen.tab("quota-tabs", index);
    }
}
