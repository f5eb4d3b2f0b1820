package vn.ptdv.logic.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.YearNote;

/** The year-end sheet of one unit: target, result, share, the grade that is proposed, who heads it. */
public record YearSheet(
        Unit unit, Progress progress, Optional<BigDecimal> percent, String proposedGrade, String headName) {
    /** One sheet for each unit of the board; the secretary stands where no head was noted. */
    public static List<YearSheet> of(ProgressBoard board, Map<Long, YearNote> notes) {
        return board.rows().stream()
                .map(row -> {
                    Optional<YearNote> note =
                            Optional.ofNullable(notes.get(row.unit().id()));
                    String head = note.map(YearNote::headName)
                            .filter(h -> !h.isEmpty())
                            .orElse(row.unit().facts().secretary());
                    return new YearSheet(
                            row.unit(),
                            row.year(),
                            row.percentOfQuota(),
                            note.map(YearNote::proposedGrade).orElse(""),
                            head);
                })
                .toList();
    }
}
