package vn.ptdv.exchange.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.kind.CancelDecision;
import vn.ptdv.document.kind.CandidateRow;
import vn.ptdv.document.kind.MemberFacts;
import vn.ptdv.model.session.SessionItem;

/** One item of the agenda with everything that the papers say about it, among it the decision that it would cancel. */
record Dossier(
        SessionItem item,
        MemberFacts person,
        CandidateRow row,
        List<String> proposals,
        String helper,
        Days days,
        boolean again,
        Optional<CancelDecision.Target> cancels) {
    /** As it will be with a decision of this number and day. */
    Dossier decided(String number, LocalDate on) {
        return number.isEmpty()
                ? this
                : new Dossier(
                        item.numbered(number),
                        person,
                        row,
                        proposals,
                        helper,
                        new Days(days.ceremony(), days.official(), Optional.of(on)),
                        again,
                        cancels);
    }

    /** The days that follow from the events; empty where an event is missing. */
    record Days(Optional<LocalDate> ceremony, Optional<LocalDate> official, Optional<LocalDate> decided) {}
}
