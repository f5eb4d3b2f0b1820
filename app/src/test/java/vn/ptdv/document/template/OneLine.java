package vn.ptdv.document.template;

/** A Word file of one paragraph, for tests elsewhere. */
public final class OneLine {
    private OneLine() {}

    public static byte[] of(String words) {
        return Docx.of(Docx.p(Docx.run(words))).bytes();
    }

    /** In letters that the program does not have. */
    public static byte[] inArial(String words) {
        String run = Docx.run(words).replace("<w:b/>", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>");
        return Docx.of(Docx.p(run)).bytes();
    }
}
