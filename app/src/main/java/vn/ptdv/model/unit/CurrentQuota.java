package vn.ptdv.model.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/** The chỉ tiêu hiện hành of one key: what the issued decisions come to, and which they were, oldest first. */
public record CurrentQuota(QuotaKey key, int target, OptionalInt floor, LocalDate since, List<Long> decisions) {}
