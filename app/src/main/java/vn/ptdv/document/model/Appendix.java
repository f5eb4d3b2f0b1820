package vn.ptdv.document.model;

import java.util.List;

/** An appendix on pages of its own, numbered by its place when there are several. */
public record Appendix(String title, String note, Turn turn, IssuerBlock issuerBlock, List<Block> body) {
    public Appendix {
        title = Words.clean(title);
        note = Words.clean(note);
        body = List.copyOf(body);
    }

    public static Appendix of(String title, Turn turn, List<Block> body) {
        return new Appendix(title, "", turn, IssuerBlock.HIDDEN, body);
    }

    public Appendix withNote(String line) {
        return new Appendix(title, line, turn, issuerBlock, body);
    }

    public Appendix withIssuerBlock() {
        return new Appendix(title, note, turn, IssuerBlock.SHOWN, body);
    }

    /** How the sheet lies: upright, or on its side with rotated or with upright margins. */
    public enum Turn {
        PORTRAIT,
        ROTATE,
        UPRIGHT
    }

    /** Whether the issuer stands once more at the top left. */
    public enum IssuerBlock {
        SHOWN,
        HIDDEN
    }
}
