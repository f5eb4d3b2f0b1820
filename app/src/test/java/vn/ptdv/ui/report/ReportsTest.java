package vn.ptdv.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportCell;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.UnitPicker;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.theme.Look;
import vn.ptdv.ui.common.theme.Theme;

/** The end of the month: look at every report, open names, keep the workbook. */
@Tag("F61")
@Tag("F62")
@Tag("F63")
@Tag("F65")
class ReportsTest {
    private static final int YEAR = 7;

    @TempDir
    Path folder;

    private TestKit kit;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(folder);
        services = OpenBooks.sample(folder);
        ui = Ui.show(() -> new ReportsController(services, kit.toolkit()));
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
        services.book().close();
    }

    @Test
    void everyReportShowsRows() {
        for (ReportId id : ReportId.values()) {
            choose(id);
            assertThat(table().shownRows()).as(id.name()).isNotEmpty();
            ui.picture("reports-" + id.code());
        }
        choose(ReportId.PROGRESS);
        ui.picture("reports");
        ui.run(() -> Theme.apply(ui.scene(), Look.DARK, Theme.USUAL_SIZE));
        choose(ReportId.PROGRESS);
        ui.picture("reports-dark");
    }

    @Test
    void aFigureOpensItsNamesAndTheReportIsKeptAsAWorkbook() {
        ReportRow counted = table().shownRows().stream()
                .map(ReportRows.Line::row)
                .filter(row -> !row.cells().get(YEAR).behind().isEmpty())
                .findFirst()
                .orElseThrow();
        ui.click(ui.find("Lũy kế – " + counted.cells().get(1).text()));
        assertThat(kit.dialogs().asked(Form.class)).hasSize(1);
        Path file = folder.resolve("tien-do.xlsx");
        kit.dialogs().answer(file);
        ui.click("Xuất Excel");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void theTabsShowADrawingAndThePagesAsTheyArePrinted() {
        tab("CHART");
        ui.picture("reports-chart");
        choose(ReportId.YEARS);
        ui.picture("reports-years-chart");
        choose(ReportId.ADMITTED);
        assertThat(ui.find("report-chart", ScrollPane.class).getContent()).isInstanceOf(Label.class);
        choose(ReportId.PROGRESS);
        tab("PAGES");
        assertThat(ui.find("paper-pages", VBox.class).getChildren()).isNotEmpty();
        ui.picture("reports-pages");
    }

    @Test
    void theScopeLimitsTheReportAndThePastDayIsReadFromTheLog() {
        ReportRow unit = table().shownRows().stream()
                .map(ReportRows.Line::row)
                .filter(row -> row.unitId().isPresent())
                .findFirst()
                .orElseThrow();
        long all =
                figure(table().shownRows().get(table().shownRows().size() - 1).row(), YEAR);
        UnitPicker picker = ui.find("report-unit", UnitPicker.class);
        ui.run(() -> picker.setUnit(String.valueOf(unit.unitId().getAsLong())));
        ui.settle();
        List<ReportRows.Line> shown = table().shownRows();
        assertThat(figure(shown.get(shown.size() - 1).row(), YEAR))
                .isEqualTo(figure(unit, YEAR))
                .isLessThan(all);
        ComboBox<?> known = ui.find("report-known", ComboBox.class);
        ui.run(() -> known.getSelectionModel().select(1));
        ui.settle();
        ui.picture("reports-then");
        assertThat(figure(
                        table().shownRows().get(table().shownRows().size() - 1).row(), YEAR))
                .isEqualTo(figure(unit, YEAR));
    }

    @Test
    void aQuarterIsChosenByItsNumberAndTheKeyboardPassesOverTheGroups() {
        ComboBox<?> form = ui.find("report-form", ComboBox.class);
        ui.run(() -> form.getSelectionModel().select(0));
        ComboBox<?> part = ui.find("report-part", ComboBox.class);
        assertThat(part.getValue()).as("the month under way").isEqualTo(11);
        ui.run(() -> form.getSelectionModel().select(1));
        ui.run(() -> part.getSelectionModel().select(2));
        ui.settle();
        assertThat(ui.find("report-to", DateField.class).day()).contains(LocalDate.of(2026, 9, 30));
        ReportList list = ui.find("report-list", ReportList.class);
        ui.run(() -> list.choose(ReportId.YEARS_UNITS));
        ui.run(() -> list.getSelectionModel().selectNext());
        ui.settle();
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(new ReportList.Report(ReportId.PIPELINE));
    }

    private void tab(String part) {
        TabPane tabs = ui.find("report-views", TabPane.class);
        ui.run(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().endsWith(part))
                .forEach(tabs.getSelectionModel()::select));
        ui.settle();
    }

    private static long figure(ReportRow row, int column) {
        return ((ReportCell.Whole) row.cells().get(column)).value();
    }

    private void choose(ReportId id) {
        ReportList list = ui.find("report-list", ReportList.class);
        ui.run(() -> list.choose(id));
        ui.settle();
    }

    @SuppressWarnings("unchecked")
    private DataTable<ReportRows.Line> table() {
        return (DataTable<ReportRows.Line>) ui.find("report-table", DataTable.class);
    }
}
