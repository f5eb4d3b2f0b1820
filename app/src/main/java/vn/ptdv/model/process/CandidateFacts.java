package vn.ptdv.model.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return new CandidateFacts(
                name,
                Optional.of(date),
                education,
                groups,
                introducedBy,
                certificate,
                helpers,
                leaving,
                papers,
                decidingRule);
    }

    public CandidateFacts withEducation(String code) {
        return new CandidateFacts(
                name, birthDate, code, groups, introducedBy, certificate, helpers, leaving, papers, decidingRule);
    }

    public CandidateFacts withGroups(Set<SpecialGroup> traits) {
        return new CandidateFacts(
                name,
                birthDate,
                education,
                Set.copyOf(traits),
                introducedBy,
                certificate,
                helpers,
                leaving,
                papers,
                decidingRule);
    }

    public CandidateFacts withIntroducedBy(Set<MassOrganisation> bodies) {
        return new CandidateFacts(
                name,
                birthDate,
                education,
                groups,
                Set.copyOf(bodies),
                certificate,
                helpers,
                leaving,
                papers,
                decidingRule);
    }

    public CandidateFacts withCertificate(CertificateFacts issued) {
        return new CandidateFacts(
                name,
                birthDate,
                education,
                groups,
                introducedBy,
                Optional.of(issued),
                helpers,
                leaving,
                papers,
                decidingRule);
    }

    public CandidateFacts withHelpers(List<HelperFacts> assigned) {
        return new CandidateFacts(
                name,
                birthDate,
                education,
                groups,
                introducedBy,
                certificate,
                List.copyOf(assigned),
                leaving,
                papers,
                decidingRule);
    }

    public CandidateFacts withLeaving(LeavingFacts left) {
        return new CandidateFacts(
                name,
                birthDate,
                education,
                groups,
                introducedBy,
                certificate,
                helpers,
                Optional.of(left),
                papers,
                decidingRule);
    }

    public CandidateFacts withPapers(List<PaperFacts> filed) {
        return new CandidateFacts(
                name,
                birthDate,
                education,
                groups,
                introducedBy,
                certificate,
                helpers,
                leaving,
                List.copyOf(filed),
                decidingRule);
    }

    /** The rule by which the body votes that decides on this person, where it is not the committee itself. */
    public CandidateFacts withDecidingRule(String ruleKey) {
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
                Optional.of(ruleKey));
    }

    /** The paper of a code, if the dossier knows it. */
    public Optional<PaperFacts> paper(String code) {
        return papers.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
