package vn.ptdv.ui.progress;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.ptdv.logic.progress.ProgressRules;
import vn.ptdv.logic.progress.ProgressSpan;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.unit.Unit;

/** The sum of the shown units, each unit counted once though it also stands in the one above. */
final class BoardTotal {
    private BoardTotal() {}

    static String text(List<BoardModel.Line> lines, ProgressRules rules) {
        List<BoardModel.Line> tops = tops(lines);
        Progress year = tops.stream().map(l -> l.row().year()).reduce(new Progress(0, 0), Progress::plus);
        long period = sum(tops, ProgressSpan.PERIOD);
        long before = sum(tops, ProgressSpan.LAST_YEAR);
        long members = tops.stream().mapToLong(l -> l.row().members().orElse(0)).sum();
        Optional<String> share =
                year.percent(rules.decimals(), rules.rounding()).map(VietnameseNumbers::percentText);
        return Texts.of(
                "quotaui.board.total",
                VietnameseNumbers.format(members),
                VietnameseNumbers.format(year.target()),
                VietnameseNumbers.format(period),
                VietnameseNumbers.format(year.result()),
                share.orElse("–"),
                VietnameseNumbers.format(before));
    }

    private static long sum(List<BoardModel.Line> lines, ProgressSpan span) {
        return lines.stream().mapToLong(l -> l.row().figures().of(span).total()).sum();
    }

    /** Lines whose unit directly above is not shown. */
    private static List<BoardModel.Line> tops(List<BoardModel.Line> lines) {
        Set<Long> covered = new HashSet<>();
        lines.forEach(l -> covered.add(l.id()));
        return lines.stream().filter(l -> !isCovered(l.row().unit(), covered)).toList();
    }

    private static boolean isCovered(Unit unit, Set<Long> shown) {
        OptionalLong parent = unit.parentId();
        return parent.isPresent() && shown.contains(parent.getAsLong());
    }
}
