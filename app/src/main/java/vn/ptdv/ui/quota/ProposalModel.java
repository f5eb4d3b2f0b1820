package vn.ptdv.ui.quota;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the proposal is made, and what it comes to. */
final class ProposalModel {
    /** The ways to propose. */
    enum Way {
        /** A rate of the members. */
        RATE,
        /** Last year's result, grown by a percentage. */
        GROW_RESULT,
        /** The average of the last years' results, grown by a percentage. */
        GROW_AVERAGE,
        /** What the pipeline lets one expect in the year, grown by a percentage. */
        GROW_EXPECTED,
        /** Last year's quota, grown by a percentage. */
        GROW_QUOTA,
        /** A total split by members. */
        BY_MEMBERS,
        /** A total split by last year's results. */
        BY_RESULT,
        /** A total split by the people on the way. */
        BY_PIPELINE;

        boolean needsTotal() {
            return this == BY_MEMBERS || this == BY_RESULT || this == BY_PIPELINE;
        }
    }

    /** Which units get a figure. */
    enum Level {
        DIRECT,
        LEAVES
    }

    final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.RATE);
    final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.DIRECT);
    final BooleanProperty carryOver = new SimpleBooleanProperty();
    final StringProperty amount = new SimpleStringProperty("");
    final ObjectProperty<Map<Long, Long>> proposal = new SimpleObjectProperty<>(Map.of());
    /** What the taken way makes of each unit's figure. */
    record Part(long unitId, String unit, long base, long proposed) {}

    final StringProperty says = new SimpleStringProperty("");
}
