package vn.ptdv.ui.common.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.fault.ErrorCode;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.ViewMemory;

class FxDialogsTest {
    private final Ui ui = Ui.showNode(StackPane::new);
    private final List<String> copied = new ArrayList<>();
    private final FxDialogs dialogs =
            new FxDialogs(ui::stage, copied::add, new LastFolder(ViewMemory.inMemory(), Path.of("")));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void nameTypedWithoutItsEndingGetsTheFirstOfTheKinds() {
        FileAsk ask = FileAsk.save(
                "Save", "a.pdf", new FileKind("PDF", List.of("*.pdf")), new FileKind("Word", List.of("*.docx")));
        assertThat(ask.ended(Path.of("x", "tháng 11.2026"))).isEqualTo(Path.of("x", "tháng 11.2026.pdf"));
        assertThat(ask.ended(Path.of("x", "A.DOCX"))).isEqualTo(Path.of("x", "A.DOCX"));
    }

    @Test
    void confirmsByTheActsName() throws Exception {
        CompletableFuture<Boolean> answer =
                later(() -> dialogs.confirm(Question.grave("Delete", "12 rows go", "Delete 12")));
        ui.waitFor(() -> ui.shows("Delete 12"));
        ui.pictureOfTop("dialog-confirm");
        Window asked = Ui.on(() -> ui.find("Delete 12").getScene().getWindow());
        Stage owner = ui.stage();
        assertThat(asked.getX() + asked.getWidth() / 2).isCloseTo(owner.getX() + owner.getWidth() / 2, within(2.0));
        assertThat(asked.getY() + asked.getHeight() / 2).isCloseTo(owner.getY() + owner.getHeight() / 2, within(2.0));
        ui.waitFor(() -> ui.focused() instanceof Button back && back.isCancelButton());
        ui.click("Delete 12");
        assertThat(answer.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void staysOnTheScreenHoweverNearItsEdgeTheWindowBelowStands() throws Exception {
        ui.run(() -> ui.stage().setX(1000));
        CompletableFuture<Boolean> answer = later(() -> dialogs.confirm(Question.plain("Save", "Now", "Save it")));
        ui.waitFor(() -> ui.shows("Save it"));
        Window asked = Ui.on(() -> ui.find("Save it").getScene().getWindow());
        double right = Ui.on(() -> Screen.getPrimary().getVisualBounds().getMaxX());
        ui.waitFor(() -> asked.getX() + asked.getWidth() <= right);
        ui.press(KeyCode.ESCAPE);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
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
        ui.pictureOfTop("dialog-ask");
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
        ui.pictureOfTop("dialog-error");
        ui.run(() -> ui.find("error-details", TitledPane.class).setExpanded(true));
        ui.settle().pictureOfTop("dialog-error-details");
        Button close = ui.find(vn.ptdv.logic.text.Texts.of("common.dialog.close"), Button.class);
        assertThat(Ui.on(() -> close.localToScene(close.getBoundsInLocal()).getMaxY()))
                .as("the buttons stay in sight below the details")
                .isLessThanOrEqualTo(Ui.on(() -> close.getScene().getHeight()));
        ui.click(copy);
        ui.press(KeyCode.ESCAPE);
        answer.get(10, TimeUnit.SECONDS);
        assertThat(copied).hasSize(1);
        assertThat(copied.get(0))
                .contains("IllegalStateException", ErrorCode.of(error))
                .doesNotContain("001199000001");
    }

    @Test
    void formStaysOpenUntilItIsAccepted() throws Exception {
        Sheet sheet = Ui.on(Sheet::new);
        CompletableFuture<Boolean> answer =
                later(() -> dialogs.form(new Form("Ghi nghị quyết", sheet, "Ghi lại", sheet::complete)));
        ui.waitFor(() -> ui.shows("Ghi lại"));
        assertThat(sheet.isActive()).isTrue();
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(answer).isNotDone();
        ui.fill("number", "12-NQ/CB");
        ui.pictureOfTop("dialog-form");
        ui.press(KeyCode.CONTROL, KeyCode.S);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(sheet.isActive()).isFalse();
    }

    @Test
    void formThatMayNotBeLeftStays() throws Exception {
        Sheet sheet = Ui.on(Sheet::new);
        CompletableFuture<Boolean> answer =
                later(() -> dialogs.form(new Form("Ghi nghị quyết", sheet, "Ghi lại", sheet::complete)));
        ui.waitFor(() -> ui.shows("Ghi lại"));
        ui.fill("number", "12");
        ui.press(KeyCode.ESCAPE);
        assertThat(answer).isNotDone();
        ui.run(() -> sheet.view.number.clear());
        ui.press(KeyCode.ESCAPE);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void windowGrowsWithWhatIsSaidUnderTheFields() throws Exception {
        Fields fields = Ui.on(() -> new Fields(1, () -> LocalDate.of(2026, 11, 20)));
        FieldsForm form = Ui.on(() -> {
            List.of("a", "b", "c", "d").forEach(key -> fields.line(key, "Mục " + key, FieldBox.Need.NEEDED));
            return new FieldsForm(fields, 400);
        });
        CompletableFuture<Boolean> answer = later(() -> dialogs.form(new Form(
                "Ghi",
                form,
                "Ghi lại",
                () -> fields.unreadable("a", "b", "c", "d").isEmpty())));
        ui.waitFor(() -> ui.shows("Ghi lại"));
        ui.waitFor(() -> ui.focused() instanceof TextField);
        Scene scene = ui.find("a", TextField.class).getScene();
        double before = scene.getHeight();
        ui.press(KeyCode.CONTROL, KeyCode.S).settle();
        ui.waitFor(() -> ui.shows("Chưa nhập nội dung này."));
        ui.waitFor(() -> scene.getHeight() > before + 40);
        ui.pictureOfTop("dialog-grown");
        Node back = scene.getRoot().lookupAll(".button").stream().findFirst().orElseThrow();
        assertThat(back.localToScene(back.getBoundsInLocal()).getMaxY()).isLessThan(scene.getHeight());
        ui.press(KeyCode.ESCAPE);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void sameErrorHasTheSameCode() {
        assertThat(ErrorCode.of(fail(1))).isEqualTo(ErrorCode.of(fail(2))).matches("[0-9A-Z]{3}-[0-9A-Z]{3}");
        assertThat(ErrorCode.of(new RuntimeException(fail(1)))).isNotEqualTo(ErrorCode.of(fail(1)));
    }

    private static final class Sheet extends Controller {
        private final SheetView view = new SheetView(this);

        @Override
        protected View<?, ?> view() {
            return view;
        }

        @Override
        public boolean mayLeave() {
            return !complete();
        }

        boolean complete() {
            return !view.number.getText().isBlank();
        }
    }

    private static final class SheetView extends View<String, Sheet> {
        private final TextField number = new TextField();
        private final SplitForm root =
                new SplitForm(2).add(new FieldBox("Số", number), new FieldBox("Ngày", new TextField()));

        SheetView(Sheet controller) {
            super("", controller);
            number.setId("number");
        }

        @Override
        public Parent root() {
            return root;
        }
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
