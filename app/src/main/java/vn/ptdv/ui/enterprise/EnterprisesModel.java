package vn.ptdv.ui.enterprise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.model.unit.Enterprise;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.mvc.Controller;

/** The enterprises, what is looked for among them, and the form that is open. */
final class EnterprisesModel {
    /** One enterprise with the words of its codes and whether a living unit is in it. */
    record Line(Enterprise enterprise, String type, String state, String area, String unit) {
        boolean hasUnit() {
            return !unit.isEmpty();
        }
    }

    /** Everything read at one time. */
    record Shown(List<Line> lines, UnitTree tree, Codes codes) {
        static final Shown NONE = new Shown(List.of(), UnitTree.empty(), new Codes(Map.of(), Map.of(), Map.of()));
    }

    /** The code lists that the form offers. */
    record Codes(Map<String, String> types, Map<String, String> states, Map<String, String> areas) {}

    final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(Shown.NONE);
    final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    final ObjectProperty<Optional<Controller>> panel = new SimpleObjectProperty<>(Optional.empty());
}
