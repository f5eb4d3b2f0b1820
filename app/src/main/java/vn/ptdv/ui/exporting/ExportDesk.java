package vn.ptdv.ui.exporting;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import vn.ptdv.document.model.Sheet;
import vn.ptdv.document.print.Printer;
import vn.ptdv.document.print.SystemPrinter;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.setting.Role;
import vn.ptdv.sheet.write.ListHeading;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.filter.Filter;
import vn.ptdv.ui.common.filter.FilterBuilder;
import vn.ptdv.ui.common.filter.SavedMenu;
import vn.ptdv.ui.common.table.Secrets;
import vn.ptdv.ui.common.table.TableContents;
import vn.ptdv.ui.common.table.TableExports;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.filtering.BookFilters;
import vn.ptdv.ui.frame.Toolkit;

/** Asks how a list shall leave, writes it beside the wait of others, and notes in the audit when numbers left whole. */
public final class ExportDesk implements TableExports {
    /** Screens keep filters under their own names, which a table may share. */
    private static final String OF_TABLES = "table.";

    private final BookServices services;
    private final Toolkit kit;
    private final Supplier<String> screen;
    private final Printer printer;

    /** {@code screen} names the present screen, for tables that bear no name of their own. */
    public ExportDesk(BookServices services, Toolkit kit, Supplier<String> screen) {
        this(services, kit, screen, new SystemPrinter());
    }

    ExportDesk(BookServices services, Toolkit kit, Supplier<String> screen, Printer printer) {
        this.printer = printer;
        this.services = services;
        this.kit = kit;
        this.screen = screen;
    }

    @Override
    public void ask(TableContents contents) {
        kit.tasks()
                .start(Job.of(progress -> mayHaveWhole())
                        .latestWins("export.ask")
                        .onDone(may -> ask(contents, may)));
    }

    private void ask(TableContents contents, boolean mayHaveWhole) {
        String title = contents.title().isBlank() ? screen.get() : contents.title();
        ExportForm form =
                new ExportForm(contents, title, mayHaveWhole, () -> kit.clock().today());
        if (form.ask(kit.dialogs())) {
            if (form.format() == ExportFormat.PRINT) {
                print(contents, form);
                return;
            }
            String name = Texts.of(
                    "export.file",
                    form.title(),
                    VietnameseDates.format(kit.clock().today()));
            kit.dialogs()
                    .saveFile(FileAsk.save(
                            Texts.of("export.title"),
                            SafeNames.file(name, form.format().ending()),
                            form.format().kind()))
                    .ifPresent(file -> write(contents, form, file));
        }
    }

    @Override
    public Optional<Built> conditions(FilterFields<?> fields, String present) {
        FilterBuilder builder = new FilterBuilder(fields, kit.clock().today(), present);
        Form form =
                new Form(Texts.of("common.filter.build"), builder, Texts.of("common.filter.buildAct"), builder::accept);
        return kit.dialogs().form(form)
                ? Optional.of(new Built(builder.expression(), kit.clock().today()))
                : Optional.empty();
    }

    @Override
    public Node kept(String table, Supplier<String> present, Consumer<Built> use) {
        SavedMenu menu = new SavedMenu(
                new BookFilters(OF_TABLES + table, services.book(), kit),
                () -> Filter.ALL.built(present.get()),
                filter -> use.accept(new Built(filter.expression(), kit.clock().today())));
        return menu.asSign();
    }

    private void write(TableContents contents, ExportForm form, Path file) {
        Wish wish = new Wish(form.title(), form.secrets(), form.sheet(), form.format(), file);
        kit.tasks()
                .start(Job.of(progress -> write(contents.file(form.extent(), wish.secrets()), wish, progress))
                        .titled(Texts.of("export.running", VietnameseNumbers.format(contents.count(form.extent()))))
                        .onDone(this::tell));
    }

    private record Wish(String title, Secrets secrets, Sheet sheet, ExportFormat format, Path file) {}

    private void print(TableContents contents, ExportForm form) {
        List<String> names = printer.printers();
        Optional<String> name = names.size() < 2
                ? names.stream().findFirst()
                : kit.dialogs()
                        .choose(new Choice(Texts.of("export.title"), Texts.of("export.printer"), names))
                        .map(names::get);
        if (name.isEmpty() && !names.isEmpty()) {
            return;
        }
        Wish wish = new Wish(form.title(), form.secrets(), form.sheet(), form.format(), Path.of(""));
        kit.tasks()
                .start(Job.of(progress -> {
                            TableFile table =
                                    contents.file(form.extent(), wish.secrets()).named(wish.title());
                            progress.check();
                            String said = paper(wish).print(table, printer, name.orElse(""));
                            noteNumbers(wish, table.count(), Texts.of("export.format.PRINT"));
                            return said;
                        })
                        .titled(Texts.of("export.running", VietnameseNumbers.format(contents.count(form.extent()))))
                        .onDone(said -> kit.dialogs().message(Texts.of("export.title"), said)));
    }

    private PaperList paper(Wish wish) {
        return new PaperList(
                services.settings().now(), wish.sheet(), kit.clock().today());
    }

    private WriteResult write(TableFile table, Wish wish, Progress progress) {
        TableFile whole = table.named(wish.title()).headed(heading(wish.title()));
        int total = Math.max(1, table.rows().size());
        progress.check();
        WriteResult result = wish.format().isPaper()
                ? paper(wish).write(table.named(wish.title()), wish.format(), wish.file())
                : whole.write(wish.file(), rows -> {
                    progress.at((double) rows / total, Texts.of("export.progress", rows, total));
                    return progress.isCancelled() ? WriteProgress.Next.CANCEL : WriteProgress.Next.GO_ON;
                });
        if (result instanceof WriteResult.Written written) {
            noteNumbers(wish, table.count(), String.valueOf(wish.file().getFileName()));
            return new WriteResult.Written(written.file(), table.count());
        }
        return result;
    }

    private void noteNumbers(Wish wish, int rows, String where) {
        if (wish.secrets() == Secrets.WHOLE) {
            services.book().writing().note(Act.named("action.note.numbers_left", wish.title(), rows, where));
        }
    }

    private ListHeading heading(String title) {
        var settings = services.settings().now();
        String day = VietnameseDates.format(kit.clock().today());
        return new ListHeading(
                List.of(settings.text(SettingKey.PARENT_LINE), settings.text(SettingKey.ISSUER_LINE)),
                List.of(Texts.of("report.sheet.party"), Texts.of("export.day", settings.text(SettingKey.PLACE), day)),
                List.of(title),
                "");
    }

    private void tell(WriteResult result) {
        if (result instanceof WriteResult.Written written) {
            kit.dialogs()
                    .message(
                            Texts.of("export.title"),
                            Texts.of("export.done", VietnameseNumbers.format(written.rows()), written.file()));
        } else if (result instanceof WriteResult.Refused refused) {
            kit.dialogs().message(Texts.of("export.title"), refused.words());
        }
    }

    private boolean mayHaveWhole() {
        return services.book().writing().rights().role() != Role.READER;
    }
}
