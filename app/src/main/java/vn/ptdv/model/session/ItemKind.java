package vn.ptdv.model.session;

/** What a subject of the agenda leads to when the session agrees. */
public enum ItemKind {
    /** The vote and a decision: kết nạp, kết nạp lại. */
    ADMIT,
    /** A decision: công nhận chính thức. */
    RECOGNISE,
    /** A decision: xóa tên dự bị. */
    REMOVE,
    /** A decision: hủy quyết định. */
    CANCEL,
    /** A later last day of a limit, without a decision of its own. */
    EXTEND,
    /** Words in the minutes, without a decision of its own. */
    OPINION;

    /** Whether agreement ends in a decision with a number. */
    public boolean isDecided() {
        return this != EXTEND && this != OPINION;
    }
}
