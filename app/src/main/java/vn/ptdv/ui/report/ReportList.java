package vn.ptdv.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import vn.ptdv.logic.report.ReportId;
import vn.ptdv.logic.text.Texts;

/** The reports under the names of their groups; the names themselves cannot be chosen. */
final class ReportList extends ListView<ReportList.Line> {
    private static final double ROW = 27;
    private final Consumer<ReportId> chosen;

    /** A report, or the name of a group. */
    sealed interface Line {}

    record Head(ReportId.Group group) implements Line {}

    record Report(ReportId id) implements Line {}

    ReportList(Consumer<ReportId> chosen) {
        this.chosen = chosen;
        setId("report-list");
        setAccessibleText(Texts.of("report.screen"));
        List<Line> lines = new ArrayList<>();
        for (ReportId.Group group : ReportId.Group.values()) {
            lines.add(new Head(group));
            group.reports().forEach(id -> lines.add(new Report(id)));
        }
        getItems().setAll(lines);
        setCellFactory(list -> new LineCell());
        setFixedCellSize(ROW);
        getSelectionModel()
                .selectedIndexProperty()
                .addListener((o, old, now) -> onIndex(old.intValue(), now.intValue()));
    }

    void choose(ReportId id) {
        getSelectionModel().select(new Report(id));
    }

    /** The keyboard passes over the names of groups. */
    private void onIndex(int old, int now) {
        if (now < 0) {
            return;
        }
        if (getItems().get(now) instanceof Report report) {
            chosen.accept(report.id());
            return;
        }
        int next = now > old || now == 0 ? now + 1 : now - 1;
        getSelectionModel().clearAndSelect(next);
        getFocusModel().focus(next);
    }

    /** A report by its short name; what it answers is told beside it. */
    private static final class LineCell extends ListCell<Line> {
        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("group-head");
            setTooltip(null);
            setDisable(false);
            if (empty || line == null) {
                setText("");
            } else if (line instanceof Head head) {
                setText(head.group().title());
                getStyleClass().add("group-head");
                setDisable(true);
            } else if (line instanceof Report report) {
                setText(report.id().shortTitle());
                setAccessibleText(report.id().title());
                setTooltip(new Tooltip(report.id().about()));
            }
        }
    }
}
