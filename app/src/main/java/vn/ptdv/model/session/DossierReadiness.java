package vn.ptdv.model.session;

import java.util.List;

/** Whether a dossier can go to the session, and what is in the way, in words. */
public record DossierReadiness(
        long candidacyId, long personId, String name, String unit, ItemKind kind, List<String> whyNot) {
    public DossierReadiness {
        whyNot = List.copyOf(whyNot);
    }

    public boolean isReady() {
        return whyNot.isEmpty();
    }

    /** What is in the way, in one line. */
    public String reasons() {
        return Reasons.together(whyNot);
    }
}
