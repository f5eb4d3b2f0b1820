package vn.ptdv.model.register;

import java.util.Locale;

/** One run of numbers: of a kind, of a body, in a term; a new year goes on counting, a new term begins at 1. */
public record Series(String body, String term, String kind) {

    /** Number and symbol as printed: 05-CV/ĐU. */
    public String symbol(int number) {
        return String.format(Locale.ROOT, "%02d", number) + "-" + code();
    }

    /** The symbol without its number: CV/ĐU. */
    public String code() {
        return kind + "/" + body;
    }
}
