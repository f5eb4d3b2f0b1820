package vn.ptdv.document.model;

/** How a run of words stands out from its line. */
public enum Emphasis {
    PLAIN,
    BOLD,
    ITALIC,
    BOLD_ITALIC,
    UNDERLINED;

    public boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
