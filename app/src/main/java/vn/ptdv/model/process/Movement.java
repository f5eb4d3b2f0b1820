package vn.ptdv.model.process;

import java.time.LocalDate;
import java.util.Optional;

/** A move while in process: the day of the transfer decision and what the committees received when. */
public record Movement(
        LocalDate decidedOn,
        CommitteeRelation relation,
        Optional<LocalDate> fileReceivedOn,
        Optional<LocalDate> reexaminationAskedOn) {}
