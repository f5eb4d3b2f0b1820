package vn.ptdv.logic.rules;

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
    private static final List<String> BEFORE_MEETING =
            List.of(APPLICATION, CV, "GIOI_THIEU", "NQ_DOAN", "NQ_CONG_DOAN", "Y_KIEN", "GCN_NHAN_THUC");

    private PaperOrderCheck() {}

    public static List<Finding> check(CandidateFacts facts, LocalDate meeting) {
        List<Finding> findings = new ArrayList<>();
        Optional<LocalDate> application = date(facts, APPLICATION);
        Optional<LocalDate> cv = date(facts, CV);
        if (application.isPresent() && cv.isPresent() && cv.get().isBefore(application.get())) {
            findings.add(Finding.plain(
                    Severity.WARNING, FindingCode.PAPER_CV_BEFORE_APPLICATION, cv.get(), application.get()));
        }
        for (String code : BEFORE_MEETING) {
            date(facts, code)
                    .filter(day -> day.isAfter(meeting))
                    .ifPresent(day -> findings.add(Finding.plain(
                            Severity.NEEDS_REASON, FindingCode.PAPER_AFTER_MEETING, new PaperCode(code), day, meeting)));
        }
        return findings;
    }

    /** Comments on the CV stay blank until the results of the background check are in. */
    public static List<Finding> opinions(LocalDate opinions, Optional<LocalDate> verifiedOn) {
        return verifiedOn
                .filter(opinions::isBefore)
                .map(day -> Finding.plain(
                        Severity.WARNING, FindingCode.OPINION_BEFORE_VERIFICATION, opinions, day))
                .stream()
                .toList();
    }

    private static Optional<LocalDate> date(CandidateFacts facts, String code) {
        return facts.paper(code).flatMap(PaperFacts::date);
    }
}
