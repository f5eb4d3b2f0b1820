package vn.ptdv.model.session;

import java.util.Optional;

/** One dossier on the agenda. */
public record SessionItem(
        long id,
        long candidacyId,
        long personId,
        String name,
        String unit,
        Subject subject,
        int order,
        Optional<Ballot> ballot,
        Optional<Conclusion> conclusion,
        String decisionNumber,
        String note) {
    /** The same with the number of its decision. */
    public SessionItem numbered(String number) {
        return new SessionItem(id, candidacyId, personId, name, unit, subject, order, ballot, conclusion, number, note);
    }

    /** The same before anybody voted on it. */
    public SessionItem unvoted() {
        return new SessionItem(
                id,
                candidacyId,
                personId,
                name,
                unit,
                subject,
                order,
                Optional.empty(),
                Optional.empty(),
                decisionNumber,
                "");
    }

    public ItemKind kind() {
        return subject.kind();
    }
}
