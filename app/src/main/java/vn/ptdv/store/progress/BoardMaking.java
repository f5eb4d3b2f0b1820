package vn.ptdv.store.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressFacts;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.UnitFigures;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.RollUp;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;

/** Puts counted admissions beside reported totals, members and quotas, whoever counted them. */
record BoardMaking(ProgressSources sources, UnitTree tree, Collection<Unit> all, RollUp rollUp) {
    ProgressBoard board(ProgressQuestion question, Map<Long, UnitFigures> counted, ReportedTotals reported) {
        Map<Long, UnitFigures> own = new HashMap<>(counted);
        reported.read(question.spans()).forEach((unit, figures) -> own.merge(unit, figures, UnitFigures::plus));
        int from = question.term().map(t -> t.from().getYear()).orElse(question.year());
        int to = question.term().map(t -> t.to().getYear()).orElse(question.year());
        ProgressFacts facts = new ProgressFacts(
                tree,
                all,
                rollUp.totals(own, UnitFigures::plus),
                new GivenTotals(tree, all, sources.members(question.asOf())),
                sources.quotas(question.scope(), Math.min(from, question.year()), Math.max(to, question.year())));
        return new ProgressBoard(question, facts);
    }
}
