package vn.ptdv.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.DataTable;

/** A section that is a table with acts over it: title, what it is for, acts, table, what was last done. */
final class RowsView<R> extends View<RowsModel<R>, Controller> {
    private final DataTable<R> table;
    private final VBox root = new VBox(10);
    private final FlowPane acts = new FlowPane(8, 6);
    private final Label says = new Label();

    /** What a section is made of besides its rows. */
    record Parts<R>(Section section, String explains, DataTable<R> table, List<SectionAct> acts) {}

    RowsView(RowsModel<R> model, Controller controller, Parts<R> parts) {
        this(model, controller, parts, Optional.empty());
    }

    /** The further node stands over the table, such as the chooser of a list. */
    RowsView(RowsModel<R> model, Controller controller, Parts<R> parts, Optional<Node> over) {
        super(model, controller);
        this.table = parts.table();
        table.says(parts.section().title());
        Label title = new Label(parts.section().title());
        title.getStyleClass().add("title");
        Label explains = new Label(parts.explains());
        explains.getStyleClass().add("muted");
        explains.setWrapText(true);
        explains.setMinHeight(Region.USE_PREF_SIZE);
        parts.acts().forEach(act -> acts.getChildren().add(button(act)));
        says.setId("section-says");
        says.setWrapText(true);
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.onChoose(model::choose);
        root.getStyleClass().add("settings-wide");
        root.getChildren().addAll(title, explains, acts);
        over.ifPresent(root.getChildren()::add);
        root.getChildren().addAll(table, says);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.onInvalid(model.rows, this::showRows);
        whileShown.follow(model.says, text -> {
            says.setText(text);
            says.setManaged(!text.isEmpty());
        });
        showRows();
    }

    private void showRows() {
        table.setRows(List.copyOf(model.rows));
    }

    private Button button(SectionAct act) {
        Button button = new Button(act.name());
        button.setId(act.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> act.act().run());
        if (act.when() == SectionAct.When.ROW_CHOSEN) {
            button.disableProperty()
                    .bind(Bindings.createBooleanBinding(() -> model.chosen.get().isEmpty(), model.chosen));
        } else if (acts.getChildren().isEmpty()) {
            button.getStyleClass().add("accent");
        }
        return button;
    }
}
