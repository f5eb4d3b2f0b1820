package vn.ptdv.ui.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.store.training.SeatRow;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** The seats of a class shared out to units; what is given to a unit is for all that hang below it. */
final class SeatsController extends Controller {
    private final ClassDesk desk;
    private final long classId;
    private final Model model = new Model();
    private final SeatsView view;

    /** The rows as they are saved, and what stood in the way of the last saving. */
    static final class Model {
        final ObjectProperty<List<SeatRow>> rows = new SimpleObjectProperty<>(List.of());
        final ObjectProperty<Optional<Integer>> capacity = new SimpleObjectProperty<>(Optional.empty());
        final ObjectProperty<Map<Long, String>> wrong = new SimpleObjectProperty<>(Map.of());
        final StringProperty says = new SimpleStringProperty("");
    }

    SeatsController(ClassDesk desk, long classId) {
        this.desk = desk;
        this.classId = classId;
        this.view = new SeatsView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        load();
    }

    boolean isChanged() {
        return view.isChanged();
    }

    /** Saves what was typed, if anything was. */
    void saveTyped() {
        if (view.isChanged()) {
            view.save();
        }
    }

    /** Reads the rows anew unless something typed would be lost. */
    void load() {
        desk.read(
                "classes.seats",
                () -> desk.seats().of(classId),
                rows -> {
                    if (!view.isChanged()) {
                        model.rows.set(rows);
                    }
                },
                whileActive());
    }

    void capacity(Optional<Integer> seats) {
        model.capacity.set(seats);
    }

    /** Saves all seats at once; what is no number is said at its cell. */
    void onSave(Map<Long, String> typed) {
        Map<Long, String> wrong = new HashMap<>();
        Map<Long, Integer> seats = new HashMap<>();
        typed.forEach((unit, text) -> {
            Optional<Integer> number = number(text);
            if (number.isEmpty()) {
                wrong.put(unit, Texts.of("classui.seatWrong"));
            } else if (number.get() > 0) {
                seats.put(unit, number.get());
            }
        });
        model.wrong.set(wrong);
        if (wrong.isEmpty()) {
            desk.write(() -> desk.acts().setSeats(classId, seats), this::answered);
        }
    }

    private void answered(Saved saved) {
        if (saved instanceof Saved.Refused refused) {
            model.says.set(refused.findings().stream()
                    .map((FieldFinding f) -> FieldWords.of(f))
                    .collect(Collectors.joining(" ")));
        } else {
            view.saved();
            model.says.set(Texts.of("classui.saved"));
            load();
        }
    }

    static Optional<Integer> number(String text) {
        return text.isBlank()
                ? Optional.of(0)
                : VietnameseNumbers.parseWhole(text)
                        .filter(n -> n >= 0 && n < 100_000)
                        .map(Long::intValue);
    }
}
