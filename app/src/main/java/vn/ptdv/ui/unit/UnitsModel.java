package vn.ptdv.ui.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.mvc.Controller;

/** The tree of a day, what is looked for in it, and the unit whose page is open. */
final class UnitsModel {
    /** The tree and the units that had ended by its day. */
    record Shown(UnitTree tree, List<Unit> ended, UnitCodes codes) {
        static final Shown NONE = new Shown(UnitTree.empty(), List.of(), UnitCodes.NONE);
    }

    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NONE);
    final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());
    final StringProperty search = new SimpleStringProperty("");
    final ObjectProperty<OptionalLong> chosen = new SimpleObjectProperty<>(OptionalLong.empty());
    final ObjectProperty<Optional<Controller>> panel = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<UnitPage>> page = new SimpleObjectProperty<>(Optional.empty());
}
