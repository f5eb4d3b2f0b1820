package vn.ptdv.ui.people;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.store.person.Duplicates;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.Speaks;
import vn.ptdv.ui.common.layout.InSight;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.form.Entry;
import vn.ptdv.ui.form.EntryField;
import vn.ptdv.ui.person.FactsFields;

/** The fields that one knows of a person of the source; the rest is filled in on the person's page. */
final class NewPersonView extends View<NewPersonModel, NewPersonController> {
    private static final List<PersonField> FIELDS = List.of(
            PersonField.FULL_NAME,
            PersonField.BIRTH,
            PersonField.SEX,
            PersonField.CITIZEN_ID,
            PersonField.ETHNIC,
            PersonField.RELIGION,
            PersonField.HOMETOWN,
            PersonField.RESIDENCE,
            PersonField.OCCUPATION,
            PersonField.JOB,
            PersonField.WORKPLACE,
            PersonField.GENERAL_EDUCATION,
            PersonField.PROFESSION,
            PersonField.YOUTH_UNION_ON,
            PersonField.PHONE);
    private final VBox root = new VBox(10);
    private final FactsFields facts;
    private final VBox suspects = new VBox(4);
    private final Node unit;
    private final Node day;
    private final Button save = new Button(Texts.of("people.new.save"));

    NewPersonView(NewPersonModel model, NewPersonController controller, UiClock clock) {
        super(model, controller);
        facts = new FactsFields(model.facts, FIELDS, 3, clock);
        Entry unitEntry = Entry.unit("unit", Texts.of("people.new.unit"), model.units::get)
                .needed();
        Entry dayEntry = Entry.day("openedOn", Texts.of("people.new.openedOn")).needed();
        unit = EntryField.of(unitEntry, model.unit, clock);
        day = EntryField.of(dayEntry, model.openedOn, clock);
        ((Speaks) unit).input().setId("new-unit");
        day.setId("new-day");
        Label title = new Label(Texts.of("people.new.title"));
        title.getStyleClass().add("title");
        SplitForm where = new SplitForm(3)
                .add(
                        box(unitEntry, unit, model.unitMessage),
                        box(dayEntry, day, model.dayMessage),
                        new VBox(
                                4,
                                flag(
                                        Texts.ofEnum("people.introducedBy", MassOrganisation.YOUTH_UNION),
                                        model.youthUnion),
                                flag(
                                        Texts.ofEnum("people.introducedBy", MassOrganisation.TRADE_UNION),
                                        model.tradeUnion)));
        ScrollPane scroll = new ScrollPane(new VBox(10, facts, where, suspects));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        save.setId("new-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> controller.onSave());
        Button back = new Button(Texts.of("common.dialog.cancel"));
        back.setOnAction(e -> controller.onCancel());
        root.getChildren().addAll(title, scroll, new HBox(8, save, back));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.suspects, this::show);
        whileShown.bind(save.disableProperty(), model.saving);
        whileShown.onChange(model.facts.lists, lists -> facts.focusFirst());
        facts.focusFirst();
    }

    void focusWrong() {
        if (!model.dayMessage.get().isNone()) {
            InSight.focus(day);
        }
        if (!model.unitMessage.get().isNone()) {
            InSight.focus(((Speaks) unit).input());
        }
        // The first wrong field in reading order has the last word.
        facts.focusWrong();
    }

    private void show(List<Duplicates.Suspect> found) {
        suspects.getChildren().setAll(found.stream().map(this::line).toList());
    }

    private Node line(Duplicates.Suspect suspect) {
        String birth =
                PartialDate.parse(suspect.birth()).map(VietnameseDates::format).orElse("");
        Label words = new Label(Texts.of(
                "personui.suspect", suspect.name(), birth, Texts.ofEnum("personui.suspect", suspect.reason())));
        words.getStyleClass().addAll("status-sign", "slow");
        Button open = new Button(Texts.of("people.new.openSame"));
        open.setOnAction(e -> controller.onOpen(suspect.personId()));
        HBox line = new HBox(8, words, open);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static FieldBox box(Entry entry, Node field, ObjectProperty<Message> message) {
        FieldBox box = new FieldBox(entry.label(), field, entry.need());
        message.addListener((o, old, now) -> box.message().set(now));
        return box;
    }

    private static CheckBox flag(String label, BooleanProperty value) {
        CheckBox box = new CheckBox(label);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ESCAPE) {
            controller.onCancel();
            e.consume();
        } else if (e.isShortcutDown() && e.getCode() == KeyCode.S) {
            controller.onSave();
            e.consume();
        }
    }
}
