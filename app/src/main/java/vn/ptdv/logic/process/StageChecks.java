package vn.ptdv.logic.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.rules.AgeCheck;
import vn.ptdv.logic.rules.CertificateCheck;
import vn.ptdv.logic.rules.EducationCheck;
import vn.ptdv.logic.rules.HelperCheck;
import vn.ptdv.logic.rules.ReadmissionCheck;
import vn.ptdv.logic.rules.RuleBook;
import vn.ptdv.logic.rules.StaleFileCheck;
import vn.ptdv.model.process.AdvanceRequest;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.StageKeys;

/** Which checks belong to which stage. */
final class StageChecks {
    private final RuleBook rules;
    private final LatenessCheck lateness;
    private final DossierCheck dossier;
    private final PaperOrderCheck papers;

    StageChecks(RuleBook rules, LatenessCheck lateness, DossierCheck dossier, PaperOrderCheck papers) {
        this.rules = rules;
        this.lateness = lateness;
        this.dossier = dossier;
        this.papers = papers;
    }

    List<Finding> check(AdvanceRequest request) {
        List<Event> history = request.history();
        Event event = request.event();
        List<Finding> found = new ArrayList<>(lateness.check(request));
        switch (event.stageKey()) {
            case StageKeys.FILE -> found.addAll(introduction(request.facts(), event.date()));
            case StageKeys.OPINIONS ->
                found.addAll(PaperOrderCheck.opinions(
                        event.date(), StateOf.last(history, StageKeys.VERIFY).map(Event::date)));
            case StageKeys.CELL_VOTE -> found.addAll(cellVote(request));
            case StageKeys.BTV_VOTE -> found.addAll(dossier.check(request.facts(), DossierPart.A));
            case StageKeys.REVIEW -> found.addAll(lateness.checkProbation(history, event));
            case StageKeys.CELL_VOTE2 -> {
                found.addAll(lateness.checkProbation(history, event));
                found.addAll(dossier.check(request.facts(), DossierPart.B));
            }
            case StageKeys.OFFICIAL -> found.addAll(lateness.checkOfficial(history, event));
            default -> {
                // Other stages have no check beyond order, votes and limits.
            }
        }
        return found;
    }

    private List<Finding> introduction(CandidateFacts facts, LocalDate day) {
        HelperCheck helpers = new HelperCheck(rules);
        List<Finding> found = new ArrayList<>();
        facts.helpers().forEach(helper -> found.addAll(helpers.check(helper)));
        found.addAll(helpers.checkCount(facts.helpers(), facts.introducedBy(), day));
        return found;
    }

    private List<Finding> cellVote(AdvanceRequest request) {
        CandidateFacts facts = request.facts();
        LocalDate day = request.event().date();
        List<Finding> found = new ArrayList<>();
        found.addAll(new AgeCheck(rules).check(facts.birthDate(), facts.groups(), day));
        found.addAll(new EducationCheck(rules).check(facts.education(), facts.groups(), day));
        found.addAll(new CertificateCheck(rules).check(facts.name(), facts.certificate(), day));
        fileSetUp(request.history()).ifPresent(setUp -> found.addAll(new StaleFileCheck(rules).check(setUp, day)));
        found.addAll(introduction(facts, day));
        found.addAll(papers.check(facts, day));
        found.addAll(dossier.check(facts, DossierPart.A));
        if (facts.groups().contains(SpecialGroup.RE_ADMISSION)) {
            found.addAll(new ReadmissionCheck(rules).check(facts.leaving(), day));
        }
        if (facts.groups().contains(SpecialGroup.POLITICAL_ISSUE)) {
            found.add(Finding.plain(Severity.WARNING, FindingCode.POLITICAL_ISSUE));
        }
        return found;
    }

    private static Optional<LocalDate> fileSetUp(List<Event> history) {
        return StateOf.last(history, StageKeys.FILE_REDONE)
                .or(() -> StateOf.last(history, StageKeys.FILE))
                .map(Event::date);
    }
}
