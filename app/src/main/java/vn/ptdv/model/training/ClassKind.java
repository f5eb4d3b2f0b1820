package vn.ptdv.model.training;

/** Lớp bồi dưỡng nhận thức về Đảng, lớp bồi dưỡng đảng viên mới. */
public enum ClassKind {
    AWARENESS,
    NEW_MEMBER
}
