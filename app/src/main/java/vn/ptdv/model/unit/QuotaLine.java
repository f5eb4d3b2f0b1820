package vn.ptdv.model.unit;

import java.util.OptionalInt;

/** One figure of a decision: the target and, where there is one, the floor. */
public record QuotaLine(long decisionId, QuotaKey key, int target, OptionalInt floor, String note) {}
