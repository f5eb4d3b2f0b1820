package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.store.rulebook.RuleStore;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The chooser of the rule set over the table of its values. */
final class RulesView extends View<RulesModel, RulesController> {
    private final ComboBox<RuleSet> sets = new ComboBox<>();
    private final Label sources = new Label();
    private final RowsView<RuleStore.Line> values;

    RulesView(RulesModel model, RulesController controller, Toolkit kit) {
        super(model, controller);
        sets.setId("rule-set");
        sets.setMaxWidth(Double.MAX_VALUE);
        sets.setConverter(ChoiceWords.by(RuleWords::title));
        sets.setOnAction(e -> Optional.ofNullable(sets.getValue())
                .filter(set -> !model.set.get().equals(Optional.of(set)))
                .ifPresent(controller::onSet));
        sources.getStyleClass().add("muted");
        sources.setWrapText(true);
        sources.setMinHeight(Region.USE_PREF_SIZE);
        Node over = new VBox(4, new FieldBox(Texts.of("settings.rule.sets"), sets), sources);
        DataTable<RuleStore.Line> table = new DataTable<>("rules", RuleStore.Line::id, columns(), kit.memory())
                .onOpen(line -> controller.onCorrect());
        table.says(Section.RULES.title());
        values = new RowsView<>(
                model.values,
                controller,
                new RowsView.Parts<>(Section.RULES, Texts.of("settings.rule.what"), table, acts(controller)),
                Optional.of(over));
    }

    @Override
    public Parent root() {
        return values.root();
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        values.onAttach(whileShown);
        whileShown.onInvalid(model.sets, this::showSets);
        whileShown.follow(model.set, set -> showSets());
        showSets();
    }

    private void showSets() {
        sets.getItems().setAll(model.sets);
        model.set.get().filter(model.sets::contains).ifPresent(set -> {
            sets.setValue(set);
            sources.setText(RuleWords.sources(set));
        });
    }

    private static List<SectionAct> acts(RulesController controller) {
        return List.of(
                SectionAct.onRow("rule-correct", Texts.of("settings.rule.correct"), controller::onCorrect),
                SectionAct.always("rule-turn", Texts.of("settings.rule.turn"), controller::onTurn),
                SectionAct.always("rule-file", Texts.of("settings.rule.package.file"), controller::onPackageFile),
                SectionAct.always(
                        "rule-folder", Texts.of("settings.rule.package.folder"), controller::onPackageFolder));
    }

    private static List<Column<RuleStore.Line>> columns() {
        return List.of(
                Column.<RuleStore.Line>text("name", Texts.of("settings.rule.name"), l -> RuleWords.name(l.value()))
                        .width(300),
                Column.<RuleStore.Line>text("value", Texts.of("settings.rule.value"), l -> RuleWords.value(l.value()))
                        .width(180),
                Column.<RuleStore.Line>date(
                        "from",
                        Texts.of("settings.rule.from"),
                        l -> Optional.of(l.value().from())),
                Column.<RuleStore.Line>text("state", Texts.of("settings.rule.state"), l -> RuleWords.state(l.value()))
                        .width(130),
                Column.<RuleStore.Line>text(
                                "source",
                                Texts.of("settings.rule.source"),
                                l -> l.value().source())
                        .width(280),
                Column.<RuleStore.Line>text(
                                "confidence",
                                Texts.of("settings.rule.confidence"),
                                l -> Texts.ofEnum("rule.confidence", l.value().confidence()))
                        .width(240));
    }
}
