package vn.ptdv.logic.progress;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.quota.ProgressStatus;
import vn.ptdv.logic.quota.RateBand;
import vn.ptdv.model.unit.Unit;

/** One unit on the board, everything below it included. */
public record ProgressRow(
        Unit unit,
        int depth,
        UnitFigures figures,
        OptionalLong members,
        Progress year,
        OptionalInt yearFloor,
        Progress term,
        OptionalInt rank,
        ProgressStatus status,
        Optional<BigDecimal> percentOfQuota,
        Optional<BigDecimal> percentOfMembers,
        Optional<RateBand.Position> ratePosition,
        Optional<BigDecimal> pacePoints,
        Set<ProgressMark> marks,
        Map<String, Progress> groups) {
    public long remaining() {
        return year.remaining();
    }

    /** The period beside the same one a year earlier. */
    public Comparison againstLastYear() {
        return new Comparison(
                figures.of(ProgressSpan.PERIOD).total(),
                figures.of(ProgressSpan.LAST_YEAR).total());
    }

    public ProgressRow ranked(OptionalInt place) {
        return new ProgressRow(
                unit,
                depth,
                figures,
                members,
                year,
                yearFloor,
                term,
                place,
                status,
                percentOfQuota,
                percentOfMembers,
                ratePosition,
                pacePoints,
                marks,
                groups);
    }
}
