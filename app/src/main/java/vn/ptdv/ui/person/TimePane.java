package vn.ptdv.ui.person;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.table.RowStyle;
import vn.ptdv.ui.common.table.ViewMemory;

/** The line of time: events, deadlines and moves, the newest first. */
final class TimePane extends VBox {
    private final DataTable<TimeLine> table;
    private final Label detail = new Label();

    TimePane(PersonController controller, ViewMemory memory) {
        super(6);
        table = new DataTable<>("person-time", TimeLine::key, columns(), memory);
        table.says(Texts.of("personui.time.title"))
                .inGivenOrder()
                .styled(t -> t.standing() == TimeLine.Standing.CANCELLED ? RowStyle.FADED : RowStyle.PLAIN)
                .onOpen(controller::onTime)
                .onChoose(chosen -> detail.setText(
                        chosen.size() == 1
                                ? chosen.get(0).what() + " – " + chosen.get(0).detail()
                                : ""))
                .menu(new ContextMenu(acts(controller).toArray(new MenuItem[0])));
        detail.setWrapText(true);
        detail.setMinHeight(Label.USE_PREF_SIZE);
        detail.getStyleClass().add("muted");
        MenuButton line = new MenuButton(Texts.of("personui.time.act"));
        line.setId("time-act");
        line.getItems().setAll(acts(controller));
        Label title = new Label(Texts.of("personui.time.title"));
        title.getStyleClass().add("section");
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, title, gap, line);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table, detail);
    }

    void show(List<TimeLine> lines) {
        table.setRows(lines);
    }

    private List<MenuItem> acts(PersonController controller) {
        return List.of(
                item(Texts.of("personui.time.open"), controller::onTime),
                item(Texts.of("personui.time.extend"), controller::onExtend),
                item(Texts.of("personui.time.back"), controller::onGoBack));
    }

    private MenuItem item(String name, Consumer<TimeLine> act) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(e -> chosen().ifPresent(act));
        return item;
    }

    private Optional<TimeLine> chosen() {
        return table.chosenRows().stream().findFirst();
    }

    private static List<Column<TimeLine>> columns() {
        return List.of(
                Column.<TimeLine>date("on", Texts.of("personui.time.on"), t -> Optional.of(t.on())),
                Column.<TimeLine>text("what", Texts.of("personui.time.what"), TimeLine::what)
                        .width(180),
                Column.<TimeLine>text(
                                "standing",
                                Texts.of("personui.time.standing"),
                                t -> Texts.ofEnum("personui.timeStanding", t.standing()))
                        .width(118),
                Column.<TimeLine>text("detail", Texts.of("personui.time.detail"), TimeLine::detail)
                        .width(260));
    }
}
