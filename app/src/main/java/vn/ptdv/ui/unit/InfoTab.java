package vn.ptdv.ui.unit;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** What may be noted of a unit without a decision, and who answers for it. */
final class InfoTab extends VBox {
    private static final double OFFICERS = 170;

    private final UnitDesk desk;
    private final Toolkit kit;
    private final FactsForm form = new FactsForm();
    private final Button save = new Button(Texts.of("unitui.saveFacts"));
    private final DataTable<UnitOfficer> officers;
    private Optional<Unit> unit = Optional.empty();

    InfoTab(UnitDesk desk, Toolkit kit) {
        super(10);
        this.desk = desk;
        this.kit = kit;
        setPadding(new Insets(10, 4, 4, 4));
        save.setId("unit-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        form.onEdit(() -> save.setDisable(!form.isChanged()));
        officers = new DataTable<>("unit-officers", UnitOfficer::id, columns(), kit.memory());
        officers.says(Texts.of("unitui.officers"));
        officers.setPrefHeight(OFFICERS);
        officers.setMinHeight(OFFICERS);
        officers.whenEmpty(new Label(Texts.of("unitui.officer.none")));
        officers.onOpen(o -> unit.ifPresent(u -> desk.officer(u, Optional.of(o))));
        VBox all = new VBox(10, form, save, officerBar(), officers);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().add(scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (KeyCombination.valueOf("Shortcut+S").match(e)) {
                save();
                e.consume();
            }
        });
    }

    /** Shows a unit; what was typed about the same unit and not saved yet stays. */
    void show(UnitPage page, UnitCodes codes) {
        boolean same = unit.filter(u -> u.id() == page.unit().id()).isPresent();
        unit = Optional.of(page.unit());
        if (!same || !form.isChanged()) {
            form.show(page, codes);
            save.setDisable(true);
        }
        officers.setRows(page.details().officers());
    }

    boolean mayLeave() {
        if (!form.isChanged()) {
            return true;
        }
        Optional<Integer> way = kit.dialogs()
                .choose(new Choice(
                        Texts.of("unitui.leave.title"),
                        Texts.of("unitui.leave.text", unit.map(Unit::name).orElse("")),
                        List.of(Texts.of("unitui.saveFacts"), Texts.of("unitui.leave.drop"))));
        if (way.isEmpty()) {
            return false;
        }
        if (way.get() == 0) {
            return save();
        }
        form.forget();
        return true;
    }

    private boolean save() {
        if (unit.isEmpty() || !form.isChanged()) {
            return true;
        }
        boolean saved = desk.save(unit.get(), form.facts(), form.flags());
        if (saved) {
            form.forget();
            save.setDisable(true);
        }
        return saved;
    }

    private FlowPane officerBar() {
        Label title = new Label(Texts.of("unitui.officers"));
        title.getStyleClass().add("section");
        Button add = new Button(Texts.of("unitui.officer.add"));
        add.setId("officer-add");
        add.setOnAction(e -> unit.ifPresent(u -> desk.officer(u, Optional.empty())));
        Button edit = new Button(Texts.of("unitui.officer.edit"));
        edit.setId("officer-edit");
        edit.setOnAction(e -> unit.ifPresent(
                u -> officers.chosenRows().stream().findFirst().ifPresent(o -> desk.officer(u, Optional.of(o)))));
        Button remove = new Button(Texts.of("unitui.officer.remove"));
        remove.setId("officer-remove");
        remove.setOnAction(e -> officers.chosenRows().stream().findFirst().ifPresent(desk::removeOfficer));
        FlowPane bar = new FlowPane(8, 4, title, add, edit, remove);
        bar.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        officers.onChoose(chosen -> {
            edit.setDisable(chosen.size() != 1);
            remove.setDisable(chosen.size() != 1);
        });
        return bar;
    }

    private static List<Column<UnitOfficer>> columns() {
        return List.of(
                Column.<UnitOfficer>text(
                                "kind",
                                Texts.of("unitui.officer.kind"),
                                o -> Texts.ofEnum("unitui.officerKind", o.kind()))
                        .width(170),
                Column.name("name", Texts.of("unitui.officer.name"), UnitOfficer::name)
                        .width(190),
                Column.date("from", Texts.of("unitui.officer.from"), UnitOfficer::from),
                Column.date("to", Texts.of("unitui.officer.to"), UnitOfficer::to),
                Column.text("contact", Texts.of("unitui.officer.contact"), UnitOfficer::contact)
                        .width(150));
    }
}
