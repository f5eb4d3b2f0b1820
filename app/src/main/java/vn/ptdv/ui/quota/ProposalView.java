package vn.ptdv.ui.quota;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The way, the level and the amount; under them what comes of it. */
final class ProposalView extends View<ProposalModel, ProposalController> {
    private static final double WIDTH = 560;

    private final VBox root = new VBox(10);
    private final TextField amount = new TextField();
    private final Label says = new Label();
    private final Hyperlink open = new Hyperlink(Texts.of("quotaui.propose.open"));
    private final CheckBox carryOver = new CheckBox(Texts.of("quotaui.propose.carry"));

    ProposalView(ProposalModel model, ProposalController controller) {
        super(model, controller);
        amount.setId("propose-amount");
        says.setId("propose-says");
        says.setWrapText(true);
        says.setMinHeight(Label.USE_PREF_SIZE);
        ComboBox<ProposalModel.Way> way =
                choice(ProposalModel.Way.values(), v -> Texts.ofEnum("quotaui.way", v), model.way::set);
        way.setValue(model.way.get());
        way.setId("propose-way");
        ComboBox<ProposalModel.Level> level =
                choice(ProposalModel.Level.values(), v -> Texts.ofEnum("quotaui.level", v), model.level::set);
        level.setValue(model.level.get());
        level.setId("propose-level");
        SplitForm form = new SplitForm(2);
        form.addWide(new FieldBox(Texts.of("quotaui.propose.way"), way));
        form.add(
                new FieldBox(Texts.of("quotaui.propose.amount"), amount),
                new FieldBox(Texts.of("quotaui.propose.level"), level));
        carryOver.setId("propose-carry");
        form.addWide(carryOver);
        open.setId("propose-open");
        open.setOnAction(e -> controller.onOpen());
        root.setPrefWidth(WIDTH);
        root.getChildren().addAll(form, says, open);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bindBoth(amount.textProperty(), model.amount);
        whileShown.bindBoth(carryOver.selectedProperty(), model.carryOver);
        whileShown.bind(says.textProperty(), model.says);
        whileShown.follow(model.proposal, v -> open.setVisible(!v.isEmpty()));
        whileShown.onChange(model.way, v -> controller.onEdit());
        whileShown.onChange(model.level, v -> controller.onEdit());
        whileShown.onChange(model.carryOver, v -> controller.onEdit());
        whileShown.onChange(model.amount, v -> controller.onEdit());
    }

    private static <E extends Enum<E>> ComboBox<E> choice(E[] values, Function<E, String> words, Consumer<E> chosen) {
        ComboBox<E> box = new ComboBox<>();
        List<E> all = Arrays.asList(values);
        box.getItems().setAll(all);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(ChoiceWords.by(words));
        box.valueProperty().addListener((o, old, now) -> chosen.accept(now));
        return box;
    }
}
