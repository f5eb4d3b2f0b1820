package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** What the introducer rule needs to know of a helper (đảng viên giúp đỡ). */
public record HelperFacts(
        String name,
        boolean officialMember,
        Optional<LocalDate> sharedWorkSince,
        Optional<LocalDate> sharedResidenceSince,
        BaseRelation base,
        HelperRole role,
        LocalDate introducedOn) {}
