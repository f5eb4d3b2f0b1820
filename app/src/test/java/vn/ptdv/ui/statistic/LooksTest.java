package vn.ptdv.ui.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.DataTable;

/** Reports and forms are changed from the screens: taken out as a file, written on, loaded again. */
@Tag("F68")
@Tag("F120")
@SuppressWarnings("NullAway.Init")
class LooksTest {
    @TempDir
    Path folder;

    private TestKit kit;
    private BookServices services;
    private Ui ui;

    @BeforeEach
    void open() {
        kit = TestKit.in(folder);
        services = OpenBooks.sample(folder);
        ui = Ui.show(() -> new ReportTabs(services, kit.toolkit()));
        ui.settle();
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
        services.book().close();
    }

    private void choose(String menu, String item) {
        MenuButton button = ui.find(menu, MenuButton.class);
        ui.run(() -> button.getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        ui.settle();
    }

    @Test
    void aReportGetsOtherColumnsAndOtherWordsFromAFile() throws IOException {
        Path out = folder.resolve("mau.zip");
        kit.dialogs().answer(out);
        choose("report-more", "report-looks-out");
        assertThat(out).isNotEmptyFile();
        Path changed = folder.resolve("reports.csv");
        Files.writeString(
                changed, "report,edition,ord,column,kind,width,title\nPROGRESS,1,5,target,WHOLE,12,Được giao\n");
        kit.dialogs().answer(changed);
        kit.dialogs().answer(true);
        choose("report-more", "report-looks-in");
        assertThat(((DataTable<?>) ui.find("report-table", DataTable.class)).tsv())
                .contains("Được giao");
    }

    @Test
    void aFormGetsOtherWordsFromAFile() throws IOException {
        ui.run(() -> ui.find("report-tabs", TabPane.class).getSelectionModel().select(1));
        ui.settle();
        Path out = folder.resolve("bieu.zip");
        kit.dialogs().answer(out);
        choose("forms-menu", "forms-out");
        assertThat(out).isNotEmptyFile();
        Path changed = folder.resolve("stat_columns.csv");
        Files.writeString(changed, "form_key,code,label\n2021-2,NOW,Số của kỳ này\n");
        kit.dialogs().answer(changed);
        kit.dialogs().answer(true);
        choose("forms-menu", "forms-in");
        ui.picture("statistics-loaded");
        assertThat(((DataTable<?>) ui.find("form-table", DataTable.class)).tsv())
                .contains("Số của kỳ này");
    }
}
