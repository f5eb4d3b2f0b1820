package vn.ptdv.ui.progress;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.QuotaDecision.Years;

/** What the figures of a board open: those of one unit, and the sums of several. */
final class BoardOpens {
    private final Supplier<Behind> behind;
    private final Supplier<Optional<ProgressQuestion>> question;
    private final Supplier<List<BoardModel.Line>> all;

    /** The lines are all that the board has, beyond those that are shown. */
    BoardOpens(
            Supplier<Behind> behind,
            Supplier<Optional<ProgressQuestion>> question,
            Supplier<List<BoardModel.Line>> all) {
        this.behind = behind;
        this.question = question;
        this.all = all;
    }

    /** The people behind the figure of one unit or the sum of several. */
    void people(Collection<BoardModel.Line> lines, ProgressSpan span) {
        with((b, q) -> b.people(q, lines, span));
    }

    void members(BoardModel.Line line) {
        behind.get().members(line.id(), line.name());
    }

    /** The decisions behind the targets of the year. */
    void target(Collection<BoardModel.Line> lines) {
        with((b, q) -> b.given(
                q,
                new Behind.Gift(q.scope(), new Years(q.year(), q.year()), BoardModel.ids(lines)),
                Texts.of("quotaui.behind.target", BoardModel.names(lines), String.valueOf(q.year()))));
    }

    /** The forecast of all together, with the people whom it counts on. */
    void forecast(Collection<BoardModel.Line> lines) {
        with((b, q) -> b.forecast(q, BoardModel.ids(lines), BoardModel.names(lines), year(lines)));
    }

    /** The units among which one has its rank. */
    void rank(BoardModel.Line line) {
        OptionalLong parent = line.row().unit().parentId();
        List<BoardModel.Line> siblings = all.get().stream()
                .filter(l -> l.row().unit().parentId().equals(parent))
                .sorted(Comparator.comparingInt(l -> l.row().rank().orElse(Integer.MAX_VALUE)))
                .toList();
        with((b, q) -> b.units(q, Texts.of("quotaui.behind.rank", line.name()), siblings));
    }

    /** The units that a sum is made of. */
    void units(List<BoardModel.Line> lines) {
        with((b, q) -> b.units(q, Texts.of("quotaui.behind.sum", BoardModel.names(lines)), lines));
    }

    static Progress year(Collection<BoardModel.Line> lines) {
        return lines.stream().map(l -> l.row().year()).reduce(new Progress(0, 0), Progress::plus);
    }

    private void with(BiConsumer<Behind, ProgressQuestion> act) {
        question.get().ifPresent(q -> act.accept(behind.get(), q));
    }
}
