package vn.ptdv.logic.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.Finding;
import vn.ptdv.model.process.FindingCode;
import vn.ptdv.model.process.Severity;

/** Whether the papers of a part of the dossier are there and still valid. */
public final class DossierCheck {
    private final Checklist checklist;
    private final Set<Circumstance> circumstances;

    public DossierCheck(Checklist checklist, Set<Circumstance> circumstances) {
        this.checklist = checklist;
        this.circumstances = Set.copyOf(circumstances);
    }

    public List<Finding> check(CandidateFacts facts, DossierPart part) {
        ChecklistContext context = new ChecklistContext(facts.groups(), facts.introducedBy(), circumstances);
        List<Finding> findings = new ArrayList<>();
        checklist
                .missing(part, context, facts.papers())
                .forEach(line -> findings.add(paper(FindingCode.PAPER_MISSING, line)));
        checklist
                .expired(part, context, facts.papers())
                .forEach(line -> findings.add(paper(FindingCode.PAPER_EXPIRED, line)));
        return findings;
    }

    private static Finding paper(FindingCode code, PaperLine line) {
        return new Finding(
                Severity.WARNING, code, line.code(), "", line.source(), line.verified(), List.of(line.name()));
    }
}
