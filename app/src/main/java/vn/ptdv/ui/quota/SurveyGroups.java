package vn.ptdv.ui.quota;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.CodeLists.Code;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** Which target groups have a column in the survey; those that hold figures always have one. */
final class SurveyGroups extends Controller {
    private static final double GAP = 8;
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Page page;

    SurveyGroups(SurveyController.Sheet sheet, Set<Code> shown) {
        sheet.groups().forEach(group -> boxes.put(group.code(), box(sheet, group, shown.contains(group))));
        this.page = new Page(List.copyOf(boxes.values()), this);
    }

    private static CheckBox box(SurveyController.Sheet sheet, Code group, boolean chosen) {
        CheckBox box = new CheckBox(group.label());
        box.setId("survey-group-" + group.code());
        box.setSelected(chosen);
        box.setDisable(sheet.hasFigure(group.code()));
        return box;
    }

    /** The codes that are ticked, in the order of the list. */
    Set<String> wanted() {
        Set<String> wanted = new LinkedHashSet<>();
        boxes.forEach((code, box) -> {
            if (box.isSelected()) {
                wanted.add(code);
            }
        });
        return wanted;
    }

    @Override
    protected View<?, ?> view() {
        return page;
    }

    private static final class Page extends View<List<CheckBox>, SurveyGroups> {
        private final VBox root = new VBox(GAP * 2);

        Page(List<CheckBox> boxes, SurveyGroups controller) {
            super(boxes, controller);
            Label note = new Label(Texts.of("quotaui.survey.groups.note"));
            note.getStyleClass().add("muted");
            GridPane pane = new GridPane();
            pane.setHgap(GAP * 4);
            pane.setVgap(GAP);
            int half = (boxes.size() + 1) / 2;
            for (int i = 0; i < boxes.size(); i++) {
                pane.add(boxes.get(i), i / half, i % half);
            }
            root.getChildren().addAll(note, pane);
        }

        @Override
        public Parent root() {
            return root;
        }
    }
}
