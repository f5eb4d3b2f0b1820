package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/** The list of sessions, and the one that is open in its place. */
final class SessionsModel {
    final ObjectProperty<List<SessionDesk.Line>> sessions = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<String> body = new SimpleObjectProperty<>("");
    final ObjectProperty<Optional<Parent>> page = new SimpleObjectProperty<>(Optional.empty());
}
