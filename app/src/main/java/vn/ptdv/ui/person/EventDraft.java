package vn.ptdv.ui.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.candidacy.EventEntry;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventDocument;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.VoteMethod;
import vn.ptdv.model.process.Votes;
import vn.ptdv.ui.common.mvc.Subscriptions;

/** An event while it is typed; every field is a text, so that nothing typed is lost. */
public final class EventDraft {
    /** Documents that count from the day on which the cell has them in hand. */
    private static final List<String> RECEIVED = List.of(StageKeys.DECISION, StageKeys.RECOGNITION);

    private static final String CELL = "CB";

    final ObjectProperty<Optional<Stage>> stage = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> date = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> receivedOn = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<LocalDate>> documentDate = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty organ = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty note = new SimpleStringProperty("");
    final Map<Count, ObjectProperty<Optional<Long>>> votes = new java.util.EnumMap<>(Count.class);
    final ObjectProperty<VoteMethod> method = new SimpleObjectProperty<>(VoteMethod.SECRET_BALLOT);

    /** Usual reasons by exit. */
    final ObjectProperty<Map<String, List<String>>> usual = new SimpleObjectProperty<>(Map.of());

    private String settled = "";

    /** The figures of a vote, in the order in which the minutes give them. */
    enum Count {
        TOTAL,
        SUMMONED,
        PRESENT,
        IN_FAVOUR,
        AGAINST
    }

    public EventDraft() {
        for (Count count : Count.values()) {
            votes.put(count, new SimpleObjectProperty<>(Optional.empty()));
        }
    }

    ObjectProperty<Optional<Long>> votes(Count count) {
        return java.util.Objects.requireNonNull(votes.get(count));
    }

    boolean asksVotes() {
        return stage.get().flatMap(Stage::voteRule).isPresent();
    }

    /** Whether it is the cell that votes, and not a committee. */
    boolean isVoteOfCell() {
        return stage.get().filter(s -> s.actors().contains(CELL)).isPresent();
    }

    /** Who leaves does so for a reason. */
    boolean asksReason() {
        return stage.get().filter(s -> s.kind() == StageKind.EXIT).isPresent();
    }

    /** The reasons that are usual for the exit that is chosen. */
    List<String> usualReasons() {
        return stage.get()
                .map(s -> usual.get().getOrDefault(s.key(), List.of()))
                .orElse(List.of());
    }

    /** Takes the usual reasons, read from the book. */
    public void offer(Map<String, List<String>> reasons) {
        usual.set(reasons);
    }

    /** What the entry still lacks before it can be written; empty when nothing. */
    public String lacking() {
        if (date.get().isEmpty() || stage.get().isEmpty()) {
            return Texts.of("personui.event.needsDay");
        }
        return asksReason() && note.get().isBlank() ? Texts.of("personui.event.needsExitReason") : "";
    }

    /** From here on only what is typed differently counts as typed. */
    void settle() {
        settled = typed();
    }

    boolean isTouched() {
        return !typed().equals(settled);
    }

    private String typed() {
        List<Object> all = new ArrayList<>(
                List.of(date.get(), receivedOn.get(), documentDate.get(), organ.get(), number.get(), note.get()));
        votes.values().forEach(v -> all.add(v.get()));
        return all.toString();
    }

    boolean asksReceived() {
        return stage.get().filter(s -> RECEIVED.contains(s.key())).isPresent();
    }

    public void choose(Stage step) {
        stage.set(Optional.of(step));
    }

    /** Calls back now and whenever something typed may change what the rules say. */
    public void onChange(Subscriptions whileActive, Runnable act) {
        List<Observable> typed = new ArrayList<>(List.of(stage, date, receivedOn, number, documentDate, method));
        typed.addAll(votes.values());
        typed.forEach(t -> whileActive.onInvalid(t, act));
        act.run();
    }

    /** Everything as an entry, once step and day are there. */
    public Optional<EventEntry> entry() {
        return stage.get()
                .flatMap(s -> date.get()
                        .map(day -> new EventEntry(
                                s.key(),
                                day,
                                asksReceived() ? receivedOn.get() : Optional.empty(),
                                organ.get().strip(),
                                new EventDocument(number.get().strip(), documentDate.get()),
                                asksVotes() ? counted() : Optional.empty(),
                                note.get().strip(),
                                Optional.empty())));
    }

    /** Takes over what a recorded event says. */
    void take(Event event, Optional<Stage> itsStage) {
        stage.set(itsStage);
        date.set(Optional.of(event.date()));
        receivedOn.set(event.receivedOn());
        documentDate.set(event.document().date());
        organ.set(event.organ());
        number.set(event.document().number());
        note.set(event.note());
        event.votes().ifPresent(v -> {
            set(Count.TOTAL, v.total());
            set(Count.SUMMONED, v.summoned());
            set(Count.PRESENT, v.present());
            set(Count.IN_FAVOUR, v.inFavour());
            set(Count.AGAINST, v.against());
            method.set(v.method());
        });
    }

    private void set(Count count, long value) {
        votes(count).set(Optional.of(value));
    }

    private Optional<Votes> counted() {
        boolean some = votes.values().stream().anyMatch(v -> v.get().isPresent());
        int summoned = number(Count.SUMMONED, number(Count.TOTAL, 0));
        return some
                ? Optional.of(new Votes(
                        number(Count.TOTAL, summoned),
                        summoned,
                        number(Count.PRESENT, summoned),
                        number(Count.IN_FAVOUR, 0),
                        number(Count.AGAINST, 0),
                        method.get()))
                : Optional.empty();
    }

    private int number(Count count, int otherwise) {
        return votes(count).get().map(Math::toIntExact).orElse(otherwise);
    }
}
