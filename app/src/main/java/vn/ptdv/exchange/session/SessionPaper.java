package vn.ptdv.exchange.session;

import vn.ptdv.document.model.OfficialDocument;

/** One paper of a session with the name that its file gets. */
public record SessionPaper(String name, OfficialDocument document) {
    /** What can be made of a session. */
    public enum Kind {
        SUBMISSION,
        LIST,
        MINUTES,
        CONCLUSION,
        DECISIONS
    }
}
