package vn.ptdv.logic.rules;

/**
 * The official members of a cell (đảng viên chính thức) on the day of a vote.
 *
 * @param official all official members of the cell
 * @param elsewhere those introduced to temporary activity elsewhere
 * @param exemptedAbsent those exempted from activity who did not come; exempted members who come do count
 * @param suspended those suspended, prosecuted or detained
 */
public record CellCount(int official, int elsewhere, int exemptedAbsent, int suspended) {
    /** The N of the threshold; members who are merely absent stay in it. */
    public int summoned() {
        return Math.max(0, official - elsewhere - exemptedAbsent - suspended);
    }
}
