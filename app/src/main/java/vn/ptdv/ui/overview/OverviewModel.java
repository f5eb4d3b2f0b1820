package vn.ptdv.ui.overview;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.store.report.Overview;

/** What the overview shows; empty until it has been read. */
final class OverviewModel {
    private final ObjectProperty<Optional<Overview>> overview = new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<Optional<Overview>> overview() {
        return overview;
    }
}
