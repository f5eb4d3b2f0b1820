package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.session.ClosePlan;
import vn.ptdv.model.session.Numbering;

/** The plan of the close for the numbers as typed. */
final class ClosingModel {
    /** A plan and the numbers that it was made for. */
    record Planned(Numbering numbering, ClosePlan plan) {}

    /** One line of the preview: what happens to a dossier, and what is in the way. */
    record Line(long itemId, String name, String conclusion, String number, int events, String obstacle) {}

    final ObjectProperty<Optional<Planned>> planned = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<Line>> lines = new SimpleObjectProperty<>(List.of());
    final StringProperty summary = new SimpleStringProperty("");
    final StringProperty wrong = new SimpleStringProperty("");
}
