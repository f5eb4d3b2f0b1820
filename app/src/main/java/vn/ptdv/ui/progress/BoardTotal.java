package vn.ptdv.ui.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.Unit;

/** The sum of the shown units, each unit counted once though it also stands in the one above. */
final class BoardTotal {
    private final List<BoardModel.Line> tops;
    private final ProgressRules rules;

    BoardTotal(List<BoardModel.Line> lines, ProgressRules rules) {
        this.tops = tops(lines);
        this.rules = rules;
    }

    List<BoardModel.Line> tops() {
        return tops;
    }

    /**
     * The sums by column; those of people open them. Forecasts are rounded unit by unit and have no sum here: it would
     * differ from the forecast of the whole committee on the overview.
     */
    Map<String, Node> sums(Consumer<ProgressSpan> open) {
        Progress year = tops.stream().map(l -> l.row().year()).reduce(new Progress(0, 0), Progress::plus);
        Map<String, Node> sums = new HashMap<>();
        sums.put("unit", new Label(Texts.of("quotaui.board.sum", tops.size())));
        sums.put("members", label(sum(l -> l.row().members().orElse(0))));
        sums.put("target", label(year.target()));
        sums.put("left", label(year.remaining()));
        sums.put("percent", new Label(BoardColumns.percent(year.percent(rules.decimals(), rules.rounding()))));
        Map.of(
                        "period", ProgressSpan.PERIOD,
                        "year", ProgressSpan.YEAR,
                        "before", ProgressSpan.LAST_YEAR,
                        "term", ProgressSpan.TERM)
                .forEach((column, span) -> sums.put(column, link(span, open)));
        return sums;
    }

    private Node link(ProgressSpan span, Consumer<ProgressSpan> open) {
        String text =
                VietnameseNumbers.format(sum(l -> l.row().figures().of(span).total()));
        return BoardColumns.link(
                text,
                Texts.of("quotaui.board.open", Texts.of("quotaui.board.sum", tops.size()), text),
                () -> open.accept(span));
    }

    private long sum(ToLongFunction<BoardModel.Line> value) {
        return tops.stream().mapToLong(value).sum();
    }

    private static Label label(long value) {
        return new Label(VietnameseNumbers.format(value));
    }

    /** Lines above which no unit is shown. */
    private static List<BoardModel.Line> tops(List<BoardModel.Line> lines) {
        Map<Long, Unit> shown = new HashMap<>();
        lines.forEach(l -> shown.put(l.id(), l.row().unit()));
        Set<Long> covered = new HashSet<>(shown.keySet());
        return lines.stream().filter(l -> !isCovered(l.row().unit(), covered)).toList();
    }

    private static boolean isCovered(Unit unit, Set<Long> shown) {
        OptionalLong parent = unit.parentId();
        return parent.isPresent() && shown.contains(parent.getAsLong());
    }
}
