package vn.ptdv.ui.common.sampler;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.ui.common.filter.Filter;

/** The state of the sampler. */
final class SamplerModel {
    private final ObjectProperty<List<SampleRow>> rows = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final StringProperty said = new SimpleStringProperty("");

    ObjectProperty<List<SampleRow>> rows() {
        return rows;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The last act, in words. */
    StringProperty said() {
        return said;
    }
}
