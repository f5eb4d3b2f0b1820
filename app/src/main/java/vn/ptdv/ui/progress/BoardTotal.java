package vn.ptdv.ui.progress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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

    /** The sums by column, each opening what it is made of; the forecast is that of all together, once it is known. */
    Map<String, Node> sums(BoardOpens opens, Optional<Long> expected) {
        Progress year = BoardOpens.year(tops);
        Map<String, Node> sums = new HashMap<>();
        sums.put("unit", new Label(Texts.of("quotaui.board.sum", tops.size())));
        sums.put("members", link(number(sum(l -> l.row().members().orElse(0))), () -> opens.units(tops)));
        sums.put("target", link(number(year.target()), () -> opens.target(tops)));
        sums.put("left", link(number(year.remaining()), () -> opens.units(tops)));
        sums.put(
                "percent",
                link(BoardColumns.percent(year.percent(rules.decimals(), rules.rounding())), () -> opens.units(tops)));
        expected.ifPresent(n -> sums.put("forecast", link(number(n), () -> opens.forecast(tops))));
        Map.of(
                        "period", ProgressSpan.PERIOD,
                        "year", ProgressSpan.YEAR,
                        "before", ProgressSpan.LAST_YEAR,
                        "term", ProgressSpan.TERM)
                .forEach((column, span) -> sums.put(
                        column,
                        link(number(sum(l -> l.row().figures().of(span).total())), () -> opens.people(tops, span))));
        return sums;
    }

    private Node link(String text, Runnable open) {
        return BoardColumns.link(
                text, Texts.of("quotaui.board.open", Texts.of("quotaui.board.sum", tops.size()), text), open);
    }

    private long sum(ToLongFunction<BoardModel.Line> value) {
        return tops.stream().mapToLong(value).sum();
    }

    private static String number(long value) {
        return VietnameseNumbers.format(value);
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
