package vn.ptdv.ui.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.layout.VBox;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.statistic.StatForm;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.PersonRecord;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.table.DataTable;

/** The statistical forms on the screen. */
@Tag("F61")
@Tag("F62")
@Tag("F65")
@SuppressWarnings("NullAway.Init")
class StatisticsTest {
    @TempDir
    Path folder;

    private BookServices services;
    private TestKit kit;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(folder);
        services = OpenBooks.sample(folder);
        ui = Ui.show(() -> new ReportTabs(services, kit.toolkit()));
        ui.run(() -> ui.find("report-tabs", TabPane.class).getSelectionModel().select(1));
        ui.settle();
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
        services.book().close();
    }

    @Test
    void everyFormIsShownWithItsChecks() {
        @SuppressWarnings("unchecked")
        ListView<StatForm> forms = ui.find("form-list", ListView.class);
        ui.picture("statistics");
        for (int i = 0; i < forms.getItems().size(); i++) {
            int at = i;
            ui.run(() -> forms.getSelectionModel().select(at));
            ui.settle();
            assertThat(table().shownRows())
                    .hasSize(forms.getItems().get(i).printed().size());
            assertThat(ui.find("form-checks", VBox.class).getChildren()).isNotEmpty();
            ui.picture("statistics-" + forms.getItems().get(i).head().key());
        }
    }

    @Test
    void aFigureOpensItsNamesAndTheFormIsKeptAsTheWorkbook() {
        ui.click(ui.find("Kỳ này – Tổng số đảng viên mới kết nạp trong kỳ"));
        assertThat(kit.dialogs().asked(Form.class)).hasSize(1);
        Path file = folder.resolve("bieu-2.xlsx");
        kit.dialogs().answer(file);
        ui.click("Xuất Excel");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aFinishedRunIsListedAndComparedWithToday() {
        kit.dialogs().answer("gửi Ban Tổ chức Tỉnh ủy");
        ui.click("Chốt số liệu");
        ui.settle();
        ui.run(() -> ui.find("report-tabs", TabPane.class).getSelectionModel().select(2));
        ui.settle();
        @SuppressWarnings("unchecked")
        DataTable<vn.ptdv.store.run.FrozenRun> runs = ui.find("run-table", DataTable.class);
        assertThat(runs.shownRows()).hasSize(1);
        ui.run(() -> runs.choose(runs.shownRows().get(0).id()));
        ui.picture("statistics-runs");
        ui.click("So với hiện nay");
        ui.settle();
        assertThat(kit.dialogs().asked(Form.class)).hasSize(1);
        kit.dialogs().answer(folder);
        ui.click("Lấy các tệp");
        assertThat(folder.resolve("form-2021-2-2026.xlsx")).isNotEmptyFile();
        kit.dialogs().answer(true);
        ui.click("Bỏ bản chốt");
        ui.settle();
        assertThat(runs.shownRows()).isEmpty();
    }

    /** A share names nobody, and is explained by what explains the figure beside it. */
    @Test
    void everyDifferenceOfALineNamesTheActThatMadeIt() {
        kit.dialogs().answer("gửi Ban Tổ chức Tỉnh ủy");
        ui.click("Chốt số liệu");
        ui.settle();
        services.book().writing().run(Act.named("action.person.edit", "Người Được Sửa"), work -> {
            PersonRecord one = work.reading()
                    .fetchSingle(
                            PERSON,
                            PERSON.ID.eq(DSL.select(CANDIDACY.PERSON_ID)
                                    .from(CANDIDACY)
                                    .join(PERSON)
                                    .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                                    .where(PERSON.SEX.eq("MALE"))
                                    .and(CANDIDACY.CEREMONY_ON.between(
                                            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 20)))
                                    .orderBy(CANDIDACY.ID)
                                    .limit(1)));
            one.setSex("FEMALE");
            work.update(one);
        });
        ui.run(() -> ui.find("report-tabs", TabPane.class).getSelectionModel().select(2));
        ui.settle();
        @SuppressWarnings("unchecked")
        DataTable<vn.ptdv.store.run.FrozenRun> runs = ui.find("run-table", DataTable.class);
        ui.run(() -> runs.choose(runs.shownRows().get(0).id()));
        ui.click("So với hiện nay");
        ui.settle();
        Controller comparison = kit.dialogs().asked(Form.class).get(0).content();
        try (Ui shown = Ui.show(() -> comparison)) {
            @SuppressWarnings("unchecked")
            DataTable<RunsController.Difference> differences = shown.find("run-differences", DataTable.class);
            assertThat(differences.shownRows())
                    .hasSizeGreaterThan(1)
                    .anyMatch(d -> d.people().isEmpty())
                    .allSatisfy(d -> assertThat(d.acts())
                            .as(d.change().row() + " " + d.change().column())
                            .hasSize(1));
        }
    }

    @SuppressWarnings("unchecked")
    private DataTable<FormTable.Line> table() {
        return (DataTable<FormTable.Line>) ui.find("form-table", DataTable.class);
    }
}
