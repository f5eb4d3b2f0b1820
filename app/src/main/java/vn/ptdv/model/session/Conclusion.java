package vn.ptdv.model.session;

/** What the session concluded on one dossier. */
public enum Conclusion {
    AGREED,
    REFUSED,
    POSTPONED
}
