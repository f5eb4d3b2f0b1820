package vn.ptdv.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import vn.ptdv.exchange.list.Draft;
import vn.ptdv.exchange.list.FaultyRows;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.write.SafeNames;
import vn.ptdv.sheet.write.WriteProgress;
import vn.ptdv.sheet.write.WriteResult;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.task.Job;
import vn.ptdv.ui.frame.Toolkit;

/** Writes the rows that could not be taken in to a workbook that goes back to whoever sent the list. */
final class FaultDesk {
    private static final String NUMBER = "cccd";
    private final Book book;
    private final Toolkit kit;

    FaultDesk(Book book, Toolkit kit) {
        this.book = book;
        this.kit = kit;
    }

    void ask(Draft draft, List<RowFault> faults, Consumer<String> says) {
        if (faults.isEmpty()) {
            says.accept(Texts.of("import.faults.none"));
            return;
        }
        FileKind xlsx = new FileKind(Texts.of("import.template.kind"), List.of("*.xlsx"));
        String from = String.valueOf(draft.file().getFileName()).replaceFirst("\\.[^.]*$", "");
        String name = SafeNames.file(Texts.of("import.faults.file", from), "xlsx");
        kit.dialogs()
                .saveFile(FileAsk.save(Texts.of("import.faults.export"), name, xlsx))
                .ifPresent(file -> kit.tasks()
                        .start(Job.of(progress -> write(draft, faults, file))
                                .titled(Texts.of("import.faults.running"))
                                .onDone(says)));
    }

    private String write(Draft draft, List<RowFault> faults, Path file) {
        WriteResult result = FaultyRows.of(draft, faults).write(file, WriteProgress.IGNORED);
        if (!(result instanceof WriteResult.Written written)) {
            return result instanceof WriteResult.Refused refused ? refused.words() : "";
        }
        if (draft.mapping().of(NUMBER).isPresent()) {
            book.writing()
                    .note(Act.named(
                            "action.note.numbers_left",
                            draft.kind().title(),
                            written.rows(),
                            String.valueOf(file.getFileName())));
        }
        return Texts.of("import.faults.done", VietnameseNumbers.format(written.rows()), written.file());
    }
}
