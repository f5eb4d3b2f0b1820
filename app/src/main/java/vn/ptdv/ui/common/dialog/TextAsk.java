package vn.ptdv.ui.common.dialog;

/** A short text to ask for, such as the name of a saved filter. */
public record TextAsk(String title, String label, String proposed, String act, Shown shown, Blank blank) {
    /** Whether the typed text may be read by whoever stands behind the clerk. */
    public enum Shown {
        OPEN,
        HIDDEN
    }

    /** Whether no text is an answer too. */
    public enum Blank {
        REFUSED,
        TAKEN
    }

    public static TextAsk of(String title, String label, String proposed, String act) {
        return new TextAsk(title, label, proposed, act, Shown.OPEN, Blank.REFUSED);
    }

    public static TextAsk secret(String title, String label, String act) {
        return new TextAsk(title, label, "", act, Shown.HIDDEN, Blank.REFUSED);
    }

    /** The same, and whoever empties the field has answered. */
    public TextAsk orNothing() {
        return new TextAsk(title, label, proposed, act, shown, Blank.TAKEN);
    }
}
