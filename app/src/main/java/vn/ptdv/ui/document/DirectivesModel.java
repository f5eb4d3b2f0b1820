package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.document.DirectiveStore.Reach;

/** What came from above; of the chosen one how it was made known and what was written because of it. */
final class DirectivesModel {
    final ObjectProperty<List<Row>> rows = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Row>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<Dissemination>> sessions = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Dissemination>> session = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<RegisterEntry>> written = new SimpleObjectProperty<>(List.of());

    /** A directive, how far it reached, how its task stands today. */
    record Row(Directive its, Reach reach, Standing standing) {}

    /** How the task stands. */
    enum Standing {
        NONE,
        DONE,
        OPEN,
        LATE
    }
}
