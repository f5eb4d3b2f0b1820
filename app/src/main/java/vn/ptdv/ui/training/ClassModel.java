package vn.ptdv.ui.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.ClassDay;
import vn.ptdv.model.training.Participant;
import vn.ptdv.model.training.SeatShortage;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.training.ClassStore;

/** The open class with its days, people and attendance. */
final class ClassModel {
    final ObjectProperty<Optional<TrainingClass>> its = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<ClassDay>> days = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Map<Long, SeatShortage>> shortages = new SimpleObjectProperty<>(Map.of());
    final ObjectProperty<List<Participant>> people = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<ClassStore.Grid> grid =
            new SimpleObjectProperty<>(new ClassStore.Grid(List.of(), List.of(), java.util.Set.of()));
    final ObjectProperty<List<CodeLists.Code>> grades = new SimpleObjectProperty<>(List.of());
    final Map<ClassStore.Cell, BooleanProperty> present = new HashMap<>();
    final BooleanProperty attendanceChanged = new SimpleBooleanProperty();
    final BooleanProperty factsChanged = new SimpleBooleanProperty();
    final StringProperty summary = new SimpleStringProperty("");
    final StringProperty said = new SimpleStringProperty("");

    /** Why someone on the waiting list has no seat; nothing for the others. */
    String whyWaiting(Participant person) {
        SeatShortage why = shortages.get().get(person.id());
        return why == null ? "" : Texts.ofEnum("classui.shortage", why);
    }

    String grade(String code) {
        return grades.get().stream()
                .filter(g -> g.code().equals(code))
                .map(CodeLists.Code::label)
                .findFirst()
                .orElse(code);
    }
}
