package vn.ptdv.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.TableWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.ActionLine;
import vn.ptdv.store.change.RecycleBin;
import vn.ptdv.store.change.UndoList;
import vn.ptdv.ui.common.layout.EmptyState;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.table.Column;
import vn.ptdv.ui.common.table.DataTable;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.report.ListController;

/** What was deleted and is still gone, a line for each act that deleted; bringing it back takes back the whole act. */
final class BinController extends Controller {
    private static final int ACTS = 1_000;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final List<String> NAMES =
            List.of("FULL_NAME", "NAME", "TITLE", "LABEL", "SUBJECT", "NUMBER_CODE", "CODE", "NOTE");
    private final BookServices services;
    private final Toolkit kit;
    private final RowsModel<RecycleBin.Deletion> model = new RowsModel<>();
    private final View<?, ?> view;

    BinController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        DataTable<RecycleBin.Deletion> table = new DataTable<>(
                        "bin", deletion -> deletion.action().id(), columns(), kit.memory())
                .onOpen(this::open)
                .whenEmpty(new EmptyState(Texts.of("settings.bin.empty"), Texts.of("settings.bin.empty.what")));
        table.says(Section.BIN.title());
        SectionAct restore = SectionAct.onRow("bin-restore", Texts.of("settings.bin.restore"), this::onRestore);
        SectionAct rows = SectionAct.onRow(
                "bin-rows",
                Texts.of("settings.bin.rows"),
                () -> model.chosen.get().ifPresent(this::open));
        this.view = new RowsView<>(
                model,
                this,
                new RowsView.Parts<>(Section.BIN, Texts.of("settings.bin.what"), table, List.of(restore, rows)));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(services.book().feed().subscribe(news -> Platform.runLater(this::load)));
        load();
    }

    private void onRestore() {
        model.chosen.get().ifPresent(deletion -> {
            ActionLine action = deletion.action();
            kit.tasks()
                    .start(Job.of(progress -> services.undo().undo(action.id()))
                            .titled(Texts.of("settings.bin.restoring"))
                            .onDone(this::answered));
        });
    }

    private void answered(UndoList.Outcome outcome) {
        if (outcome instanceof UndoList.Outcome.Done done) {
            model.says.set(
                    Texts.of("settings.bin.restored", done.action().name().words()));
        } else if (outcome instanceof UndoList.Outcome.Refused refused) {
            kit.dialogs()
                    .message(
                            Texts.of(
                                    "settings.bin.refused",
                                    refused.action().name().words()),
                            refused.why());
        }
        load();
    }

    private void load() {
        kit.tasks()
                .start(Job.of(progress -> services.bin().deletions(ACTS))
                        .latestWins("settings.bin")
                        .until(whileActive())
                        .onDone(found -> model.rows.setAll(found)));
    }

    /** What one deletion took out, row by row. */
    private void open(RecycleBin.Deletion deletion) {
        List<Column<RecycleBin.Gone>> columns = List.of(
                Column.<RecycleBin.Gone>text("table", Texts.of("settings.audit.table"), g -> TableWords.of(g.table()))
                        .width(240),
                Column.<RecycleBin.Gone>text("row", Texts.of("settings.bin.row"), g -> title(g.values()))
                        .width(480));
        ListController.open(
                kit.dialogs(),
                deletion.action().name().words(),
                new ListController.Content<>("bin-rows", g -> g.table() + g.key(), columns, deletion.rows()),
                kit.memory());
    }

    private static List<Column<RecycleBin.Deletion>> columns() {
        return List.of(
                Column.<RecycleBin.Deletion>text(
                                "at",
                                Texts.of("settings.audit.at"),
                                d -> AT.format(d.action().at()))
                        .sortedBy(d -> d.action().id())
                        .width(140),
                Column.<RecycleBin.Deletion>text(
                                "user",
                                Texts.of("settings.audit.user"),
                                d -> d.action().user())
                        .width(130),
                Column.<RecycleBin.Deletion>text(
                                "act",
                                Texts.of("settings.audit.what"),
                                d -> d.action().name().words())
                        .width(320),
                Column.<RecycleBin.Deletion>number("count", Texts.of("settings.bin.count"), d ->
                                (long) d.rows().size())
                        .width(80),
                Column.<RecycleBin.Deletion>text("rows", Texts.of("settings.bin.row"), BinController::words)
                        .width(300));
    }

    /** How many rows of which table, the first table being that of the row that was taken out last. */
    private static String words(RecycleBin.Deletion deletion) {
        if (deletion.rows().size() == 1) {
            RecycleBin.Gone only = deletion.rows().get(0);
            return Texts.of("settings.bin.only", TableWords.of(only.table()), title(only.values()));
        }
        Map<String, Long> tables = deletion.rows().stream()
                .collect(Collectors.groupingBy(
                        gone -> TableWords.of(gone.table()), LinkedHashMap::new, Collectors.counting()));
        return tables.entrySet().stream()
                .map(e -> Texts.of("settings.bin.many", e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The first value by which a person would know the row. */
    private static String title(Map<String, @Nullable String> values) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(name, name.toLowerCase(java.util.Locale.ROOT)))
                .flatMap(name -> Optional.ofNullable(values.get(name)).stream())
                .findFirst()
                .orElse("");
    }
}
