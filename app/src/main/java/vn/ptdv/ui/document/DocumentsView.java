package vn.ptdv.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.Texts;
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

/** Three tabs: the register of what goes out, what comes from above, the checker of any Word file. */
final class DocumentsView extends View<DocumentsModel, DocumentsController> {
    private static final int DIRECTIVES = 1;

    private final VBox list = new VBox(8);
    private final TabPane tabs;
    private final StackPane root = new StackPane(list);
    private final DataTable<RegisterLine> table;
    private final Button open = button("documents-open", Texts.of("docui.open"));
    private final Button correct = button("documents-correct", Texts.of("docui.correct"));
    private final Button giveUp = button("documents-void", Texts.of("docui.void"));

    DocumentsView(DocumentsModel model, DocumentsController controller, List<Parent> others, ViewMemory memory) {
        super(model, controller);
        FilterBar filters = new FilterBar(Texts.of("docui.find"), List.of())
                .onFilter(wanted -> filter(TypedWords.of(wanted.search())));
        table = new DataTable<RegisterLine>("documents", RegisterLine::key, columns(), memory)
                .onChoose(rows -> model.chosen.set(rows.stream().findFirst().map(r -> (RegisterLine) r)))
                .onOpen(row -> controller.onOpen())
                .under(filters)
                .inGivenOrder()
                .says(Texts.of("docui.register"))
                .whenEmpty(new EmptyState(Texts.of("docui.empty"), Texts.of("docui.emptyText"))
                        .act(Texts.of("docui.write"), controller::onWrite));
        filters.onDown(table::focusRows);
        VBox.setVgrow(table, Priority.ALWAYS);
        tabs = new TabPane(
                tab(Texts.of("docui.register"), new VBox(6, filters, table)),
                tab(Texts.of("docui.directives"), others.get(0)),
                tab(Texts.of("docui.checking"), others.get(1)));
        tabs.setId("document-tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        list.getChildren().addAll(bar(), tabs);
    }

    void showDirectives() {
        tabs.getSelectionModel().select(DIRECTIVES);
    }

    private Toolbar bar() {
        open.setOnAction(e -> controller.onOpen());
        correct.setOnAction(e -> controller.onCorrect());
        giveUp.setOnAction(e -> controller.onVoid());
        Toolbar bar = new Toolbar(Texts.of("docui.title"));
        bar.main(Texts.of("docui.write"), controller::onWrite);
        return bar.act(Texts.of("docui.reserve"), controller::onReserve)
                .node(open)
                .node(correct)
                .node(giveUp);
    }

    private static Button button(String id, String name) {
        Button button = new Button(name);
        button.setId(id);
        button.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        return button;
    }

    private static Tab tab(String title, Parent content) {
        Tab tab = new Tab(title, content);
        tab.setClosable(false);
        return tab;
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
        Optional<RegisterEntry> entry = chosen.flatMap(RegisterLine::entry);
        boolean issued = entry.filter(e -> e.documentId().isPresent()).isPresent();
        open.setDisable(!issued);
        correct.setDisable(
                !issued || entry.filter(e -> e.state() == RegisterState.ISSUED).isEmpty());
        giveUp.setDisable(entry.filter(e -> e.state() != RegisterState.VOID).isEmpty());
    }

    private void filter(TypedWords typed) {
        table.setFilter(l -> typed.foundIn(String.join(" ", l.symbol(), l.subject(), l.state(), l.relation())));
    }

    private static List<Column<RegisterLine>> columns() {
        return List.of(
                Column.<RegisterLine>text("number", Texts.of("docui.number"), RegisterLine::symbol)
                        .width(120),
                Column.<RegisterLine>date(
                        "date", Texts.of("docui.date"), l -> l.entry().flatMap(RegisterEntry::date)),
                Column.<RegisterLine>text("subject", Texts.of("docui.subject"), RegisterLine::subject)
                        .width(420),
                Column.<RegisterLine>text(
                                "signer",
                                Texts.of("docui.signer"),
                                l -> l.entry().map(RegisterEntry::signer).orElse(""))
                        .width(170),
                Column.<RegisterLine>text("state", Texts.of("docui.state"), RegisterLine::state)
                        .width(110),
                Column.<RegisterLine>text("relation", Texts.of("docui.relation"), RegisterLine::relation)
                        .width(190),
                Column.<RegisterLine>text(
                                "term", Texts.of("docui.term"), l -> l.series().term())
                        .width(100));
    }
}
