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
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.common.theme.Appearance;

/** The lock while a dialog stands open: nobody reads it, and what is typed in it stays. */
@Tag("F99")
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
        assertThat(Ui.on(() -> password.getScene().getWindow().getWidth())).isGreaterThanOrEqualTo(500);
        ui.run(cover::lift);
        assertThat(Ui.on(() -> typed.getScene().getRoot().isVisible())).isTrue();
        assertThat(Ui.on(typed::isFocused)).as("one goes on typing").isTrue();
        ui.settle();
        ui.type(" xong");
        assertThat(typed.getText()).isEqualTo("chưa lưu xong");
        assertThat(ui.shows("page")).isTrue();
    }

    @Test
    void whoeverTypesInADialogIsAtWork() {
        AtomicInteger locks = new AtomicInteger();
        IdleLock idle = Ui.on(() -> new IdleLock(locks::incrementAndGet));
        ui.run(() -> idle.after(1));
        ui.run(this::openDialog);
        Duration little = Duration.millis(200);
        ui.waitFor(() -> Ui.on(idle::idle).greaterThan(little));
        ui.focus("typed").press(KeyCode.A);
        assertThat(Ui.on(idle::idle)).as("the minute begins again").isLessThan(little);
        assertThat(locks).hasValue(0);
    }

    @Test
    void aDialogThatComesWhileLockedIsHiddenBelowTheLock() {
        Cover cover = cover();
        ui.run(() -> cover.over(new StackPane(password)));
        ui.run(this::openDialog);
        ui.settle();
        assertThat(Ui.on(() -> typed.getScene().getRoot().isVisible())).isFalse();
        ui.focus("password").type("mật khẩu");
        assertThat(password.getText()).isEqualTo("mật khẩu");
        ui.run(cover::lift);
        assertThat(Ui.on(() -> typed.getScene().getRoot().isVisible())).isTrue();
    }

    @Test
    void theLockOutlastsTheDialogItStandsAbove() {
        ui.run(this::openDialog);
        Cover cover = cover();
        ui.run(() -> cover.over(new StackPane(password)));
        ui.run(() -> Objects.requireNonNull(dialog.get()).hide());
        ui.settle();
        assertThat(ui.find("password").getScene()).isSameAs(ui.scene());
        ui.focus("password").type("còn đây");
        assertThat(password.getText()).isEqualTo("còn đây");
        ui.run(cover::lift);
        assertThat(ui.shows("page")).isTrue();
    }

    @Test
    void titlesSayNothingEither() {
        ui.run(this::openDialog);
        Stage shown = Objects.requireNonNull(dialog.get());
        ui.run(() -> shown.setTitle("“Nguyễn Văn An” là ai"));
        Cover cover = cover();
        ui.run(() -> cover.over(new StackPane(password)));
        assertThat(Ui.on(shown::getTitle)).doesNotContain("An”");
        ui.run(cover::lift);
        assertThat(Ui.on(shown::getTitle)).isEqualTo("“Nguyễn Văn An” là ai");
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
