package vn.ptdv.ui.follow;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.model.helper.HelperCharge;
import vn.ptdv.ui.common.mvc.Controller;

/** Who helps how many, whom the chosen one helps, who is to be chosen, and the form that may be open. */
final class HelpersModel {
    final ObjectProperty<List<Load>> loads = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<Load>> chosen = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Load>> wanted = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Controller>> panel = new SimpleObjectProperty<>(Optional.empty());

    /** One helper with the people they help now. */
    record Load(HelperCharge.Helper helper, List<Line> lines) {
        long count() {
            return lines.stream()
                    .map(l -> l.charge().helped().candidacyId())
                    .distinct()
                    .count();
        }
    }

    /** One charge with its step in words. */
    record Line(HelperCharge charge, String stage) {}
}
