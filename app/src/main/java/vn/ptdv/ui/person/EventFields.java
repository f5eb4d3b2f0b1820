package vn.ptdv.ui.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.rules.FindingText;
import vn.ptdv.logic.text.DateUse;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.ui.common.dialog.UiClock;
import vn.ptdv.ui.common.field.ChoiceWords;
import vn.ptdv.ui.common.field.DateField;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.field.NumberField;
import vn.ptdv.ui.common.layout.SplitForm;
import vn.ptdv.ui.common.text.Message;
import vn.ptdv.ui.form.FirstFocus;

/** The fields of an event: step, day, organ, document, and the votes where the step has a vote. */
public final class EventFields extends VBox {
    private static final long MOST = 100_000;
    private static final double VOTE_WIDTH = 88;
    private static final String STEP = "step";
    private static final String DATE = "date";
    private static final String NUMBER = "number";
    private static final String ORGAN = "organ";
    private static final String NOTE = "note";
    private static final String REASON = "reason";
    private final Map<String, FieldBox> boxes = new HashMap<>();
    private final EventDraft draft;
    private final UiClock clock;
    private final ComboBox<Stage> step = new ComboBox<>();
    private final DateField date;
    private final List<DateField> days = new ArrayList<>();

    public EventFields(EventDraft draft, List<Stage> steps, UiClock clock) {
        super(8);
        this.draft = draft;
        this.clock = clock;
        step.setItems(FXCollections.observableList(steps));
        step.setId("event-step");
        step.setMaxWidth(Double.MAX_VALUE);
        step.setConverter(ChoiceWords.by(Stage::name));
        draft.stage.get().ifPresent(step::setValue);
        step.valueProperty().addListener((o, old, now) -> draft.stage.set(Optional.ofNullable(now)));
        date = day("event-date", draft.date);
        Node received = new FieldBox(Texts.of("personui.event.received"), day("event-received", draft.receivedOn));
        Node votes = votes();
        Node reason = reason();
        getChildren().addAll(facts(), reason, received, votes);
        Runnable fit = () -> {
            show(reason, draft.asksReason());
            show(kept(NOTE), !draft.asksReason());
            show(received, draft.asksReceived());
            show(votes, draft.asksVotes());
        };
        draft.stage.addListener((o, old, now) -> fit.run());
        fit.run();
    }

    private SplitForm facts() {
        return new SplitForm(2)
                .add(
                        kept(STEP, new FieldBox(Texts.of("personui.event.step"), step, FieldBox.Need.NEEDED)),
                        kept(DATE, new FieldBox(Texts.of("personui.event.date"), date, FieldBox.Need.NEEDED)),
                        kept(
                                NUMBER,
                                new FieldBox(Texts.of("personui.event.number"), line("event-number", draft.number))),
                        new FieldBox(
                                Texts.of("personui.event.documentDate"), day("event-document", draft.documentDate)),
                        kept(ORGAN, new FieldBox(Texts.of("personui.event.organ"), line("event-organ", draft.organ))),
                        kept(NOTE, new FieldBox(Texts.of("personui.event.note"), line("event-note", draft.note))));
    }

    /** Why someone leaves: a usual reason, or one in own words. */
    private Node reason() {
        ComboBox<String> usual = new ComboBox<>();
        usual.setId("event-usual");
        usual.setMaxWidth(Double.MAX_VALUE);
        Runnable fill = () -> usual.getItems().setAll(draft.usualReasons());
        draft.stage.addListener((o, old, now) -> fill.run());
        draft.usual.addListener((o, old, now) -> fill.run());
        usual.valueProperty()
                .addListener((o, old, now) -> Optional.ofNullable(now).ifPresent(draft.note::set));
        fill.run();
        return new SplitForm(2)
                .add(
                        new FieldBox(Texts.of("personui.event.usualReason"), usual),
                        kept(
                                REASON,
                                new FieldBox(
                                        Texts.of("personui.event.exitReason"),
                                        line("event-why", draft.note),
                                        FieldBox.Need.NEEDED)));
    }

    /** Puts the keyboard where a reason is still to be given. */
    void focusReason() {
        kept(REASON).input().requestFocus();
    }

