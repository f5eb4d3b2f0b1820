package vn.ptdv.ui.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.helper.ReviewLine;
import vn.ptdv.ui.common.field.UnitNode;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridMark;

/** Which unit and period, who is in them, and what stood in the way of the last saving. */
final class ReviewsModel {
    final ObjectProperty<Period> period;
    final ObjectProperty<Optional<Long>> unit = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<List<UnitNode>> units = new SimpleObjectProperty<>(List.of());
    final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    final StringProperty reviewer = new SimpleStringProperty("");
    final ObjectProperty<Optional<LocalDate>> on;
    final ObjectProperty<Optional<Sheet>> sheet = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Map<GridCell<Long>, GridMark>> wrong = new SimpleObjectProperty<>(Map.of());
    final StringProperty says = new SimpleStringProperty("");
    final BooleanProperty saving = new SimpleBooleanProperty();

    ReviewsModel(LocalDate today) {
        period = new SimpleObjectProperty<>(Period.month(today.getYear(), today.getMonthValue()));
        on = new SimpleObjectProperty<>(Optional.of(today));
    }

    /** The rows of a unit and a period as they are saved. */
    record Sheet(Period period, Optional<Long> unit, List<Row> rows, Tally tally, GradeWords grades) {}

    /** One person with the review of the period, and why they are away if they are. */
    record Row(ReviewLine line, Optional<String> away) {
        boolean isMissing() {
            return !line.isReviewed() && away.isEmpty();
        }
    }

    /** How many were reviewed, are still to be reviewed, and are away; how many rows are shown of how many. */
    record Tally(long reviewed, long missing, long away, long all) {
        static Tally of(List<Row> rows) {
            return new Tally(
                    rows.stream().filter(r -> r.line().isReviewed()).count(),
                    rows.stream().filter(Row::isMissing).count(),
                    rows.stream()
                            .filter(r -> !r.line().isReviewed() && r.away().isPresent())
                            .count(),
                    rows.size());
        }
    }
}
