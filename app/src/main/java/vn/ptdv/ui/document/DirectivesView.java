package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.register.Directive;
import vn.ptdv.model.register.Dissemination;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;
import vn.ptdv.ui.document.DirectivesModel.Row;
import vn.ptdv.ui.document.DirectivesModel.Standing;

/** The table of what came from above; beside it the chosen one with its sessions and what was written. */
final class DirectivesView extends View<DirectivesModel, DirectivesController> {
    private static final Insets UNDER_TABS = new Insets(6, 0, 0, 0);
    private final VBox root = new VBox(6);
    private final DataTable<Row> table;
    private final DataTable<Dissemination> sessions;
    private final VBox written = new VBox(2);
    private final Label task = new Label();
    private final Button edit = button("directive-edit-act", Texts.of("docui.directive.edit"));
    private final Button done = button("directive-done-act", Texts.of("docui.directive.done"));
    private final Button delete = button("directive-delete-act", Texts.of("docui.directive.delete"));
    private final Button spread = button("directive-spread-act", Texts.of("docui.spread.add"));
    private final Button unspread = button("directive-unspread-act", Texts.of("docui.spread.delete"));

    DirectivesView(DirectivesModel model, DirectivesController controller, ViewMemory memory) {
        super(model, controller);
        FilterBar filters = new FilterBar(Texts.of("docui.directive.find"), List.of())
                .onFilter(wanted -> filter(TypedWords.of(wanted.search())));
        table = new DataTable<Row>("directives", r -> r.its().id(), columns(), memory)
                .onChoose(rows -> model.chosen.set(rows.stream().findFirst().map(r -> (Row) r)))
                .onOpen(row -> controller.onEdit())
                .under(filters)
                .says(Texts.of("docui.directives"))
                .whenEmpty(new EmptyState(Texts.of("docui.directive.empty"), Texts.of("docui.directive.emptyText"))
                        .act(Texts.of("docui.directive.add"), controller::onAdd));
        filters.onDown(table::focusRows);
        sessions = new DataTable<Dissemination>("disseminations", Dissemination::id, sessionColumns(), memory)
                .onChoose(rows -> model.session.set(rows.stream().findFirst().map(r -> (Dissemination) r)))
                .says(Texts.of("docui.spread"))
                .whenEmpty(new EmptyState(Texts.of("docui.spread.empty"), Texts.of("docui.spread.emptyText")));
        acts();
        VBox.setVgrow(table, Priority.ALWAYS);
        SplitPane split = new SplitPane(new VBox(6, filters, table), details());
        split.setDividerPositions(0.62);
        VBox.setVgrow(split, Priority.ALWAYS);
        root.setPadding(UNDER_TABS);
        root.getChildren().setAll(bar(), split);
    }

    private void acts() {
        edit.setOnAction(e -> controller.onEdit());
        done.setOnAction(e -> controller.onDone());
        delete.setOnAction(e -> controller.onDelete());
        spread.setOnAction(e -> controller.onSpread());
        unspread.setOnAction(e -> controller.onUnspread());
    }

    private HBox bar() {
        Button add = button("directive-add-act", Texts.of("docui.directive.add"));
        add.getStyleClass().add("accent");
        add.setOnAction(e -> controller.onAdd());
        return new HBox(8, add, edit, done, spread, delete);
    }

    private ScrollPane details() {
        task.setWrapText(true);
        task.setId("directive-said");
        VBox box = new VBox(
                8,
                task,
                section(Texts.of("docui.spread")),
                sessions,
                unspread,
                section(Texts.of("docui.written")),
                written);
        box.getStyleClass().add("form");
        sessions.setPrefHeight(240);
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section");
        return label;
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Chooses a row as a click would. */
    void choose(long directiveId) {
        table.choose(directiveId);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.rows, table::setRows);
        whileShown.follow(model.chosen, this::choose);
        whileShown.follow(model.sessions, sessions::setRows);
        whileShown.follow(model.session, s -> unspread.setDisable(s.isEmpty()));
        whileShown.follow(model.written, this::written);
    }

    private void choose(Optional<Row> row) {
        List.of(edit, delete, spread).forEach(b -> b.setDisable(row.isEmpty()));
        done.setDisable(row.map(r -> !r.its().open()).orElse(true));
        task.setText(row.map(DirectivesView::said).orElse(Texts.of("docui.directive.choose")));
    }

    private static String said(Row row) {
        Directive d = row.its();
        String cited = Directives.citation(d);
        if (d.task().isBlank()) {
            return cited;
        }
        String due = d.dueOn().map(VietnameseDates::format).orElse(Texts.of("docui.directive.nodue"));
        return cited + "\n" + Texts.of("docui.directive.asks", d.task(), due, d.owner());
    }

    private void written(List<RegisterEntry> entries) {
        written.getChildren().clear();
        if (entries.isEmpty()) {
            Label none = new Label(Texts.of("docui.written.none"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            written.getChildren().add(none);
        }
        for (RegisterEntry entry : entries) {
            Hyperlink link = new Hyperlink(Texts.of("docui.directive.choice", entry.symbol(), entry.subject()));
            link.setWrapText(true);
            link.setOnAction(e -> controller.onWritten(entry));
            written.getChildren().add(link);
        }
    }

    private void filter(TypedWords typed) {
        table.setFilter(r -> typed.foundIn(String.join(
                " ",
                r.its().number(),
                r.its().subject(),
                r.its().issuer(),
                r.its().task())));
    }

    private static List<Column<Row>> columns() {
        return List.of(
                Column.<Row>text(
                                "number", Texts.of("docui.number"), r -> r.its().number())
                        .width(130),
                Column.<Row>date(
                        "date", Texts.of("docui.date"), r -> Optional.of(r.its().date())),
                Column.<Row>text(
                                "subject",
                                Texts.of("docui.subject"),
                                r -> r.its().subject())
                        .width(240),
                Column.<Row>date(
                        "due", Texts.of("docui.directive.due"), r -> r.its().dueOn()),
                Column.<Row>text("standing", Texts.of("docui.directive.standing"), r -> standing(r.standing()))
                        .width(100),
                Column.<Row>text("reach", Texts.of("docui.spread.reach"), DirectivesView::reach)
                        .width(130)
                        .right());
    }

    private static String standing(Standing standing) {
        return Texts.ofEnum("docui.standing", standing);
    }

    private static String reach(Row row) {
        return row.reach().sessions() == 0
                ? ""
                : Texts.of(
                        "docui.spread.of",
                        VietnameseNumbers.format(row.reach().attended()),
                        VietnameseNumbers.format(row.reach().total()),
                        VietnameseNumbers.percentText(
                                        row.reach().attended(), row.reach().total(), 1, Rounding.HALF_UP)
                                .orElse("-"));
    }

    private static List<Column<Dissemination>> sessionColumns() {
        return List.of(
                Column.<Dissemination>text("unit", Texts.of("docui.spread.unit"), Dissemination::unit)
                        .width(190),
                Column.<Dissemination>date("on", Texts.of("docui.spread.on"), d -> Optional.of(d.on())),
                Column.<Dissemination>text(
                                "attended", Texts.of("docui.spread.attended"), d -> d.attended() + "/" + d.total())
                        .width(100)
                        .right(),
                Column.<Dissemination>text("form", Texts.of("docui.spread.form"), Dissemination::form)
                        .width(140));
    }
}