    /** Says at each field what is wrong with it; what belongs to no field is handed back. */
    List<Refusal> mark(List<Refusal> refusals) {
        boxes.values().forEach(box -> box.message().set(Message.NONE));
        List<Refusal> rest = new ArrayList<>();
        for (Refusal refusal : refusals) {
            FieldBox box = boxes.get(place(refusal.code()));
            if (box == null || !box.isVisible()) {
                rest.add(refusal);
            } else {
                box.message().set(Message.error(FindingText.of(refusal)));
            }
        }
        return rest;
    }

    private String place(RefusalCode code) {
        String field = field(code);
        return field.equals(NOTE) && draft.asksReason() ? REASON : field;
    }

    private static String field(RefusalCode code) {
        return switch (code) {
            case DATE_IN_FUTURE, DATE_BEFORE_BIRTH, BEFORE_PREDECESSOR, AFTER_SUCCESSOR -> DATE;
            case CERT_OF_OTHER, NUMBER_TOO_LONG -> NUMBER;
            case ORGAN_TOO_LONG -> ORGAN;
            case NOTE_TOO_LONG, EXIT_WITHOUT_REASON -> NOTE;
            case VOTES_OVER_PRESENT -> EventDraft.Count.IN_FAVOUR.name();
            case PRESENT_OVER_SUMMONED -> EventDraft.Count.PRESENT.name();
            case SUMMONED_OVER_TOTAL -> EventDraft.Count.SUMMONED.name();
            case ALREADY_RECORDED, NO_SUCH_WAY, NO_SUCH_STAGE, CLOSED_BY_EXIT, NOT_CLOSED -> STEP;
            default -> "";
        };
    }

    private FieldBox kept(String key) {
        return Objects.requireNonNull(boxes.get(key));
    }

    private FieldBox kept(String key, FieldBox box) {
        boxes.put(key, box);
        return box;
    }

    public void focusFirst() {
        FirstFocus.on(draft.stage.get().isPresent() ? date : step);
    }

    /** Says at the days that are missing or cannot be read what is wrong with them. */
    void sayUnreadable() {
        days.stream().filter(DateField::isWrong).forEach(day -> say(day, Fault.NOT_A_DATE));
        if (date.getText().isBlank()) {
            say(date, Fault.EMPTY);
        }
        if (draft.asksReason() && draft.note.get().isBlank()) {
            kept(REASON).message().set(Message.error(FieldWords.of(FieldFinding.of(REASON, Fault.EMPTY))));
        }
    }

    private static void say(DateField day, Fault fault) {
        if (day.getParent() instanceof FieldBox box) {
            box.message().set(Message.error(FieldWords.of(FieldFinding.of(day.getId(), fault, day.getText()))));
        }
    }

    /** Whether some day cannot be read. */
    public boolean isWrong() {
        return days.stream().anyMatch(DateField::isWrong);
    }

    private Node votes() {
        FlowPane pane = new FlowPane(8, 6);
        pane.getChildren().add(new FieldBox(Texts.of("personui.event.method"), method()));
        for (EventDraft.Count count : EventDraft.Count.values()) {
            NumberField field = new NumberField(0, MOST);
            field.setId("event-" + count.name());
            field.setPrefWidth(VOTE_WIDTH);
            field.value().bindBidirectional(draft.votes(count));
            pane.getChildren().add(kept(count.name(), new FieldBox(Texts.ofEnum("personui.vote", count), field)));
        }
        return new VBox(8, pane, new SummonedFields(draft));
    }

    private Node method() {
        ComboBox<VoteMethod> box = new ComboBox<>(FXCollections.observableArrayList(VoteMethod.values()));
        box.setConverter(ChoiceWords.by(m -> Texts.ofEnum("personui.method", m)));
        box.valueProperty().bindBidirectional(draft.method);
        return box;
    }

    private DateField day(String id, ObjectProperty<Optional<java.time.LocalDate>> value) {
        DateField field = new DateField(DateField.Precision.WHOLE_DAY, DateUse.ANY, today());
        field.setId(id);
        field.setMaxWidth(Double.MAX_VALUE);
        value.get().ifPresent(field::setDay);
        field.value().addListener((o, old, now) -> value.set(now.flatMap(PartialDate::exact)));
        value.addListener((o, old, now) -> field.setValue(now.map(PartialDate::of)));
        days.add(field);
        return field;
    }

    private Supplier<java.time.LocalDate> today() {
        return clock::today;
    }

    private static TextField line(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
        if (node instanceof Region region) {
            region.requestLayout();
        }
    }
}
