package vn.ptdv.document.template;

/** A Word file of one paragraph, for tests elsewhere. */
public final class OneLine {
    private OneLine() {}

    public static byte[] of(String words) {
        return Docx.of(Docx.p(Docx.run(words))).bytes();
    }
}
