package vn.ptdv.logic.rules;

/**
 * The members of a committee or its standing committee on the day of a vote.
 *
 * @param serving all serving members
 * @param transferredAbsent those transferred for a time and absent
 * @param suspended those suspended, prosecuted or detained
 */
public record CommitteeCount(int serving, int transferredAbsent, int suspended) {
    /** The N of the threshold. */
    public int voting() {
        return Math.max(0, serving - transferredAbsent - suspended);
    }
}
