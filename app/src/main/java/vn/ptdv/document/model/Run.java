package vn.ptdv.document.model;

/** Words with one emphasis. */
public record Run(String text, Emphasis emphasis) {
    public Run {
        text = Words.clean(text);
    }

    public static Run plain(String text) {
        return new Run(text, Emphasis.PLAIN);
    }

    public static Run bold(String text) {
        return new Run(text, Emphasis.BOLD);
    }

    public static Run italic(String text) {
        return new Run(text, Emphasis.ITALIC);
    }
}
