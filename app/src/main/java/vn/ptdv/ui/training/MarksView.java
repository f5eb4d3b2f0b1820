package vn.ptdv.ui.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.training.Participant;
import vn.ptdv.ui.common.grid.EditGrid;
import vn.ptdv.ui.common.grid.GridCell;
import vn.ptdv.ui.common.grid.GridColumn;
import vn.ptdv.ui.common.grid.GridMark;
import vn.ptdv.ui.common.grid.GridRow;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** One line for each participant: unit and state to look at, mark and grade to type. */
final class MarksView extends View<List<Participant>, MarksController> {
    private final VBox root = new VBox(8);
    private final EditGrid<Long> grid = new EditGrid<>("class-marks", Texts.of("classui.person"));

    MarksView(List<Participant> people, MarksController controller) {
        super(people, controller);
        Label what = new Label(Texts.of("classui.marksText", controller.gradeNames()));
        what.getStyleClass().add("muted");
        what.setWrapText(true);
        what.setMinHeight(Label.USE_PREF_SIZE);
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.setPrefSize(860, 520);
        root.getChildren().addAll(what, grid);
        show();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        javafx.application.Platform.runLater(grid::focusCells);
    }

    boolean isChanged() {
        return grid.isChanged();
    }

    boolean isTyped(long participant) {
        return grid.typed().keySet().stream().anyMatch(c -> c.row() == participant);
    }

    int typedLines() {
        return (int)
                grid.typed().keySet().stream().map(GridCell::row).distinct().count();
    }

    MarksController.Typed typed(long participant) {
        return new MarksController.Typed(
                grid.text(new GridCell<>(participant, MarksController.SCORE)),
                grid.text(new GridCell<>(participant, MarksController.GRADE)));
    }

    void saved() {
        grid.saved();
    }

    /** The messages by "column:participant". */
    void mark(Map<String, String> wrong) {
        Map<GridCell<Long>, GridMark> marks = new HashMap<>();
        for (Participant person : model) {
            for (String column : List.of(MarksController.SCORE, MarksController.GRADE)) {
                String words = wrong.get(column + ":" + person.id());
                if (words != null) {
                    marks.put(new GridCell<>(person.id(), column), GridMark.wrong(words));
                }
            }
        }
        grid.marks(marks);
    }

    private void show() {
        Map<GridCell<Long>, String> values = new HashMap<>();
        for (Participant person : model) {
            values.put(new GridCell<>(person.id(), "unit"), person.unit());
            values.put(new GridCell<>(person.id(), "state"), Texts.ofEnum("classui.participant", person.state()));
            person.score()
                    .ifPresent(s -> values.put(
                            new GridCell<>(person.id(), MarksController.SCORE), VietnameseNumbers.format(s)));
            values.put(new GridCell<>(person.id(), MarksController.GRADE), controller.grade(person));
        }
        grid.show(
                model.stream()
                        .map(p -> new GridRow<>(p.id(), p.name(), 0, GridRow.Kind.TYPED))
                        .toList(),
                List.of(
                        GridColumn.fixed("unit", Texts.of("classui.unit")).wide(200),
                        GridColumn.fixed("state", Texts.of("classui.state")).wide(110),
                        GridColumn.typed(MarksController.SCORE, Texts.of("classui.score")),
                        GridColumn.typed(MarksController.GRADE, Texts.of("classui.grade"))
                                .wide(120)),
                values);
    }
}
