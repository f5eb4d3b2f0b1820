package vn.ptdv.ui.settings;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.code.CodeStore;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.frame.Toolkit;

/** Lists at the left, entries of the chosen one beside them. */
final class CodesView extends View<CodesModel, CodesController> {
    private static final double LISTS = 200;
    private final ListView<String> lists = new ListView<>();
    private final RowsView<CodeStore.Line> entries;
    private final HBox root;

    CodesView(CodesModel model, CodesController controller, Toolkit kit) {
        super(model, controller);
        LocalDate today = kit.clock().today();
        DataTable<CodeStore.Line> table = new DataTable<>("codes", CodeStore.Line::id, columns(today), kit.memory())
                .styled(line -> line.item().isRetiredOn(today) ? RowStyle.FADED : RowStyle.PLAIN)
                .onOpen(line -> controller.onEdit());
        table.says(Section.CODES.title());
        entries = new RowsView<>(
                model.entries,
                controller,
                new RowsView.Parts<>(Section.CODES, Texts.of("settings.code.what"), table, acts(controller)));
        lists.setId("code-lists");
        lists.setPrefWidth(LISTS);
        lists.setMinWidth(LISTS);
        lists.setAccessibleText(Texts.of("settings.code.lists"));
        lists.setCellFactory(l -> new ListCellOf());
        lists.getSelectionModel().selectedItemProperty().addListener((o, old, now) -> {
            if (now != null && !now.equals(model.list.get())) {
                controller.onList(now);
            }
        });
        HBox.setHgrow(entries.root(), Priority.ALWAYS);
        root = new HBox(lists, entries.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        entries.onAttach(whileShown);
        whileShown.onInvalid(model.lists, this::showLists);
        whileShown.onChange(model.list, list -> lists.getSelectionModel().select(list));
        showLists();
    }

    private void showLists() {
        lists.getItems().setAll(model.lists);
        lists.getSelectionModel().select(model.list.get());
    }

    private static List<SectionAct> acts(CodesController controller) {
        return List.of(
                SectionAct.always("code-add", Texts.of("settings.code.add"), controller::onAdd),
                SectionAct.onRow("code-edit", Texts.of("settings.entry.edit"), controller::onEdit),
                SectionAct.onRow("code-retire", Texts.of("settings.code.retire"), controller::onRetire));
    }

    private static List<Column<CodeStore.Line>> columns(LocalDate today) {
        return List.of(
                Column.<CodeStore.Line>number(
                                "order",
                                Texts.of("settings.code.order"),
                                l -> l.item().order())
                        .width(70),
                Column.<CodeStore.Line>text(
                                "code",
                                Texts.of("settings.code.code"),
                                l -> l.item().code())
                        .width(110),
                Column.<CodeStore.Line>text(
                                "label",
                                Texts.of("settings.code.label"),
                                l -> l.item().label())
                        .width(220),
                Column.<CodeStore.Line>text(
                                "aliases",
                                Texts.of("settings.code.aliases"),
                                l -> String.join("; ", l.item().aliases()))
                        .width(170),
                Column.<CodeStore.Line>date(
                        "from", Texts.of("settings.code.from"), l -> l.item().from()),
                Column.<CodeStore.Line>date(
                        "to", Texts.of("settings.code.to"), l -> l.item().to()),
                Column.<CodeStore.Line>text("state", Texts.of("settings.code.state"), l -> state(l, today))
                        .width(140));
    }

    private static String state(CodeStore.Line line, LocalDate today) {
        if (line.item().isRetiredOn(today)) {
            return Texts.of("settings.code.retired");
        }
        return line.item().verified() ? "" : Texts.of("settings.unverified");
    }

    private static final class ListCellOf extends ListCell<String> {
        @Override
        protected void updateItem(@Nullable String list, boolean empty) {
            super.updateItem(list, empty);
            setText(list == null || empty ? null : CodesController.title(list));
        }
    }
}
