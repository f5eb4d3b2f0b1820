package vn.ptdv.ui.follow;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** Helpers at the left, the people of the chosen one at the right; a form stands over the right side. */
final class HelpersView extends View<HelpersModel, HelpersController> {
    private static final double SHARE = 0.42;
    private final VBox root = new VBox(6);
    private final TextField find = new TextField();
    private final DataTable<HelpersModel.Load> loads;
    private final DataTable<HelpersModel.Line> people;
    private final VBox chosen = new VBox(6);
    private final Label whose = new Label();
    private final StackPane right = new StackPane(chosen);

    HelpersView(HelpersModel model, HelpersController controller, Toolkit kit) {
        super(model, controller);
        loads = new DataTable<>("helper-loads", HelpersModel.Load::helper, loadColumns(), kit.memory());
        loads.says(Texts.of("followui.helper.title"))
                .onChoose(rows -> controller.onChoose(rows.stream().findFirst()))
                .onFind(find::requestFocus)
                .whenEmpty(new EmptyState(Texts.of("followui.helper.none"), Texts.of("followui.helper.noneText")));
        people = new DataTable<>("helper-people", l -> l.charge().id(), peopleColumns(), kit.memory());
        people.says(Texts.of("followui.helper.people")).onOpen(controller::onOpen);
        setUpFind();
        whose.getStyleClass().add("section");
        HBox.setHgrow(whose, Priority.ALWAYS);
        whose.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(
                8,
                whose,
                PageHead.button(
                        "helpers-replace",
                        Texts.of("followui.helper.replace"),
                        () -> controller.onReplace(people.chosenRows())),
                PageHead.button(
                        "helpers-end", Texts.of("followui.helper.end"), () -> controller.onEnd(people.chosenRows())));
        VBox.setVgrow(people, Priority.ALWAYS);
        chosen.getChildren().addAll(head, people);
        VBox left = new VBox(6, find, loads);
        VBox.setVgrow(loads, Priority.ALWAYS);
        SplitPane split = new SplitPane(left, right);
        split.setDividerPositions(SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new PageHead(Texts.of("followui.helper.title"), controller::onBack), split);
        PageHead.escape(root, controller::onBack);
    }

    private void setUpFind() {
        find.setPromptText(Texts.of("followui.helper.find"));
        find.setAccessibleText(Texts.of("followui.helper.find"));
        find.setId("helper-find");
        find.textProperty().addListener((o, old, now) -> {
            TypedWords typed = TypedWords.of(now);
            loads.setFilter(
                    l -> typed.foundIn(l.helper().name() + " " + l.helper().unit()));
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.loads, loads::setRows);
        whileShown.follow(model.chosen, this::showPeople);
        whileShown.follow(model.panel, this::showPanel);
        whileShown.follow(model.wanted, load -> load.ifPresent(l -> loads.choose(l.helper())));
        loads.focusRows();
    }

    private void showPeople(Optional<HelpersModel.Load> load) {
        people.setRows(load.map(HelpersModel.Load::lines).orElse(List.of()));
        whose.setText(load.map(l -> Texts.of("followui.helper.of", l.helper().name(), l.count()))
                .orElse(Texts.of("followui.helper.people")));
    }

    private void showPanel(Optional<Controller> panel) {
        right.getChildren()
                .setAll(panel.<javafx.scene.Node>map(Controller::root).orElse(chosen));
        panel.ifPresent(p -> StackPane.setAlignment(p.root(), javafx.geometry.Pos.TOP_LEFT));
    }

    private static List<Column<HelpersModel.Load>> loadColumns() {
        return List.of(
                Column.<HelpersModel.Load>name(
                                "name",
                                Texts.of("followui.helper.name"),
                                l -> l.helper().name())
                        .width(190),
                Column.<HelpersModel.Load>text(
                                "unit",
                                Texts.of("followui.helper.unit"),
                                l -> l.helper().unit())
                        .width(230),
                Column.<HelpersModel.Load>number("count", Texts.of("followui.helper.count"), HelpersModel.Load::count)
                        .width(110));
    }

    private static List<Column<HelpersModel.Line>> peopleColumns() {
        return List.of(
                Column.<HelpersModel.Line>name(
                                "name",
                                Texts.of("followui.name"),
                                l -> l.charge().helped().name())
                        .width(180),
                Column.<HelpersModel.Line>text(
                                "unit",
                                Texts.of("followui.unit"),
                                l -> l.charge().helped().unit())
                        .width(180),
                Column.<HelpersModel.Line>text("stage", Texts.of("followui.helper.stage"), HelpersModel.Line::stage)
                        .width(140),
                Column.<HelpersModel.Line>text(
                                "role",
                                Texts.of("personui.helper.role"),
                                l -> Texts.ofEnum("personui.role", l.charge().role()))
                        .width(150),
                Column.<HelpersModel.Line>date(
                        "from",
                        Texts.of("personui.helper.from"),
                        l -> Optional.of(l.charge().from())),
                Column.<HelpersModel.Line>text(
                        "resolution",
                        Texts.of("personui.helper.resolution"),
                        l -> l.charge().resolution()));
    }
}
