package vn.ptdv.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.ptdv.exchange.list.Sheets;
import vn.ptdv.logic.text.TextEncoding;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.store.Seeded;
import vn.ptdv.ui.ImmediateTasks;
import vn.ptdv.ui.TestKit;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Running;
import vn.ptdv.ui.common.task.TaskRunner;
import vn.ptdv.ui.frame.Toolkit;

/** The run goes on while the clerk is on another screen. */
@Tag("F72")
class ImportLeaveTest {
    @RegisterExtension
    final Seeded seeded = new Seeded();

    @TempDir
    Path folder;

    @Test
    void theRunOutlivesTheScreenAndTellsHowItEnded() {
        seeded.unit("Chi bộ thôn Hạ");
        TestKit kit = TestKit.in(folder);
        Held tasks = new Held(kit.tasks());
        Toolkit own = kit.toolkit();
        Toolkit toolkit = new Toolkit(own.machine(), tasks, own.dialogs(), own.memory(), own.appearance());
        List<ImportController> made = new ArrayList<>();
        try (Ui ui = Ui.show(() -> {
            made.add(new ImportController(seeded.book(), toolkit, ListKind.PEOPLE));
            return made.get(0);
        })) {
            ImportController controller = made.get(0);
            kit.dialogs()
                    .answer(Sheets.xlsx(
                            folder.resolve("ds.xlsx"),
                            "Họ và tên|Ngày sinh|Chi bộ",
                            List.of(List.of("Lò Văn Ban", "02/9/1999", "Chi bộ thôn Hạ"))));
            ui.click("import-next").click("import-next").click("import-next").click("import-next");
            tasks.holding = true;
            ui.click("import-next");
            assertThat(Ui.on(controller::mayLeave)).isTrue();
            ui.run(controller::deactivate);
            ui.run(() -> controller.start(ListKind.UNITS, OptionalLong.empty()));
            ui.run(tasks::goOn);
            assertThat(seeded.book().reading().fetchExists(PERSON, PERSON.FULL_NAME.eq("Lò Văn Ban")))
                    .isTrue();
            assertThat(kit.dialogs().asked(String.class)).last().asString().contains("thêm 1");
            ui.run(controller::activate);
            assertThat(ui.find("import-receipt", Label.class).getText()).contains("thêm 1");
        }
    }

    @Test
    void saysOnAnyScreenThatTheBlankWorkbookIsMade() {
        TestKit kit = TestKit.in(folder);
        Path file = folder.resolve("trong.xlsx");
        kit.dialogs().answer(file);
        List<ImportController> made = new ArrayList<>();
        try (Ui ui = Ui.show(() -> {
            made.add(new ImportController(seeded.book(), kit.toolkit(), ListKind.PEOPLE));
            return made.get(0);
        })) {
            ui.run(made.get(0)::deactivate);
            ui.run(() -> made.get(0).template(ListKind.CLASSES));
        }
        assertThat(file).isNotEmptyFile();
        assertThat(kit.dialogs().asked(String.class)).last().asString().contains("Đã lập biểu nhập");
    }

    @Test
    void theWayOnHasTheFocusAgainOnceAFileIsRead() {
        TestKit kit = TestKit.in(folder);
        Held tasks = new Held(kit.tasks());
        Toolkit own = kit.toolkit();
        Toolkit toolkit = new Toolkit(own.machine(), tasks, own.dialogs(), own.memory(), own.appearance());
        try (Ui ui = Ui.show(() -> new ImportController(seeded.book(), toolkit, ListKind.PEOPLE))) {
            kit.dialogs()
                    .answer(Sheets.xlsx(
                            folder.resolve("ds.xlsx"), "Họ và tên|Ngày sinh", List.of(List.of("Lò Văn Ban", "1999"))));
            tasks.holding = true;
            ui.click("import-file");
            ui.run(() ->
                    ui.find("import-file", Button.class).getScene().getRoot().requestFocus());
            ui.run(tasks::goOn);
            assertThat(ui.find("import-next", Button.class).isFocused()).isTrue();
        }
    }

    @Test
    @Tag("F77")
    void aChoiceMadeWhileAnotherIsWorkedOnWins() {
        TestKit kit = TestKit.in(folder);
        Held tasks = new Held(kit.tasks());
        Toolkit own = kit.toolkit();
        Toolkit toolkit = new Toolkit(own.machine(), tasks, own.dialogs(), own.memory(), own.appearance());
        List<ImportController> made = new ArrayList<>();
        try (Ui ui = Ui.show(() -> {
            made.add(new ImportController(seeded.book(), toolkit, ListKind.PEOPLE));
            return made.get(0);
        })) {
            kit.dialogs()
                    .answer(Sheets.xlsx(
                            folder.resolve("tcvn3.xlsx"),
                            "Họ và tên|Nơi sinh",
                            List.of(List.of("Lß V¨n Ban", "NguyÔn V¨n Hïng"), List.of("TrÇn ThÞ Hång", "§ç ThÞ Lan"))));
            ui.click("import-next").click("import-next");
            if (!ui.find("import-encodings", CheckBox.class).isSelected()) {
                ui.click("import-encodings");
            }
            tasks.holding = true;
            encoding(ui, 0, TextEncoding.UNICODE);
            encoding(ui, 0, TextEncoding.VISCII);
            encoding(ui, 1, TextEncoding.VNI);
            ui.run(tasks::goOn);
            assertThat(encoding(ui, 0)).isEqualTo(TextEncoding.VISCII);
            assertThat(encoding(ui, 1)).isEqualTo(TextEncoding.VNI);
            assertThat(ui.find("import-next", Button.class).isDisabled()).isFalse();
        }
    }

    private static TextEncoding encoding(Ui ui, int column) {
        return (TextEncoding)
                ui.find("import-encoding-" + column, ComboBox.class).getValue();
    }

    @SuppressWarnings("unchecked")
    private static void encoding(Ui ui, int column, TextEncoding now) {
        ui.run(() -> ui.find("import-encoding-" + column, ComboBox.class).setValue(now));
    }

    /** Keeps work back until it is let go on, and cancels what belongs to a screen that has gone. */
    private static final class Held implements TaskRunner {
        private final ImmediateTasks tasks;
        private final List<Runnable> waiting = new ArrayList<>();
        private boolean holding;

        Held(ImmediateTasks tasks) {
            this.tasks = tasks;
        }

        @Override
        public <T> Running start(Job<T> job) {
            if (!holding) {
                return tasks.start(job);
            }
            Running run = new Running(job.title().orElse(""));
            job.owner().ifPresent(screen -> screen.add(run::cancel));
            waiting.add(() -> {
                if (!run.isCancelled()) {
                    tasks.start(job);
                }
            });
            return run;
        }

        void goOn() {
            holding = false;
            waiting.forEach(Runnable::run);
        }

        @Override
        public ObservableList<Running> running() {
            return tasks.running();
        }
    }
}
