package vn.ptdv.ui.follow;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** Filter, table, and the chosen line in full below it. */
final class ExceptionsView extends View<ExceptionsModel, ExceptionsController> {
    private final VBox root = new VBox(6);
    private final DataTable<ExceptionsModel.Row> table;
    private final FilterBar filters;
    private final Label whole = new Label();

    ExceptionsView(ExceptionsModel model, ExceptionsController controller, Toolkit kit) {
        super(model, controller);
        table = new DataTable<>("exceptions", ExceptionsModel.Row::place, columns(), kit.memory());
        filters = new FilterBar(
                        Texts.of("followui.exception.find"),
                        List.of(
                                condition(ExceptionsController.YEAR, Texts.of("followui.year")),
                                condition(ExceptionsController.UNIT, Texts.of("followui.unit")),
                                condition(ExceptionsController.APPROVER, Texts.of("followui.exception.approver"))))
                .onFilter(controller::onFilter)
                .onDown(table::focusRows);
        table.says(Texts.of("followui.exception.title"))
                .onOpen(controller::onOpen)
                .under(filters)
                .onChoose(this::showWhole)
                .whenEmpty(new EmptyState(Texts.of("followui.exception.none"), Texts.of("followui.exception.noneText")))
                .whenFilteredOut(new EmptyState(Texts.of("common.filter.none"), Texts.of("common.filter.noneText"))
                        .act(Texts.of("common.filter.clear"), () -> filters.setFilter(Filter.ALL)));
        whole.setWrapText(true);
        whole.setMinHeight(Label.USE_PREF_SIZE);
        whole.setId("exception-whole");
        whole.getStyleClass().add("muted");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("page");
        root.getChildren()
                .addAll(new PageHead(Texts.of("followui.exception.title"), controller::onBack), filters, table, whole);
        PageHead.escape(root, controller::onBack);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rows, table::setRows);
        table.focusRows();
    }

    private Condition condition(String key, String label) {
        return new Condition(key, label, () -> model.choices(key));
    }

    private void showWhole(List<? extends ExceptionsModel.Row> chosen) {
        whole.setText(chosen.stream()
                .findFirst()
                .map(r -> Texts.of(
                        "followui.exception.whole",
                        r.aside().words().message(),
                        r.aside().words().reason(),
                        r.aside().words().approver()))
                .orElse(Texts.of("followui.exception.hint")));
    }

    private static List<Column<ExceptionsModel.Row>> columns() {
        return List.of(
                Column.<ExceptionsModel.Row>date(
                        "on",
                        Texts.of("followui.on"),
                        r -> Optional.of(r.aside().on())),
                Column.<ExceptionsModel.Row>name(
                                "name",
                                Texts.of("followui.name"),
                                r -> r.aside().name())
                        .width(180),
                Column.<ExceptionsModel.Row>text(
                                "unit",
                                Texts.of("followui.unit"),
                                r -> r.aside().unit())
                        .width(210),
                Column.<ExceptionsModel.Row>text(
                                "message",
                                Texts.of("followui.exception.message"),
                                r -> r.aside().words().message())
                        .width(380),
                Column.<ExceptionsModel.Row>text(
                                "reason",
                                Texts.of("followui.exception.reason"),
                                r -> r.aside().words().reason())
                        .width(230),
                Column.<ExceptionsModel.Row>text(
                                "approver",
                                Texts.of("followui.exception.approver"),
                                r -> r.aside().words().approver())
                        .width(150));
    }
}
