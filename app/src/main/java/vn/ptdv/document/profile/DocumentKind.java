package vn.ptdv.document.profile;

import java.util.Locale;

/** A kind of document: its code, its name, to whom it goes. */
public record DocumentKind(
        String code,
        String code36,
        String code05,
        String name,
        To to,
        boolean recipientsRequired,
        String firstRecipient,
        String verified) {

    /** Whether and where the addressees stand. */
    public enum To {
        NONE,
        LETTER,
        SUBMISSION,
        TITLED
    }

    /** A letter has no title of its own; its subject stands under the number. */
    public boolean letter() {
        return to == To.LETTER;
    }

    public String title() {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The name as a sentence opens with it. */
    public String capitalised() {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public String codeIn(FormatProfile profile) {
        return profile.regulationCode().equals(code36) || code36.equals(code05) ? code36 : code05;
    }
}
