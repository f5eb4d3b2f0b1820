package vn.ptdv.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.report.ReportRow;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
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
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(folder);
        ui = Ui.show(() -> new ReportsController(OpenBooks.sample(folder), kit.toolkit()));
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
    }

    @Test
    void everyReportShowsRows() {
        ui.picture("reports");
        for (ReportId id : ReportId.values()) {
            choose(id);
            assertThat(table().shownRows()).as(id.name()).isNotEmpty();
            ui.picture("reports-" + id.code());
        }
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

    private void choose(ReportId id) {
        @SuppressWarnings("unchecked")
        ListView<ReportId> list = ui.find("report-list", ListView.class);
        ui.run(() -> list.getSelectionModel().select(id));
        ui.settle();
    }

    @SuppressWarnings("unchecked")
    private DataTable<ReportRows.Line> table() {
        return (DataTable<ReportRows.Line>) ui.find("report-table", DataTable.class);
    }
}
