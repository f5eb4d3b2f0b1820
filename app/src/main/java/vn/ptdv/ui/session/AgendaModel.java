package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.Meeting;

/** The open session, its rows, and what is said about all of them. */
final class AgendaModel {
    final ObjectProperty<List<Attendee>> attendees = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Meeting>> meeting = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<VoteRow>> rows = new SimpleObjectProperty<>(List.of());
    final StringProperty needed = new SimpleStringProperty("");
    final StringProperty summary = new SimpleStringProperty("");
    final StringProperty said = new SimpleStringProperty("");
    final BooleanProperty changed = new SimpleBooleanProperty();

    boolean isOpen() {
        return meeting.get().filter(m -> m.state() == Meeting.State.OPEN).isPresent();
    }
}
