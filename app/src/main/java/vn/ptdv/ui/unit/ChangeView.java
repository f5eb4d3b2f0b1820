package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.unit.UnitWords;
import vn.ptdv.model.unit.UnitDecisionKind;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.CodeCombo;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.FieldBox.Need;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.field.UnitPicker;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The fields of one kind of change, and under them what it will do. */
final class ChangeView extends View<ChangeController.Model, ChangeController> {
    private static final double WIDTH = 640;
    private static final double LIST_HEIGHT = 96;

    private static final double PREVIEW_LEAST = 60;
    private static final double PREVIEW_HEIGHT = 130;
    private final VBox root = new VBox(10);
    private final SplitForm form = new SplitForm(2);
    private final Label preview = new Label();
    private final ChangeController.Needs needs;
    private final ChangeDraft draft;

    ChangeView(ChangeController.Model model, ChangeController controller, ChangeController.Needs needs) {
        super(model, controller);
        this.needs = needs;
        this.draft = model.draft;
        root.setPrefWidth(WIDTH);
        preview.setWrapText(true);
        preview.setId("change-preview");
        preview.setMinHeight(Label.USE_PREF_SIZE);
        Label heading = new Label(Texts.of("unitui.change.preview"));
        heading.getStyleClass().add("section");
        own();
        paper();
        // The dialog is as high as at first: what grows under the fields scrolls, the fields keep their place.
        ScrollPane scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(PREVIEW_LEAST);
        scroll.setPrefHeight(PREVIEW_HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        form.setMinHeight(Region.USE_PREF_SIZE);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        root.getChildren().addAll(form, heading, scroll);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        List<Observable> fields = List.of(
                draft.number,
                draft.name,
                draft.code,
                draft.parts,
                draft.decidedOn,
                draft.effectiveOn,
                draft.other,
                draft.type,
                draft.level,
                draft.competence,
                draft.retype,
                draft.goesOn,
                draft.sources);
        fields.forEach(f -> whileShown.onInvalid(f, controller::onEdit));
        // A property that nobody reads tells of its first change only.
        fields.stream()
                .filter(javafx.beans.value.ObservableValue.class::isInstance)
                .forEach(f -> whileShown.onChange((javafx.beans.value.ObservableValue<?>) f, v -> {}));
        whileShown.follow(model.effects, v -> show());
        whileShown.follow(model.obstacles, v -> show());
    }

    private void show() {
        boolean blocked = !model.obstacles.get().isEmpty();
        List<String> lines = blocked ? model.obstacles.get() : model.effects.get();
        preview.setText(lines.stream()
                .map(l -> blocked ? Texts.of("unitui.change.stop", l) : Texts.of("unitui.change.does", l))
                .collect(Collectors.joining("\n")));
        preview.getStyleClass().removeAll("field-message", "error");
        if (blocked) {
            preview.getStyleClass().addAll("field-message", "error");
        }
    }

    private void own() {
        switch (draft.kind()) {
            case ESTABLISH -> {
                form.addWide(text(Texts.of("unitui.field.name"), draft.name, "change-name"));
                form.add(
                        unit(Texts.of("unitui.field.parent")),
                        text(Texts.of("unitui.field.code"), draft.code, "change-code"));
                types();
            }
            case RENAME -> form.addWide(text(Texts.of("unitui.field.newName"), draft.name, "change-name"));
            case MOVE -> form.addWide(unit(Texts.of("unitui.field.newParent")));
            case MERGE -> {
                form.addWide(sources());
                form.addWide(unit(Texts.of("unitui.field.into")));
                form.addWide(text(Texts.of("unitui.field.mergedName"), draft.name, "change-name"));
            }
            case SPLIT -> {
                form.addWide(parts());
                CheckBox goesOn = new CheckBox(Texts.of("unitui.field.goesOn"));
                goesOn.selectedProperty().bindBidirectional(draft.goesOn);
                form.addWide(goesOn);
            }
            case RETYPE -> {
                form.addWide(new FieldBox(Texts.of("unitui.field.retype"), retype()));
                types();
            }
            case DISSOLVE -> form.addWide(unit(Texts.of("unitui.field.successor")));
        }
    }

    private void paper() {
        DateField decided = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, this::today);
        decided.value().bindBidirectional(draft.decidedOn);
        DateField effective = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, this::today);
        effective.value().bindBidirectional(draft.effectiveOn);
        effective.setDay(today());
        decided.setId("change-decided");
        effective.setId("change-effective");
        form.add(
                text(Texts.of("unitui.field.number"), draft.number, "change-number"),
                new FieldBox(Texts.of("unitui.field.decided"), decided),
                new FieldBox(Texts.of("unitui.field.effective"), effective, Need.NEEDED),
                text(Texts.of("unitui.field.issuer"), draft.issuer, "change-issuer"));
    }

    private java.time.LocalDate today() {
        return needs.kit().clock().today();
    }

    private void types() {
        UnitCodes codes = needs.codes();
        form.add(
                code(Texts.of("unitui.field.type"), UnitCodes.items(codes.types()), draft.type),
                code(Texts.of("unitui.field.level"), UnitCodes.items(codes.levels()), draft.level),
                code(Texts.of("unitui.field.competence"), UnitCodes.items(codes.competences()), draft.competence));
    }

    private static FieldBox code(
            String label, List<Item> items, javafx.beans.property.ObjectProperty<java.util.Optional<Item>> value) {
        CodeCombo combo = new CodeCombo(items);
        combo.value().bindBidirectional(value);
        return new FieldBox(label, combo);
    }

    private static FieldBox text(String label, StringProperty value, String id) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return new FieldBox(label, field);
    }

    private FieldBox unit(String label) {
        UnitPicker picker = new UnitPicker(() -> UnitNodes.of(needs.tree()));
        picker.value().bindBidirectional(draft.other);
        FieldBox box = new FieldBox(label, picker);
        picker.input().setId("change-unit");
        return box;
    }

    private FieldBox parts() {
        TextArea area = new TextArea();
        area.setId("change-parts");
        area.setPrefRowCount(4);
        area.textProperty().bindBidirectional(draft.parts);
        return new FieldBox(Texts.of("unitui.field.parts"), area, Need.NEEDED);
    }

    private Node sources() {
        ListView<Item> list = new ListView<>(draft.sources);
        list.setPrefHeight(LIST_HEIGHT);
        list.setCellFactory(l -> new ItemCell());
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE) {
                draft.sources.remove(list.getSelectionModel().getSelectedItem());
            }
        });
        UnitPicker add = new UnitPicker(() -> UnitNodes.of(needs.tree()));
        add.input().setId("change-source");
        add.value()
                .addListener((o, old, now) -> now.ifPresent(item -> {
                    if (draft.sources.stream().noneMatch(s -> s.code().equals(item.code()))) {
                        draft.sources.add(item);
                    }
                    // Free for the next one; later, because the picker is still taking this one.
                    Platform.runLater(() -> add.value().set(Optional.empty()));
                }));
        return new VBox(
                6,
                new FieldBox(Texts.of("unitui.field.addSource"), add),
                new FieldBox(Texts.of("unitui.field.sources"), list));
    }

    private ComboBox<UnitDecisionKind> retype() {
        ComboBox<UnitDecisionKind> box = new ComboBox<>();
        box.setId("change-retype");
        box.getItems().setAll(UnitDecisionKind.UPGRADE, UnitDecisionKind.DOWNGRADE, UnitDecisionKind.RETYPE);
        box.setConverter(ChoiceWords.by(UnitWords::of));
        box.valueProperty().bindBidirectional(draft.retype);
        return box;
    }

    private static final class ItemCell extends javafx.scene.control.ListCell<Item> {
        @Override
        protected void updateItem(@Nullable Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : item.label());
        }
    }
}
