package vn.ptdv.document.model;

/**
 * The optional components round a document: draft, urgency, circulation, press ban, typist and copies, contact line.
 *
 * <p>An empty text or a zero means that the component is absent.
 */
public record Marks(int draft, Urgency urgency, String circulation, Press press, String copies, String contact) {
    public static final Marks NONE = new Marks(0, Urgency.NONE, "", Press.FREE, "", "");

    public Marks {
        circulation = Words.clean(circulation);
        copies = Words.clean(copies);
        contact = Words.clean(contact);
    }

    /** Whether the press may carry it. */
    public enum Press {
        FREE,
        BARRED
    }

    public Marks withDraft(int times) {
        return new Marks(times, urgency, circulation, press, copies, contact);
    }

    public Marks withUrgency(Urgency mark) {
        return new Marks(draft, mark, circulation, press, copies, contact);
    }

    public Marks withCirculation(String note) {
        return new Marks(draft, urgency, note, press, copies, contact);
    }

    public Marks withPress(Press mark) {
        return new Marks(draft, urgency, circulation, mark, copies, contact);
    }

    public Marks withCopies(String typistAndCopies) {
        return new Marks(draft, urgency, circulation, press, typistAndCopies, contact);
    }

    public Marks withContact(String line) {
        return new Marks(draft, urgency, circulation, press, copies, line);
    }
}
