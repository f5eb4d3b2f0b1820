package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.OnMatch;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.TrainingClassRecord;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.dialog.Choice;

/** The list of one class: whose list it is stands in every step, and only what the book would take is offered. */
@Tag("F72")
@Tag("F74")
class ImportClassTest extends OpenGuide {
    @Test
    void namesTheClassInEveryStepAndOffersNobodyNew() {
        long unit = seeded.unit("Chi bộ thôn Thượng");
        seeded.candidacy(seeded.person("Nguyễn Văn An", "1995"), unit, LocalDate.of(2025, 1, 10));
        long classId = trainingClass();
        ui.run(() -> controller().start(ListKind.CLASSES, OptionalLong.of(classId)));
        kit.dialogs()
                .answer(Sheets.xlsx(
                        folder.resolve("lop.xlsx"),
                        "Họ và tên học viên|Chi bộ|Điểm",
                        List.of(List.of("Nguyễn Văn An", "Chi bộ thôn Thượng", "8"))));
        next();
        for (int step = 2; step <= 4; step++) {
            assertThat(ui.find("import-title", Label.class).getText())
                    .isEqualTo("Nhập danh sách lớp: Lớp nhận thức khóa 3");
            if (step < 4) {
                next();
            }
        }
        ComboBox<?> ways = ui.find("import-match", ComboBox.class);
        assertThat(Ui.on(() -> ways.getItems().contains(OnMatch.ADD))).isFalse();
        ui.focus("import-preview").press(KeyCode.HOME).press(KeyCode.ENTER);
        assertThat(kit.dialogs().asked(Choice.class))
                .singleElement()
                .satisfies(choice ->
                        assertThat(choice.acts()).hasSize(2).first().asString().startsWith("Là Nguyễn Văn An"));
        ui.picture("import-4-class");
        ui.run(() -> controller().start(ListKind.PEOPLE, OptionalLong.empty()));
        assertThat(ui.find("import-title", Label.class).getText()).isEqualTo("Nhập danh sách từ Excel");
        assertThat(Ui.on(() -> ways.getItems().contains(OnMatch.ADD))).isTrue();
    }

    private long trainingClass() {
        return seeded.book().writing().write(Act.named("action.class.add", "Lớp nhận thức khóa 3"), work -> {
            TrainingClassRecord row = new TrainingClassRecord();
            row.setKind("AWARENESS");
            row.setName("Lớp nhận thức khóa 3");
            row.setFromOn(LocalDate.of(2026, 6, 1));
            row.setToOn(LocalDate.of(2026, 6, 5));
            row.setState("RUNNING");
            return work.insert(row);
        });
    }
}
