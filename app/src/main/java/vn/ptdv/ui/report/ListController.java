package vn.ptdv.ui.report;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.dialog.Dialogs;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.ViewMemory;

/** The list behind a figure, in a window of its own. */
public final class ListController<R> extends Controller {
    private final ListView<R> view;

    /** What the list is called in memory, how its rows are told apart and read, and the rows. */
    public record Content<R>(String name, Function<R, ?> id, List<Column<R>> columns, List<R> rows) {}

    public ListController(Content<R> content, ViewMemory memory) {
        this(content, memory, row -> {});
    }

    private ListController(Content<R> content, ViewMemory memory, Consumer<R> opened) {
        this.view = new ListView<>(content, this, memory);
        view.table.onOpen(opened);
    }

    public static <R> void open(Dialogs dialogs, String title, Content<R> content, ViewMemory memory) {
        dialogs.form(new Form(title, new ListController<>(content, memory), Texts.of("report.list.close"), () -> true));
    }

    /** The same, where a row opens what is behind it in turn. */
    public static <R> void open(
            Dialogs dialogs, String title, Content<R> content, ViewMemory memory, Consumer<R> opened) {
        dialogs.form(new Form(
                title, new ListController<>(content, memory, opened), Texts.of("report.list.close"), () -> true));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    private static final class ListView<R> extends View<Content<R>, ListController<R>> {
        private static final double WIDTH = 880;
        private static final double HEIGHT = 460;
        private final VBox root = new VBox();
        private final DataTable<R> table;

        ListView(Content<R> content, ListController<R> controller, ViewMemory memory) {
            super(content, controller);
            table = new DataTable<>(content.name(), content.id(), content.columns(), memory);
            table.setId(content.name());
            VBox.setVgrow(table, Priority.ALWAYS);
            root.setPrefSize(WIDTH, HEIGHT);
            root.getChildren().add(table);
            table.setRows(content.rows());
        }

        @Override
        public Parent root() {
            return root;
        }

        @Override
        protected void onAttach(Subscriptions whileShown) {
            table.focusRows();
        }
    }
}
