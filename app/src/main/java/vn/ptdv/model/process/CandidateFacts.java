package vn.ptdv.model.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.ptdv.model.PartialDate;

/** What the checks need to know of the person; whatever is not known is left empty. */
public record CandidateFacts(
        String name,
        Optional<PartialDate> birthDate,
        String education,
        Set<SpecialGroup> groups,
        Set<MassOrganisation> introducedBy,
        Optional<CertificateFacts> certificate,
        List<HelperFacts> helpers,
        Optional<LeavingFacts> leaving,
        List<PaperFacts> papers,
        Optional<String> decidingRule) {

    public static CandidateFacts of(String name) {
        return new CandidateFacts(
                name,
                Optional.empty(),
                "",
                Set.of(),
                Set.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    public CandidateFacts withBirthDate(PartialDate date) {
        return changed(draft -> draft.birthDate = Optional.of(date));
    }

    public CandidateFacts withEducation(String code) {
        return changed(draft -> draft.education = code);
    }

    public CandidateFacts withGroups(Set<SpecialGroup> traits) {
        return changed(draft -> draft.groups = Set.copyOf(traits));
    }

    public CandidateFacts withIntroducedBy(Set<MassOrganisation> bodies) {
        return changed(draft -> draft.introducedBy = Set.copyOf(bodies));
    }

    public CandidateFacts withCertificate(CertificateFacts issued) {
        return changed(draft -> draft.certificate = Optional.of(issued));
    }

    public CandidateFacts withHelpers(List<HelperFacts> assigned) {
        return changed(draft -> draft.helpers = List.copyOf(assigned));
    }

    public CandidateFacts withLeaving(LeavingFacts left) {
        return changed(draft -> draft.leaving = Optional.of(left));
    }

    public CandidateFacts withPapers(List<PaperFacts> filed) {
        return changed(draft -> draft.papers = List.copyOf(filed));
    }

    /** The rule by which the body votes that decides on this person, where it is not the committee itself. */
    public CandidateFacts withDecidingRule(String ruleKey) {
        return changed(draft -> draft.decidingRule = Optional.of(ruleKey));
    }

    /** The paper of a code, if the dossier knows it. */
    public Optional<PaperFacts> paper(String code) {
        return papers.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    private CandidateFacts changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.facts();
    }

    /** The facts while one of them changes. */
    private static final class Draft {
        private final String name;
        private Optional<PartialDate> birthDate;
        private String education;
        private Set<SpecialGroup> groups;
        private Set<MassOrganisation> introducedBy;
        private Optional<CertificateFacts> certificate;
        private List<HelperFacts> helpers;
        private Optional<LeavingFacts> leaving;
        private List<PaperFacts> papers;
        private Optional<String> decidingRule;

        Draft(CandidateFacts known) {
            name = known.name;
            birthDate = known.birthDate;
            education = known.education;
            groups = known.groups;
            introducedBy = known.introducedBy;
            certificate = known.certificate;
            helpers = known.helpers;
            leaving = known.leaving;
            papers = known.papers;
            decidingRule = known.decidingRule;
        }

        CandidateFacts facts() {
            return new CandidateFacts(
                    name,
                    birthDate,
                    education,
                    groups,
                    introducedBy,
                    certificate,
                    helpers,
                    leaving,
                    papers,
                    decidingRule);
        }
    }
}
