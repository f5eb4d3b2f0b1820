package vn.ptdv.ui.session;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** The numbers above, the preview below. */
final class ClosingView extends View<ClosingModel, ClosingController> {
    private final VBox root = new VBox(8);
    private final Label summary = new Label();
    private final Label wrong = new Label();
    private final Label detail = new Label();
    private final DataTable<ClosingModel.Line> lines;

    ClosingView(ClosingModel model, ClosingController controller, Fields fields, ViewMemory memory) {
        super(model, controller);
        lines = new DataTable<>("session-close", ClosingModel.Line::itemId, columns(), memory)
                .inGivenOrder()
                .onChoose(chosen ->
                        detail.setText(chosen.size() == 1 ? chosen.get(0).obstacle() : ""))
                .says(Texts.of("sessionui.preview"));
        VBox.setVgrow(lines, Priority.ALWAYS);
        summary.getStyleClass().add("strong");
        summary.setWrapText(true);
        summary.setId("close-summary");
        wrong.getStyleClass().add("refusal");
        wrong.setWrapText(true);
        wrong.setId("close-wrong");
        detail.setWrapText(true);
        detail.setMinHeight(Region.USE_PREF_SIZE);
        root.setPrefSize(960, 560);
        root.getChildren().addAll(fields.form(), summary, wrong, lines, detail);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.bind(summary.textProperty(), model.summary);
        whileShown.bind(wrong.textProperty(), model.wrong);
        whileShown.follow(model.lines, lines::setRows);
    }

    private static List<Column<ClosingModel.Line>> columns() {
        return List.of(
                Column.text("person", Texts.of("sessionui.column.person"), ClosingModel.Line::name)
                        .width(190),
                Column.text("conclusion", Texts.of("sessionui.column.conclusion"), ClosingModel.Line::conclusion)
                        .width(120),
                Column.text("number", Texts.of("sessionui.decision"), ClosingModel.Line::number)
                        .width(120),
                Column.number("events", Texts.of("sessionui.events"), ClosingModel.Line::events),
                Column.text("obstacle", Texts.of("sessionui.why"), ClosingModel.Line::obstacle)
                        .width(400));
    }
}
