package vn.ptdv.ui.statistic;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.run.FrozenRun;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.layout.Toolbar;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.frame.Toolkit;

/** The finished runs as a table. */
final class RunsView extends View<ObjectProperty<Optional<List<FrozenRun>>>, RunsController> {
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final int HASH = 12;
    private final VBox root = new VBox(8);
    private final DataTable<FrozenRun> table;

    RunsView(ObjectProperty<Optional<List<FrozenRun>>> runs, RunsController controller, Toolkit kit) {
        super(runs, controller);
        table = new DataTable<>("report-runs", FrozenRun::id, columns(), kit.memory())
                .whenEmpty(new EmptyState(Texts.of("stat.frozen.empty"), Texts.of("stat.frozen.empty.what")))
                .onOpen(controller::onCompare);
        table.says(Texts.of("stat.tab.runs"));
        table.setId("run-table");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.setPadding(new Insets(8, 0, 0, 0));
        root.getChildren().addAll(toolbar(), table);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model, read -> read.ifPresentOrElse(table::setRows, table::reading));
    }

    private Toolbar toolbar() {
        return new Toolbar(Texts.of("stat.tab.runs"))
                .main(Texts.of("stat.frozen.compare"), () -> chosen(controller::onCompare))
                .act(Texts.of("stat.frozen.files"), () -> chosen(controller::onFiles))
                .act(Texts.of("stat.frozen.remove"), () -> chosen(controller::onRemove));
    }

    private void chosen(Consumer<FrozenRun> act) {
        Optional<FrozenRun> run = table.chosenRows().stream().findFirst();
        run.ifPresent(act);
    }

    private static List<Column<FrozenRun>> columns() {
        return List.of(
                Column.<FrozenRun>text(
                                "title",
                                Texts.of("stat.frozen.column.title"),
                                run -> run.of().title())
                        .width(420),
                Column.<FrozenRun>date(
                        "asOf",
                        Texts.of("stat.frozen.column.asOf"),
                        run -> Optional.of(run.of().asOf())),
                Column.<FrozenRun>text(
                                "at",
                                Texts.of("stat.frozen.column.at"),
                                run -> run.made().at().format(MOMENT))
                        .sortedBy(run -> run.made().at())
                        .width(140),
                Column.<FrozenRun>text(
                                "by",
                                Texts.of("stat.frozen.column.by"),
                                run -> run.made().by())
                        .width(110),
                Column.<FrozenRun>text("files", Texts.of("stat.frozen.column.files"), RunsView::formats)
                        .width(190),
                Column.<FrozenRun>text(
                                "hash",
                                Texts.of("stat.frozen.column.hash"),
                                run -> run.sha256().substring(0, HASH))
                        .width(120),
                Column.<FrozenRun>text(
                                "note",
                                Texts.of("stat.frozen.column.note"),
                                run -> run.made().note())
                        .width(200));
    }

    private static String formats(FrozenRun run) {
        return run.files().stream().map(FrozenRun.KeptFile::format).collect(Collectors.joining(", "));
    }
}
