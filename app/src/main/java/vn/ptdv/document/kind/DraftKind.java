package vn.ptdv.document.kind;

import vn.ptdv.logic.text.Texts;

/** The catalogue of drafts, for lists of templates; what is built from practice says so. */
public enum DraftKind {
    REMINDER_LETTER(Origin.OWN),
    PRAISE_LETTER(Origin.OWN),
    CORRECTION_LETTER(Origin.OWN),
    PLAN(Origin.OWN),
    QUOTA_ASSIGNMENT(Origin.OWN),
    QUOTA_ADJUSTMENT(Origin.OWN),
    REPORT(Origin.OWN),
    CONCLUSION_NOTICE(Origin.OWN),
    SUBMISSION(Origin.OWN),
    DIRECTIVE(Origin.OWN),
    GUIDANCE(Origin.OWN),
    INVITATION(Origin.OWN),
    MINUTES(Origin.OWN),
    CANDIDATE_LIST(Origin.RECONSTRUCTED),
    CLASS_DECISION(Origin.OWN),
    ADMISSION_DECISION(Origin.RECONSTRUCTED),
    RECOGNITION_DECISION(Origin.RECONSTRUCTED);

    private final Origin origin;

    DraftKind(Origin origin) {
        this.origin = origin;
    }

    /** Where the layout comes from. */
    public enum Origin {
        OWN,
        RECONSTRUCTED;

        public String label() {
            return Texts.ofEnum("paper.origin", this);
        }
    }

    public Origin origin() {
        return origin;
    }

    public String title() {
        return Texts.ofEnum("paper.draftkind", this);
    }
}
