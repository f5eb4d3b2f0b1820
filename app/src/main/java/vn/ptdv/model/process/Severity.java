package vn.ptdv.model.process;

/** What a finding asks for: nothing, attention, or a reason and an approver. */
public enum Severity {
    FINE,
    WARNING,
    NEEDS_REASON
}
