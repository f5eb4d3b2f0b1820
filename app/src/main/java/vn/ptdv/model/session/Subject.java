package vn.ptdv.model.session;

/**
 * Something a session may be asked about a dossier; the office keeps the list.
 *
 * @param span between which steps dossiers can be taken up; a blank end is open
 * @param target the event or the limit that agreement leads to; blank where there is none
 */
public record Subject(String code, String label, ItemKind kind, Span span, String target, Whom whom) {
    /** Between which steps the dossiers stand. */
    public record Span(String from, String to) {}

    /** Whose dossiers are meant. */
    public enum Whom {
        ALL,
        NEW,
        FORMER
    }

    /** A subject of which nothing is known but its name. */
    public static Subject of(String code, String label) {
        return new Subject(code, label, ItemKind.OPINION, new Span("", ""), "", Whom.ALL);
    }

    @Override
    public String toString() {
        return label;
    }
}
