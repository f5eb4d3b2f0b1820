package vn.ptdv.ui.common.text;

import java.util.Locale;

/** What stands under a field: an error that must be put right, a warning, or a hint. */
public record Message(Kind kind, String text) {
    public static final Message NONE = new Message(Kind.HINT, "");

    public enum Kind {
        ERROR,
        WARNING,
        HINT;

        public String styleClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Message error(String text) {
        return new Message(Kind.ERROR, text);
    }

    public static Message warning(String text) {
        return new Message(Kind.WARNING, text);
    }

    public static Message hint(String text) {
        return new Message(Kind.HINT, text);
    }

    public boolean isNone() {
        return text.isBlank();
    }
}
