package vn.ptdv.document.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import vn.ptdv.document.model.Emphasis;

/** The bundled font, in four faces; it has the widths of Times New Roman and every Vietnamese letter. */
public enum Fonts {
    REGULAR("LiberationSerif-Regular.ttf"),
    BOLD("LiberationSerif-Bold.ttf"),
    ITALIC("LiberationSerif-Italic.ttf"),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf");

    private final String file;

    Fonts(String file) {
        this.file = file;
    }

    public static Fonts of(Emphasis emphasis) {
        return switch (emphasis) {
            case PLAIN, UNDERLINED -> REGULAR;
            case BOLD -> BOLD;
            case ITALIC -> ITALIC;
            case BOLD_ITALIC -> BOLD_ITALIC;
        };
    }

    /** A fresh font; the caller closes it. */
    public TrueTypeFont parse() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("/vn/ptdv/fonts/" + file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
