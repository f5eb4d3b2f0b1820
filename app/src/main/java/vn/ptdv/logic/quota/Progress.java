package vn.ptdv.logic.quota;

import java.math.BigDecimal;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** What has been done of what was given. */
public record Progress(long target, long result) {
    public Progress {
        if (target < 0 || result < 0) {
            throw new IllegalArgumentException("negative progress: " + target + " " + result);
        }
    }

    /** Sums units; targets and results are added apart. */
    public Progress plus(Progress other) {
        return new Progress(target + other.target, result + other.result);
    }

    /** What is still to be done; 0 when the target is passed. */
    public long remaining() {
        return Math.max(0, target - result);
    }

    /** Result in percent of the target; empty without a target. */
    public Optional<BigDecimal> percent(int decimals, Rounding rounding) {
        return VietnameseNumbers.percent(result, target, decimals, rounding);
    }

    /** Whether the result is under that percentage of the target, before any rounding: 9/20 is below 50, 10/20 is not. */
    public boolean isBelow(BigDecimal percent) {
        return BigDecimal.valueOf(result).movePointRight(2).compareTo(percent.multiply(BigDecimal.valueOf(target))) < 0;
    }

    /** The mark at the end of a period, when no time is left. */
    public ProgressStatus status(BigDecimal threshold) {
        return status(Pace.over(), threshold);
    }

    /** The mark on the way; a unit that keeps pace is not blamed for what the year has not yet brought. */
    public ProgressStatus status(Pace pace, BigDecimal threshold) {
        if (target == 0) {
            return ProgressStatus.NO_TARGET;
        }
        if (result >= target) {
            return ProgressStatus.REACHED;
        }
        if (result == 0) {
            return ProgressStatus.NONE;
        }
        if (!pace.isBehind(this)) {
            return ProgressStatus.ON_PACE;
        }
        return isBelow(threshold) ? ProgressStatus.BELOW_THRESHOLD : ProgressStatus.BEHIND;
    }
}
