package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** The register as a table. */
final class DocumentsView extends View<DocumentsModel, DocumentsController> {
    private final VBox list = new VBox(8);
    private final StackPane root = new StackPane(list);
    private final DataTable<RegisterLine> table;
    private final Button giveUp = new Button(Texts.of("docui.void"));

    DocumentsView(DocumentsModel model, DocumentsController controller, ViewMemory memory) {
        super(model, controller);
        FilterBar filters = new FilterBar(Texts.of("docui.find"), List.of())
                .onFilter(wanted -> filter(VietnameseText.fold(wanted.search())));
        table = new DataTable<RegisterLine>("documents", RegisterLine::key, columns(), memory)
                .onChoose(rows -> model.chosen.set(rows.stream().findFirst().map(r -> (RegisterLine) r)))
                .onFind(filters::focusSearch)
                .inGivenOrder()
                .says(Texts.of("docui.title"))
                .whenEmpty(new EmptyState(Texts.of("docui.empty"), Texts.of("docui.emptyText"))
                        .act(Texts.of("docui.write"), controller::onWrite));
        filters.onDown(table::focusRows);
        giveUp.setId("documents-void");
        giveUp.setOnAction(e -> controller.onVoid());
        VBox.setVgrow(table, Priority.ALWAYS);
        Toolbar bar = new Toolbar(Texts.of("docui.title"));
        bar.main(Texts.of("docui.write"), controller::onWrite);
        bar.node(giveUp);
        bar.act(Texts.of("docui.check"), controller::onCheck);
        list.getChildren().addAll(bar, filters, table);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.lines, table::setRows);
        whileShown.follow(model.page, page -> root.getChildren().setAll(page.orElse(list)));
        whileShown.follow(model.chosen, this::enable);
    }

    private void enable(Optional<RegisterLine> chosen) {
        giveUp.setDisable(chosen.flatMap(RegisterLine::entry)
                .filter(e -> e.state() != RegisterState.VOID)
                .isEmpty());
    }

    private void filter(String typed) {
        table.setFilter(l -> VietnameseText.fold(l.symbol() + " " + l.subject() + " " + l.state())
                .contains(typed));
    }

    private static List<Column<RegisterLine>> columns() {
        return List.of(
                Column.<RegisterLine>text("number", Texts.of("docui.number"), RegisterLine::symbol)
                        .width(130),
                Column.<RegisterLine>date(
                        "date", Texts.of("docui.date"), l -> l.entry().flatMap(RegisterEntry::date)),
                Column.<RegisterLine>text("subject", Texts.of("docui.subject"), RegisterLine::subject)
                        .width(460),
                Column.<RegisterLine>text(
                                "signer",
                                Texts.of("docui.signer"),
                                l -> l.entry().map(RegisterEntry::signer).orElse(""))
                        .width(180),
                Column.<RegisterLine>text("state", Texts.of("docui.state"), RegisterLine::state)
                        .width(120),
                Column.<RegisterLine>text(
                                "term", Texts.of("docui.term"), l -> l.series().term())
                        .width(100));
    }
}
