package vn.ptdv.logic.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.process.PaperFacts;
import vn.ptdv.model.process.PaperState;

/** The papers of a dossier by one version of the rules; a dossier keeps the version that it was opened with. */
public final class Checklist {
    private final int version;
    private final List<PaperLine> lines;

    public Checklist(int version, List<PaperLine> lines) {
        this.version = version;
        this.lines = lines.stream()
                .sorted(Comparator.comparing(PaperLine::part).thenComparingInt(PaperLine::order))
                .toList();
    }

    public int version() {
        return version;
    }

    public List<PaperLine> lines() {
        return lines;
    }

    public Optional<PaperLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The papers of a part that this person's dossier must hold. */
    public List<PaperLine> required(DossierPart part, ChecklistContext context) {
        return lines.stream()
                .filter(line -> line.part() == part && line.condition().requires(context))
                .toList();
    }

    /** The papers of a part that are kept when they exist. */
    public List<PaperLine> ifAny(DossierPart part) {
        return lines.stream()
                .filter(line -> line.part() == part && line.condition().kind() == PaperCondition.Kind.IF_ANY)
                .toList();
    }

    /** The required papers of a part that are neither there nor marked as not needed. */
    public List<PaperLine> missing(DossierPart part, ChecklistContext context, List<PaperFacts> papers) {
        return required(part, context).stream()
                .filter(line -> state(line, papers) == PaperState.MISSING)
                .toList();
    }

    /** The required papers of a part that are there but no longer valid. */
    public List<PaperLine> expired(DossierPart part, ChecklistContext context, List<PaperFacts> papers) {
        return required(part, context).stream()
                .filter(line -> state(line, papers) == PaperState.EXPIRED)
                .toList();
    }

    private static PaperState state(PaperLine line, List<PaperFacts> papers) {
        return papers.stream()
                .filter(paper -> paper.code().equals(line.code()))
                .findFirst()
                .map(PaperFacts::state)
                .orElse(PaperState.MISSING);
    }
}
