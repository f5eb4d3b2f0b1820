package vn.ptdv.ui.person;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.ui.common.layout.Gradually;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** Facts as a form, and the relatives under it. */
final class FactsTab implements PersonView.PageTab {
    private static final double FAMILY = 190;
    private final VBox box = new VBox(6);
    private final ScrollPane scroll = new ScrollPane();
    private final FactsFields fields;
    private final DataTable<FamilyMember> family;

    FactsTab(PersonModel model, PersonController controller, Toolkit kit) {
        fields = new FactsFields(model.facts, List.of(PersonField.values()), 2, kit.clock());
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        family = new DataTable<>("person-family", FamilyMember::id, columns(model), kit.memory());
        family.says(Texts.of("personui.family.list"))
                .onOpen(member -> controller.ask(() -> controller.plans().relative(member)));
        family.setPrefHeight(FAMILY);
        family.setMinHeight(FAMILY);
        Button save = button(Texts.of("personui.save"), controller::onSaveFacts);
        save.setId("facts-save");
        Button add = button(
                Texts.of("personui.family.add"),
                () -> controller.ask(() -> controller.plans().relative(FamilyMember.of("", ""))));
        add.setId("family-add");
        Button remove = button(
                Texts.of("personui.family.remove"),
                () -> family.chosenRows()
                        .forEach(m -> controller.run(
                                () -> controller.services().people().removeRelative(m.id()))));
        Label title = new Label(Texts.of("personui.family.list"));
        title.getStyleClass().add("section");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        box.getChildren()
                .addAll(
                        new HBox(8, save, button(Texts.of("personui.reset"), controller::onResetFacts)),
                        scroll,
                        new HBox(8, title, add, remove));
        box.getStyleClass().add("titled-part");
    }

    @Override
    public Node node() {
        return box;
    }

    /** The fields and then the relatives come a frame each: all at once would hold the window up. */
    void fill() {
        scroll.setContent(fields);
        Gradually.afterThisFrame(() -> box.getChildren().add(family));
    }

    @Override
    public void show(PersonPage page) {
        family.setRows(page.family());
    }

    void focusWrong() {
        fields.focusWrong();
    }

    private static Button button(String name, Runnable act) {
        Button button = new Button(name);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static List<Column<FamilyMember>> columns(PersonModel model) {
        return List.of(
                Column.<FamilyMember>text(
                                "relation",
                                Texts.of("personui.family.relation"),
                                m -> model.label("RELATION", m.relation()))
                        .width(110),
                Column.<FamilyMember>name("name", Texts.of("personui.family.name"), FamilyMember::name),
                Column.<FamilyMember>text(
                                "birth",
                                Texts.of("personui.family.birth"),
                                m -> m.birth().map(VietnameseDates::format).orElse(""))
                        .width(95),
                Column.<FamilyMember>text(
                                "standing",
                                Texts.of("personui.family.standing"),
                                m -> Texts.ofEnum("personui.standing", m.standing()))
                        .width(150),
                Column.<FamilyMember>text("job", Texts.of("personui.family.job"), FamilyMember::job));
    }
}
