package vn.ptdv.ui.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.ui.common.field.Item;
import vn.ptdv.ui.common.filter.Condition;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBar;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Entering;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** The list of classes beside the lists of those who do not get on, or the open class over both. */
final class ClassesView extends View<ClassesModel, ClassesController> {
    private static final String KIND = "kind";
    private final VBox list = new VBox(8);
    private final StackPane root = new StackPane(list);
    private final DataTable<ClassDesk.Line> table;

    ClassesView(ClassesModel model, ClassesController controller, LeaksController leaks, ViewMemory memory) {
        super(model, controller);
        List<Item> kinds = Arrays.stream(ClassKind.values())
                .map(k -> Item.of(k.name(), Texts.ofEnum("classui.kind", k)))
                .toList();
        FilterBar filters = new FilterBar(
                        Texts.of("classui.find"), List.of(new Condition(KIND, Texts.of("classui.kind"), () -> kinds)))
                .onFilter(this::filter);
        table = new DataTable<ClassDesk.Line>("classes", l -> l.its().id(), columns(), memory)
                .onOpen(l -> controller.open(l.its().id()))
                .under(filters)
                .says(Texts.of("classui.title"))
                .whenEmpty(new EmptyState(Texts.of("classui.empty"), Texts.of("classui.emptyText"))
                        .act(Texts.of("classui.new"), controller::onNew));
        filters.onDown(table::focusRows);
        VBox.setVgrow(table, Priority.ALWAYS);
        TabPane tabs = new TabPane(
                tab(Texts.of("classui.tab.classes"), new VBox(6, filters, table)),
                tab(Texts.of("classui.tab.leaks"), leaks.root()));
        tabs.setId("tabs");
        VBox.setVgrow(tabs, Priority.ALWAYS);
        list.getChildren()
                .addAll(new Toolbar(Texts.of("classui.title")).main(Texts.of("classui.new"), controller::onNew), tabs);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.classes, table::setRows);
        whileShown.follow(model.slot.page(), this::show);
    }

    void focusList() {
        table.focusRows();
    }

    static Tab tab(String title, Node content) {
        Tab tab = new Tab(title);
        tab.setClosable(false);
        // What nobody looks at yet would be styled and laid out with the rest.
        tab.selectedProperty().addListener((o, old, now) -> {
            if (now) {
                tab.setContent(content);
            }
        });
        return tab;
    }

    private void show(Optional<Controller> page) {
        root.getChildren().setAll(page.<Parent>map(Controller::root).orElse(list));
        page.map(Controller::root).ifPresent(Entering::into);
    }

    private void filter(Filter wanted) {
        table.setFilter(l -> wanted.findsIn(String.join(
                        " ", l.its().name(), l.its().place(), l.its().decisionNumber()))
                && wanted.allows(KIND, l.its().kind().name()));
    }

    private static List<Column<ClassDesk.Line>> columns() {
        return List.of(
                Column.<ClassDesk.Line>text(
                                "name", Texts.of("classui.name"), l -> l.its().name())
                        .width(370),
                Column.<ClassDesk.Line>text(
                                KIND,
                                Texts.of("classui.kind"),
                                l -> Texts.ofEnum("classui.kind", l.its().kind()))
                        .width(200),
                Column.<ClassDesk.Line>date(
                        "from",
                        Texts.of("classui.from"),
                        l -> Optional.of(l.its().from())),
                Column.<ClassDesk.Line>date(
                        "to", Texts.of("classui.to"), l -> Optional.of(l.its().to())),
                Column.<ClassDesk.Line>text(
                                "state",
                                Texts.of("classui.state"),
                                l -> Texts.ofEnum("classui.state", l.its().state()))
                        .width(110),
                Column.number(
                        "people", Texts.of("classui.people"), l -> l.figures().people()),
                Column.<ClassDesk.Line>text("passed", Texts.of("classui.passed"), ClassesView::passed)
                        .width(130)
                        .right());
    }

    private static String passed(ClassDesk.Line line) {
        long ended = line.figures().rate().ended();
        return ended == 0
                ? ""
                : Texts.of(
                        "classui.rate",
                        line.figures().rate().passed(),
                        ended,
                        line.figures().rate().passed() * 100 / ended);
    }
}
