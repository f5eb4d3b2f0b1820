package vn.ptdv.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.store.book.OpenBook;
import vn.ptdv.store.change.AuditLog;
import vn.ptdv.store.change.UndoList;

/** Takes back one import by its batch, or one action by its number. */
@Command(name = "undo")
final class UndoCommand extends OnBook {
    @Parameters(paramLabel = "BATCH")
    String batch = "";

    UndoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(OpenBook book) throws Refusal {
        UndoList undo = new UndoList(book.book().reading(), book.book().writing());
        List<UndoList.Outcome> outcomes =
                batch.matches("[0-9]{1,18}") ? List.of(undo.undo(Long.parseLong(batch))) : undo.undoBatch(batch);
        List<UndoList.Outcome.Done> done = outcomes.stream()
                .filter(UndoList.Outcome.Done.class::isInstance)
                .map(UndoList.Outcome.Done.class::cast)
                .toList();
        refuseIfHeldBack(outcomes);
        if (done.isEmpty()) {
            throw new Refusal(Exit.REFUSED, Texts.of("cli.undo.nothing", batch));
        }
        Figures figures = figures(done, new AuditLog(book.book().reading()));
        if (options.json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("restored", figures.restored);
            result.put("removed", figures.removed);
            terminal.json(result);
        } else {
            terminal.say(Texts.of("cli.undo.done", figures.restored, figures.removed));
        }
        return Exit.DONE;
    }

    private record Figures(long restored, long removed) {}

    /** Rows that were put back to what they were, and rows that were taken out again. */
    private static Figures figures(List<UndoList.Outcome.Done> done, AuditLog log) {
        long removed = 0;
        long all = 0;
        for (UndoList.Outcome.Done one : done) {
            all += one.action().rows();
            removed += log.details(one.action().id(), Integer.MAX_VALUE).stream()
                    .filter(d -> d.op() == 'I')
                    .map(d -> d.table() + d.key())
                    .distinct()
                    .count();
        }
        return new Figures(all - removed, removed);
    }

    private static void refuseIfHeldBack(List<UndoList.Outcome> outcomes) throws Refusal {
        String reasons = outcomes.stream()
                .filter(UndoList.Outcome.Refused.class::isInstance)
                .map(o -> ((UndoList.Outcome.Refused) o).why())
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!reasons.isEmpty()) {
            throw new Refusal(Exit.REFUSED, reasons);
        }
    }
}
