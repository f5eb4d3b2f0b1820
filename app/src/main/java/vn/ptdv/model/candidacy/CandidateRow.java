package vn.ptdv.model.candidacy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** One line of the pipeline table, complete and ready to sort; days are counted when it is shown. */
public record CandidateRow(
        long candidacyId,
        long personId,
        String name,
        String orderKey,
        String birth,
        String sex,
        String ethnic,
        long unitId,
        String unit,
        String stage,
        LocalDate stageSince,
        Optional<String> exit,
        Optional<LocalDate> nextDue,
        Optional<LocalDate> decisionOn,
        Optional<LocalDate> ceremonyOn,
        String helpers,
        Set<Flag> flags) {
    /** What a line is marked with. */
    public enum Flag {
        READMISSION,
        SPECIAL_GROUP,
        AWAY,
        RULE_EXCEPTION
    }

    public long daysInStage(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(stageSince, today));
    }

    /** Under which step or way out the line stands. */
    public String state() {
        return exit.orElse(stage);
    }
}
