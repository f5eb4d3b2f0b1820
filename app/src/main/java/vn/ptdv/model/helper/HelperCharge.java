package vn.ptdv.model.helper;

import java.time.LocalDate;
import vn.ptdv.model.process.HelperRole;

/** One person whom a member helps now: who helps, who is helped, in what part and since when. */
public record HelperCharge(long id, Helper helper, Helped helped, HelperRole role, LocalDate from, String resolution) {
    /** Helpers of one name in one unit are one. */
    public record Helper(String name, String unit) {}

    /** The one who is helped, and where they stand. */
    public record Helped(long candidacyId, long personId, String name, String unit, String stageKey) {}
}
