package vn.ptdv.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.logic.report.ReportPreset;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.preset.PresetStore;
import vn.ptdv.ui.OpenBooks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.field.YearField;
import vn.ptdv.ui.common.table.DataTable;

/** Keeping a way of looking at a report and using it again. */
@Tag("F68")
@SuppressWarnings("NullAway.Init")
class PresetsTest {
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
        ui.settle();
    }

    @AfterEach
    void close() {
        assertThat(kit.tasks().unhandled()).isEmpty();
        ui.close();
        services.book().close();
    }

    private void choose(String item) {
        MenuButton menu = ui.find("report-presets", MenuButton.class);
        ui.run(() -> menu.getItems().stream()
                .filter(one -> item.equals(one.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        ui.settle();
    }

    private static <T extends Node> T in(vn.ptdv.ui.common.mvc.Controller form, String id, Class<T> type) {
        return type.cast(form.root().lookup("#" + id));
    }

    @Test
    void aWayOfLookingIsKeptUsedAndTakenAway() {
        int all = table().shownRows().size();
        String headings = headings();
        kit.dialogs().fillForm(form -> {
            in(form, "preset-name", TextField.class).setText("Rút gọn");
            assertThat(in(form, "preset-column-unit", CheckBox.class).isDisabled())
                    .isTrue();
            in(form, "preset-column-type", CheckBox.class).setSelected(false);
            in(form, "preset-column-rank", CheckBox.class).setSelected(false);
        });
        choose("preset-keep");

        assertThat(new PresetStore(services.book()).of("progress")).hasSize(1);
        assertThat(ui.find("report-presets", MenuButton.class).getText()).isEqualTo("Mẫu xem: Rút gọn");
        assertThat(table().shownRows()).hasSize(all);
        assertThat(table().tsv()).doesNotContain("Xếp thứ");
        ui.picture("reports-preset");
        choose("preset-plain");
        assertThat(ui.find("report-presets", MenuButton.class).getText()).isEqualTo("Mẫu xem");
        assertThat(headings()).as("each column in its place again").isEqualTo(headings);
        choose("preset-"
                + new PresetStore(services.book()).of("progress").get(0).id());
        choose("preset-remove");
        assertThat(new PresetStore(services.book()).of("progress")).isEmpty();
    }

    /** A column that an edition took away: said in words, and the rest of the preset is used. */
    @Test
    void aPresetWhoseColumnIsGoneSaysSoAndShowsTheRest() {
        new PresetStore(services.book())
                .keep(
                        "progress",
                        "Cũ",
                        new ReportPreset(
                                List.of("no", "unit", "votes", "year"),
                                new ReportPreset.Filter("votes", "1"),
                                new ReportPreset.Order("year", ReportPreset.Way.DOWN),
                                "Người đã nghỉ"),
                        new PresetStore.Place(false, false));
        ui.settle();
        choose("preset-"
                + new PresetStore(services.book()).of("progress").get(0).id());
        String shown = table().tsv();
        assertThat(ui.scene().getRoot().lookupAll(".label"))
                .anyMatch(label -> label instanceof Labeled words
                        && String.valueOf(words.getText()).contains("votes"));
        assertThat(shown).contains("Lũy kế", "57").doesNotContain("Xếp thứ");
        kit.dialogs().answer(folder.resolve("cu.pdf"));
        ui.click("Xuất Word");
        assertThat(folder.resolve("cu.pdf")).isNotEmptyFile();
    }

    /** A year of which nothing is known: rows of noughts, dashes for shares, no failure anywhere. */
    @Test
    void aPeriodWithoutDataIsShownAndLeavesAsFiles() {
        ui.run(() -> ui.find("report-year", YearField.class).setValue(Optional.of(1999)));
        ui.settle();
        assertThat(table().tsv()).contains("–").doesNotContain("NaN", "Infinity");
        Path file = folder.resolve("khong-co.xlsx");
        kit.dialogs().answer(file);
        ui.click("Xuất Excel");
        assertThat(file).isNotEmptyFile();
    }

    private String headings() {
        return table().tsv().lines().findFirst().orElse("");
    }

    @SuppressWarnings("unchecked")
    private DataTable<ReportRows.Line> table() {
        return (DataTable<ReportRows.Line>) ui.find("report-table", DataTable.class);
    }
}
