package vn.ptdv.ui.session;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.search.TypedWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.session.Meeting;
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

/** The list of sessions, or the open one over it. */
final class SessionsView extends View<SessionsModel, SessionsController> {
    private final VBox list = new VBox(8);
    private final StackPane root = new StackPane(list);
    private final DataTable<SessionDesk.Line> table;

    SessionsView(SessionsModel model, SessionsController controller, ViewMemory memory) {
        super(model, controller);
        FilterBar filters = new FilterBar(Texts.of("sessionui.find"), List.of()).onFilter(this::filter);
        table = new DataTable<SessionDesk.Line>("sessions", l -> l.meeting().id(), columns(), memory)
                .onOpen(l -> controller.open(l.meeting().id()))
                .under(filters)
                .says(Texts.of("sessionui.title"))
                .whenEmpty(new EmptyState(Texts.of("sessionui.empty"), Texts.of("sessionui.emptyText"))
                        .act(Texts.of("sessionui.new"), controller::onNew));
        filters.onDown(table::focusRows);
        VBox.setVgrow(table, Priority.ALWAYS);
        list.getChildren()
                .addAll(
                        new Toolbar(Texts.of("sessionui.title")).main(Texts.of("sessionui.new"), controller::onNew),
                        filters,
                        table);
        list.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && e.getCode() == KeyCode.N) {
                e.consume();
                controller.onNew();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.sessions, table::setRows);
        whileShown.follow(model.slot.page(), this::show);
    }

    void focusList() {
        table.focusRows();
    }

    private void show(Optional<Controller> page) {
        root.getChildren().setAll(page.<Parent>map(Controller::root).orElse(list));
        page.map(Controller::root).ifPresent(Entering::into);
    }

    private void filter(Filter wanted) {
        TypedWords typed = TypedWords.of(wanted.search());
        table.setFilter(l -> typed.foundIn(String.join(
                " ", l.meeting().title(), l.meeting().chair(), l.meeting().place())));
    }

    private static List<Column<SessionDesk.Line>> columns() {
        return List.of(
                Column.<SessionDesk.Line>date(
                        "on",
                        Texts.of("sessionui.on"),
                        l -> Optional.of(l.meeting().on())),
                Column.<SessionDesk.Line>text(
                                "title",
                                Texts.of("sessionui.name"),
                                l -> l.meeting().title())
                        .width(300),
                Column.<SessionDesk.Line>text(
                                "place",
                                Texts.of("sessionui.place"),
                                l -> l.meeting().place())
                        .width(140),
                Column.<SessionDesk.Line>name(
                                "chair",
                                Texts.of("sessionui.chair"),
                                l -> l.meeting().chair())
                        .width(145),
                Column.<SessionDesk.Line>text("present", Texts.of("sessionui.attended"), l -> attended(l.meeting()))
                        .width(75)
                        .right(),
                Column.number("dossiers", Texts.of("sessionui.dossiers"), SessionDesk.Line::dossiers),
                Column.<SessionDesk.Line>text(
                                "state",
                                Texts.of("sessionui.state"),
                                l -> Texts.ofEnum("sessionui.state", l.meeting().state()))
                        .width(120));
    }

    private static String attended(Meeting meeting) {
        return meeting.present() == 0
                ? Texts.of("sessionui.ofAll", "-", meeting.members())
                : Texts.of("sessionui.ofAll", meeting.present(), meeting.members());
    }
}
