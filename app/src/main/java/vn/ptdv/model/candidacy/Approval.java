package vn.ptdv.model.candidacy;

/** Why one goes on against a rule, and who allowed it. */
public record Approval(String reason, String approver) {
    public boolean isComplete() {
        return !reason.isBlank() && !approver.isBlank();
    }
}
