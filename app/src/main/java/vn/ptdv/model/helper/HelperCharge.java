package vn.ptdv.model.helper;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.process.HelperRole;

/** One person whom a member helps now: who helps, who is helped, in what part and since when. */
public record HelperCharge(long id, Helper helper, Helped helped, HelperRole role, LocalDate from, String resolution) {
    /** Helpers of one name in one unit are one; units of one name are told apart by what stands above them. */
    public record Helper(String name, Optional<Long> unitId, String unit) {}

    /** The one who is helped, and where they stand. */
    public record Helped(long candidacyId, long personId, String name, String unit, String stageKey) {}
}
