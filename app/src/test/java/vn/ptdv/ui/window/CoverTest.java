package vn.ptdv.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.theme.Appearance;

/** The lock while a dialog stands open: nobody reads it, and what is typed in it stays. */
@Tag("F97")
@SuppressWarnings("NullAway.Init") // All set before each test.
class CoverTest {
    private final AtomicReference<Stage> dialog = new AtomicReference<>();
    private TextField page;
    private TextField typed;
    private TextField password;
    private StackPane frame;
    private Ui ui;

    @BeforeEach
    void open() {
        ui = Ui.over(() -> {
            page = named("page");
            typed = named("typed");
            password = named("password");
            frame = new StackPane(page);
            Stage stage = new Stage();
            stage.setScene(new Scene(frame, 600, 400));
            stage.show();
            return stage;
        });
    }

    @AfterEach
    void close() {
        ui.run(() -> {
            if (dialog.get() != null) {
                dialog.get().hide();
            }
        });
        ui.close();
    }

    @Test
    void aPageIsCoveredWhereItStands() {
        Cover cover = cover();
        ui.run(() -> cover.over(new StackPane(password)));
        assertThat(ui.shows("page")).isFalse();
        assertThat(ui.find("password").getScene()).isSameAs(ui.scene());
        ui.run(cover::lift);
        assertThat(ui.shows("page")).isTrue();
        assertThat(ui.shows("password")).isFalse();
    }

    @Test
    void aDialogIsHiddenAndTheLockStandsAboveIt() {
        ui.run(this::openDialog);
        ui.focus("typed").type("chưa lưu");
        Cover cover = cover();
        ui.run(() -> cover.over(new StackPane(password)));
        assertThat(Ui.on(() -> typed.getScene().getRoot().isVisible())).isFalse();
        assertThat(ui.shows("page")).isFalse();
        ui.focus("password").type("mật khẩu");
        assertThat(password.getText()).isEqualTo("mật khẩu");
        ui.run(cover::lift);
        assertThat(Ui.on(() -> typed.getScene().getRoot().isVisible())).isTrue();
        assertThat(typed.getText()).isEqualTo("chưa lưu");
        assertThat(ui.shows("page")).isTrue();
    }

    @Test
    void whoeverTypesInADialogIsAtWork() {
        AtomicInteger locks = new AtomicInteger();
        AtomicInteger asked = new AtomicInteger();
        ui.run(() -> {
            IdleLock idle = new IdleLock(locks::incrementAndGet);
            idle.watch(() -> {
                asked.incrementAndGet();
                return 1;
            });
        });
        ui.run(this::openDialog);
        int before = asked.get();
        ui.focus("typed").press(KeyCode.A);
        assertThat(asked.get()).as("the minute begins again").isGreaterThan(before);
        assertThat(locks).hasValue(0);
    }

    private Cover cover() {
        return Ui.on(() -> new Cover(ui.stage(), frame, new Appearance(ViewMemory.inMemory())));
    }

    private void openDialog() {
        Stage stage = new Stage();
        stage.initOwner(ui.stage());
        stage.initModality(Modality.APPLICATION_MODAL);
        stage.setScene(new Scene(new StackPane(Objects.requireNonNull(typed)), 300, 200));
        stage.show();
        dialog.set(stage);
    }

    private static TextField named(String id) {
        TextField field = new TextField();
        field.setId(id);
        return field;
    }
}
