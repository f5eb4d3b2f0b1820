package vn.ptdv.ui.progress;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.model.deadline.DueLine;
import vn.ptdv.ui.common.field.Item;

/** Whose units are shown, and what there is to be seen of them. */
final class FollowedModel {
    /** The units of one officer: how they stand, what is due in them, who is on the way there. */
    record Shown(ProgressQuestion question, Units units, List<DueLine> due, List<CandidateRow> people) {
        List<BoardModel.Line> lines() {
            return units.lines();
        }
    }

    /** The followed units among all, and what they may reach together. */
    record Units(List<BoardModel.Line> lines, List<BoardModel.Line> all, Optional<Long> expected) {}

    /** Everything read at one time. */
    record Read(List<Item> officers, Optional<String> officer, Optional<Shown> shown) {}

    final ObjectProperty<List<Item>> officers = new SimpleObjectProperty<>(List.of());
    final ObjectProperty<Optional<String>> officer = new SimpleObjectProperty<>(Optional.empty());
    final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
}
