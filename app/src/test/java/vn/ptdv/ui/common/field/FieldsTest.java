package vn.ptdv.ui.common.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.model.PartialDate;
import vn.ptdv.ui.Ui;
import vn.ptdv.ui.common.text.Message;

@Tag("F84")
@Tag("F112")
@Tag("F118")
class FieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 2);

    private final DateField born =
            Ui.on(() -> named("born", new DateField(DateField.Precision.MAY_BE_PARTIAL, DateUse.BIRTH, () -> TODAY)));
    private final DateField decided =
            Ui.on(() -> named("decided", new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, () -> TODAY)));
    private final NumberField votes = Ui.on(() -> named("votes", new NumberField(0, 5000)));
    private final CodeCombo step = Ui.on(() -> new CodeCombo(List.of(
            Item.of("source", "Nguồn"),
            Item.of("known", "Cảm tình Đảng"),
            Item.of("taught", "Đã học"),
            Item.of("old", "Bỏ từ 2020").retired())));
    private final List<String> searches = new ArrayList<>();
    private final List<Consumer<List<Item>>> answers = new ArrayList<>();
    private final PersonPicker helper = Ui.on(() -> new PersonPicker((typed, answer) -> {
        searches.add(typed);
        answers.add(answer);
    }));
    private final UnitPicker unit = Ui.on(() -> new UnitPicker(FieldsTest::units));
    private final FieldBox decidedBox = Ui.on(() -> new FieldBox("Ngày quyết định", decided, FieldBox.Need.NEEDED));
    private final Ui ui = Ui.showNode(() -> new VBox(
            8,
            new FieldBox("Ngày sinh", born),
            decidedBox,
            new FieldBox("Số phiếu", votes),
            new FieldBox("Bước", step),
            new FieldBox("Người giúp đỡ", helper),
            new FieldBox("Đơn vị", unit)));

    @AfterEach
    void close() {
        ui.close();
    }

    @Test
    void readsDatesAsTheyAreTypedAndWritesThemOutOnLeaving() {
        ui.fill("born", "2-9-99");
        assertThat(born.getText()).isEqualTo("2-9-99");
        assertThat(born.value().get()).contains(new PartialDate(1999, 9, 2));
        ui.press(KeyCode.TAB);
        assertThat(born.getText()).isEqualTo("02/09/1999");
        ui.fill("born", "9/1999").press(KeyCode.ENTER);
        assertThat(born.value().get()).contains(PartialDate.of(1999, 9));
        assertThat(born.getText()).isEqualTo("09/1999");
    }

    @Test
    void keepsAWrongDateAndSaysWhatIsExpected() {
        ui.fill("decided", "9/1999").press(KeyCode.TAB);
        assertThat(decided.getText()).isEqualTo("9/1999");
        assertThat(decided.isWrong()).isTrue();
        assertThat(decidedBox.message().get().kind()).isEqualTo(Message.Kind.ERROR);
        assertThat(ui.shows("Chưa đọc được ngày này. Ví dụ: 2/9/2026 hoặc 02092026."))
                .isTrue();
        assertThat(decided.getAccessibleText()).isEqualTo("Ngày quyết định, bắt buộc");
        ui.fill("decided", "02092026");
        assertThat(decided.day()).contains(TODAY);
        assertThat(decidedBox.message().get().isNone()).isTrue();
    }

    @Test
    void takesNumbersWithinBounds() {
        ui.fill("votes", "1823").press(KeyCode.TAB);
        assertThat(votes.getText()).isEqualTo("1.823");
        assertThat(votes.value().get()).contains(1823L);
        ui.fill("votes", "9999").press(KeyCode.TAB);
        assertThat(votes.value().get()).isEmpty();
        assertThat(ui.shows("Nhập số nguyên từ 0 đến 5.000.")).isTrue();
    }

    @Test
    void survivesATypingToolThatTakesLettersBack() {
        TextField field = (TextField) step.input();
        ui.run(field::requestFocus);
        ui.type("cam tin").type("h");
        ui.press(KeyCode.BACK_SPACE).type("h");
        assertThat(field.getText()).isEqualTo("cam tinh");
        ui.press(KeyCode.ENTER);
        assertThat(step.code()).contains("known");
        assertThat(field.getText()).isEqualTo("Cảm tình Đảng");
    }

    @Test
    void picksByKeysAndClosesOnEscape() {
        ui.run(() -> step.input().requestFocus());
        ui.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(step.code()).contains("taught");
        ui.press(KeyCode.DOWN);
        assertThat(ui.shows("Nguồn")).isTrue();
        ui.press(KeyCode.ESCAPE);
        assertThat(ui.shows("Nguồn")).isFalse();
    }

    @Test
    void takesATextTypedInFullAndMarksAnotherOne() {
        ui.run(() -> step.input().requestFocus());
        ui.type("NGUON").press(KeyCode.TAB);
        assertThat(step.code()).contains("source");
        ui.run(() -> {
            step.input().requestFocus();
            ((TextField) step.input()).selectAll();
        });
        ui.type("xyz").press(KeyCode.TAB);
        assertThat(step.code()).isEmpty();
        assertThat(step.message().getValue().kind()).isEqualTo(Message.Kind.ERROR);
    }

    @Test
    void showsARetiredCodeButDoesNotOfferIt() {
        ui.run(() -> step.setCode("old"));
        assertThat(((TextField) step.input()).getText()).isEqualTo("Bỏ từ 2020");
        ui.run(() -> step.input().requestFocus());
        ui.type("x").press(KeyCode.BACK_SPACE);
        assertThat(ui.shows("Nguồn")).isTrue();
        assertThat(ui.shows("Bỏ từ 2020")).isFalse();
    }

    @Test
    void dropsTheAnswerToAnOlderSearch() {
        ui.run(() -> helper.input().requestFocus());
        ui.type("han");
        assertThat(searches).containsExactly("ha", "han");
        ui.run(() -> answers.get(1).accept(List.of(Item.of("2", "Hạnh", "1990"))));
        ui.run(() -> answers.get(0).accept(List.of(Item.of("1", "Hà", "1980"))));
        ui.pictureOfTop("popup-pick");
        ui.press(KeyCode.ENTER);
        assertThat(helper.value().get()).contains(Item.of("2", "Hạnh", "1990"));
    }

    @Test
    void picksAUnitFromTheTree() {
        ui.click("Chọn theo cây đơn vị");
        ui.pictureOfTop("popup-tree");
        ui.press(KeyCode.DOWN).press(KeyCode.ENTER);
        assertThat(unit.unitId()).contains("11");
        ui.run(() -> unit.setUnit("12"));
        assertThat(((TextField) unit.input()).getText()).isEqualTo("Chi bộ 2");
    }

    private static List<UnitNode> units() {
        UnitNode one = new UnitNode("11", "Chi bộ 1", "Đảng ủy", List.of());
        UnitNode two = new UnitNode("12", "Chi bộ 2", "Đảng ủy", List.of());
        return List.of(new UnitNode("1", "Đảng ủy", "", List.of(one, two)));
    }

    private static <T extends javafx.scene.Node> T named(String id, T node) {
        node.setId(id);
        return node;
    }
}
