package vn.ptdv.document.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;
import vn.ptdv.document.typeset.Fonts;

/**
 * Answers every search for a font with the bundled one.
 *
 * <p>The library's own search reads all fonts of the machine, takes seconds and leaves a cache file in the user's home.
 */
public final class BundledFonts implements FontMapper {
    private final Map<Fonts, TrueTypeFont> faces = new EnumMap<>(Fonts.class);

    private BundledFonts() {}

    /** Makes the bundled font the only one that PDF files are written and shown with. */
    public static void install() {
        if (!(FontMappers.instance() instanceof BundledFonts)) {
            FontMappers.set(new BundledFonts());
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face(name), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(face(name), false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, face(name), true);
    }

    private synchronized TrueTypeFont face(String name) {
        boolean bold = name.contains("Bold");
        boolean italic = name.contains("Italic") || name.contains("Oblique");
        Fonts slanted = italic ? Fonts.ITALIC : Fonts.REGULAR;
        Fonts heavy = italic ? Fonts.BOLD_ITALIC : Fonts.BOLD;
        return faces.computeIfAbsent(bold ? heavy : slanted, Fonts::parse);
    }
}
