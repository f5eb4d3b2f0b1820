package vn.ptdv.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.ptdv.document.typeset.Fonts;

/** The four faces inside one PDF. */
final class PdfFonts implements Closeable {
    private final PDDocument document;
    private final Map<Fonts, PDFont> faces = new EnumMap<>(Fonts.class);
    private final Map<Fonts, TrueTypeFont> files = new EnumMap<>(Fonts.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont face(Fonts face) {
        return faces.computeIfAbsent(face, this::load);
    }

    void register(PdfRendererBuilder builder, String family) {
        for (Fonts face : Fonts.values()) {
            int weight = face == Fonts.BOLD || face == Fonts.BOLD_ITALIC ? 700 : 400;
            FontStyle style = face == Fonts.ITALIC || face == Fonts.BOLD_ITALIC ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new PDFontSupplier(face(face)), family, weight, style, true);
        }
    }

    private PDFont load(Fonts face) {
        try {
            TrueTypeFont font = face.parse();
            // Substitution costs ten times the layout itself and changes no line of Vietnamese text.
            font.setEnableGsub(false);
            files.put(face, font);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont file : files.values()) {
            file.close();
        }
    }
}
