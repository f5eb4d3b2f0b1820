package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.PaperFacts;
import vn.ptdv.model.process.Severity;

/** The order of the papers among themselves and against the meeting that looks at them. */
public final class PaperOrderCheck {
    private static final String APPLICATION = "DON";
    private static final String CV = "LY_LICH";
    private final Checklist checklist;

    public PaperOrderCheck(Checklist checklist) {
        this.checklist = checklist;
    }

    public List<Finding> check(CandidateFacts facts, LocalDate meeting) {
        List<Finding> findings = new ArrayList<>();
        Optional<LocalDate> application = date(facts, APPLICATION);
        Optional<LocalDate> cv = date(facts, CV);
        if (application.isPresent() && cv.isPresent() && cv.get().isBefore(application.get())) {
            findings.add(Finding.plain(
                    Severity.WARNING, FindingCode.PAPER_CV_BEFORE_APPLICATION, cv.get(), application.get()));
        }
        for (PaperLine line : checklist.lines()) {
            date(facts, line.code())
                    .filter(day -> line.part() == DossierPart.A && day.isAfter(meeting))
                    .ifPresent(day -> findings.add(Finding.plain(
                            Severity.NEEDS_REASON, FindingCode.PAPER_AFTER_MEETING, line.name(), day, meeting)));
        }
        return findings;
    }

    /** Comments on the CV stay blank until the results of the background check are in. */
    public static List<Finding> opinions(LocalDate opinions, Optional<LocalDate> verifiedOn) {
        return verifiedOn
                .filter(opinions::isBefore)
                .map(day -> Finding.plain(Severity.WARNING, FindingCode.OPINION_BEFORE_VERIFICATION, opinions, day))
                .stream()
                .toList();
    }

    private static Optional<LocalDate> date(CandidateFacts facts, String code) {
        return facts.paper(code).flatMap(PaperFacts::date);
    }
}
