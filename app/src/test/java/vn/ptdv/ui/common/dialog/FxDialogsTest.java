package vn.ptdv.ui.common.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.fault.ErrorCode;
import vn.ptdv.ui.Ui;

class FxDialogsTest {
    private final Ui ui = Ui.showNode(StackPane::new);
    private final List<String> copied = new ArrayList<>();
    private final FxDialogs dialogs = new FxDialogs(ui::stage, copied::add);

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void confirmsByTheActsName() throws Exception {
        CompletableFuture<Boolean> answer =
                later(() -> dialogs.confirm(Question.grave("Delete", "12 rows go", "Delete 12")));
        ui.waitFor(() -> ui.shows("Delete 12"));
        ui.click("Delete 12");
        assertThat(answer.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void escapeGoesBack() throws Exception {
        CompletableFuture<Boolean> answer = later(() -> dialogs.confirm(Question.plain("Save", "Now", "Save it")));
        ui.waitFor(() -> ui.shows("Save it"));
        ui.press(KeyCode.ESCAPE);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void asksForTextAndTakesVietnamese() throws Exception {
        CompletableFuture<Optional<String>> answer =
                later(() -> dialogs.askText(TextAsk.of("Filter", "Name", "", "Keep")));
        ui.waitFor(() -> ui.shows("Keep"));
        ui.settle().type("Sắp hết hạn");
        ui.press(KeyCode.ENTER);
        assertThat(answer.get(10, TimeUnit.SECONDS)).contains("Sắp hết hạn");
    }

    @Test
    void errorCopiesTypesAndPlacesButNoMessage() throws Exception {
        Throwable error = new IllegalStateException("Nguyễn Văn A 001199000001");
        CompletableFuture<Boolean> answer = later(() -> {
            dialogs.unforeseen(error);
            return true;
        });
        String copy = vn.ptdv.logic.text.Texts.of("common.error.copy");
        ui.waitFor(() -> ui.shows(copy));
        ui.click(copy);
        ui.press(KeyCode.ESCAPE);
        answer.get(10, TimeUnit.SECONDS);
        assertThat(copied).hasSize(1);
        assertThat(copied.get(0))
                .contains("IllegalStateException", ErrorCode.of(error))
                .doesNotContain("001199000001");
    }

    @Test
    void sameErrorHasTheSameCode() {
        assertThat(ErrorCode.of(fail(1))).isEqualTo(ErrorCode.of(fail(2))).matches("[0-9A-Z]{3}-[0-9A-Z]{3}");
        assertThat(ErrorCode.of(new RuntimeException(fail(1)))).isNotEqualTo(ErrorCode.of(fail(1)));
    }

    private static Throwable fail(int number) {
        return new IllegalArgumentException("number " + number);
    }

    private static <T> CompletableFuture<T> later(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }
}
