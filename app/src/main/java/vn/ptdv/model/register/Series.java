package vn.ptdv.model.register;

/** One run of numbers: of a kind, of a body, in a term; a new year goes on counting, a new term begins at 1. */
public record Series(String body, String term, String kind) {

    /** Number and symbol as printed: 05-CV/ĐU. */
    public String symbol(int number) {
        return symbol(RegisterNumber.of(number));
    }

    /** The same with a number that may have a letter: 12a-CV/ĐU. */
    public String symbol(RegisterNumber number) {
        return number.printed() + "-" + code();
    }

    /** The symbol without its number: CV/ĐU. */
    public String code() {
        return kind + "/" + body;
    }
}
