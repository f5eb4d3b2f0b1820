package vn.ptdv.ui.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.exchange.list.BookLists;
import vn.ptdv.exchange.list.TableFile;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.setting.Role;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.FieldCatalog;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.ui.common.dialog.Choice;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.table.Secrets;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.common.task.Progress;
import vn.ptdv.ui.frame.Toolkit;

/** Writes a list of the book in the layout of its template; numbers of citizens go whole only if asked and allowed. */
final class LayoutDesk {
    private static final String NUMBER = "cccd";

    /** The acts of the question about numbers, in the order of its buttons. */
    private static final List<Secrets> WAYS = List.of(Secrets.MASKED, Secrets.WHOLE);

    private final Book book;
    private final Toolkit kit;

    LayoutDesk(Book book, Toolkit kit) {
        this.book = book;
        this.kit = kit;
    }

    void ask(ListKind kind) {
        kit.tasks()
                .start(Job.of(progress -> kind == ListKind.PEOPLE
                                && book.writing().rights().role() != Role.READER)
                        .latestWins("import.layout.ask")
                        .onDone(asks -> (asks ? numbers() : Optional.of(Secrets.MASKED))
                                .ifPresent(secrets -> where(kind, secrets))));
    }

    private Optional<Secrets> numbers() {
        return kit.dialogs()
                .choose(new Choice(
                        Texts.of("import.layout.numbers"),
                        Texts.of("import.layout.numbersText"),
                        WAYS.stream()
                                .map(way -> Texts.ofEnum("import.layout.numbers", way))
                                .toList()))
                .map(WAYS::get);
    }

    private void where(ListKind kind, Secrets secrets) {
        FileKind xlsx = new FileKind(Texts.of("import.template.kind"), List.of("*.xlsx"));
        String name = SafeNames.file(Texts.of("import.layout.name", kind.title()), "xlsx");
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("import.menu.layout"), name, xlsx))
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> write(kind, secrets, file, progress))
                                .titled(Texts.of("import.layout.running"))
                                .onDone(words -> kit.dialogs().message(kind.title(), words))));
    }

    private String write(ListKind kind, Secrets secrets, Path file, Progress progress) {
        boolean whole = kind == ListKind.PEOPLE && secrets == Secrets.WHOLE;
        TableFile all = new BookLists(book, kit.clock().today()).of(kind);
        TableFile list = kind == ListKind.PEOPLE && !whole ? withoutNumbers(all) : all;
        int total = Math.max(1, list.rows().size());
        WriteResult result = list.write(file, rows -> {
            progress.at((double) rows / total, Texts.of("import.progress", rows, total));
            return progress.isCancelled() ? WriteProgress.Next.CANCEL : WriteProgress.Next.GO_ON;
        });
        if (!(result instanceof WriteResult.Written written)) {
            return result instanceof WriteResult.Refused refused ? refused.words() : Texts.of("import.cancelled");
        }
        if (whole) {
            String where = String.valueOf(file.getFileName());
            book.writing().note(Act.named("action.note.numbers_left", kind.title(), written.rows(), where));
        }
        return Texts.of("import.layout.done", VietnameseNumbers.format(written.rows()), written.file());
    }

    /** Left blank rather than masked: a blank cell changes nothing when the file comes back, a masked one is a fault. */
    private static TableFile withoutNumbers(TableFile list) {
        List<String> fields = FieldCatalog.entries(ListKind.PEOPLE).stream()
                .map(FieldCatalog.Entry::key)
                .toList();
        int number = fields.indexOf(NUMBER);
        List<List<?>> rows = new ArrayList<>(list.rows().size());
        for (List<?> row : list.rows()) {
            List<Object> left = new ArrayList<>(row);
            left.set(number, "");
            rows.add(left);
        }
        return new TableFile(list.name(), list.heading(), list.columns(), rows);
    }
}
