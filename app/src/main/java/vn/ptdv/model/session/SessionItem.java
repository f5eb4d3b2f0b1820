package vn.ptdv.model.session;

import java.util.Optional;

/** One dossier on the agenda. */
public record SessionItem(
        long id,
        long candidacyId,
        long personId,
        String name,
        String unit,
        ItemKind kind,
        int order,
        Optional<Ballot> ballot,
        Optional<Conclusion> conclusion,
        String decisionNumber,
        String note) {}
