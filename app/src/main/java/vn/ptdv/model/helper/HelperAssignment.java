package vn.ptdv.model.helper;

import java.time.LocalDate;
import java.util.Optional;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.HelperRole;

/** A member charged with helping someone; id 0 is one not kept yet. */
public record HelperAssignment(
        long id, String name, HelperRole role, Optional<Long> unitId, Membership membership, Charge charge) {
    /** Since when the helper is a member and has shared work or residence with the person. */
    public record Membership(
            Optional<LocalDate> admittedOn,
            Optional<LocalDate> officialOn,
            Optional<LocalDate> workedTogetherSince,
            Optional<LocalDate> livedTogetherSince,
            BaseRelation base) {
        public static Membership official(LocalDate since, LocalDate workedTogether) {
            return new Membership(
                    Optional.empty(),
                    Optional.of(since),
                    Optional.of(workedTogether),
                    Optional.empty(),
                    BaseRelation.SAME_BASE);
        }
    }

    /** By which resolution, from when to when. */
    public record Charge(
            String resolution,
            Optional<LocalDate> resolvedOn,
            LocalDate from,
            Optional<LocalDate> to,
            String endReason) {
        public static Charge from(LocalDate day) {
            return new Charge("", Optional.empty(), day, Optional.empty(), "");
        }
    }

    public static HelperAssignment of(String name, HelperRole role, Membership membership, LocalDate from) {
        return new HelperAssignment(0, name, role, Optional.empty(), membership, Charge.from(from));
    }
}
