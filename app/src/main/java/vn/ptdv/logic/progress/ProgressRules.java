package vn.ptdv.logic.progress;

import java.math.BigDecimal;
import vn.ptdv.logic.quota.RateBand;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.setting.CountBy;

/** The office's settings for the board. */
public record ProgressRules(
        CountBy countBy, BigDecimal threshold, RateBand band, int zeroYears, Rounding rounding, int decimals) {}
