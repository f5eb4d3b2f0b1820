package vn.ptdv.ui.settings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** What was deleted and is still gone; bringing it back takes back the whole act that deleted it. */
final class BinController extends Controller {
    private static final int SHOWN = 2000;
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final List<String> NAMES =
            List.of("FULL_NAME", "NAME", "TITLE", "LABEL", "SUBJECT", "NUMBER_CODE", "CODE", "NOTE");
    private final BookServices services;
    private final Toolkit kit;
    private final RowsModel<RecycleBin.Gone> model = new RowsModel<>();
    private final View<?, ?> view;

    BinController(BookServices services, Toolkit kit) {
        this.services = services;
        this.kit = kit;
        DataTable<RecycleBin.Gone> table = new DataTable<>("bin", RecycleBin.Gone::key, columns(), kit.memory())
                .whenEmpty(new EmptyState(Texts.of("settings.bin.empty"), Texts.of("settings.bin.empty.what")));
        table.says(Section.BIN.title());
        SectionAct restore = SectionAct.onRow("bin-restore", Texts.of("settings.bin.restore"), this::onRestore);
        this.view = new RowsView<>(
                model, this, new RowsView.Parts<>(Section.BIN, Texts.of("settings.bin.what"), table, List.of(restore)));
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
        model.chosen.get().ifPresent(gone -> {
            ActionLine action = gone.action();
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
                .start(Job.of(progress -> services.bin().list(SHOWN))
                        .latestWins("settings.bin")
                        .until(whileActive())
                        .onDone(found -> model.rows.setAll(found)));
    }

    private static List<Column<RecycleBin.Gone>> columns() {
        return List.of(
                Column.<RecycleBin.Gone>text(
                                "at",
                                Texts.of("settings.audit.at"),
                                g -> AT.format(g.action().at()))
                        .sortedBy(g -> g.action().id())
                        .width(140),
                Column.<RecycleBin.Gone>text(
                                "user",
                                Texts.of("settings.audit.user"),
                                g -> g.action().user())
                        .width(130),
                Column.<RecycleBin.Gone>text(
                                "act",
                                Texts.of("settings.audit.what"),
                                g -> g.action().name().words())
                        .width(320),
                Column.<RecycleBin.Gone>text("table", Texts.of("settings.audit.table"), g -> TableWords.of(g.table()))
                        .width(150),
                Column.<RecycleBin.Gone>text("row", Texts.of("settings.bin.row"), g -> title(g.values()))
                        .width(260));
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
