package vn.ptdv.logic.quota;

/** Đạt, đúng tiến độ, chậm, dưới ngưỡng, chưa kết nạp; and no target at all. */
public enum ProgressStatus {
    REACHED,
    ON_PACE,
    BEHIND,
    BELOW_THRESHOLD,
    NONE,
    NO_TARGET
}
