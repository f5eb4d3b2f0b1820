package vn.ptdv.document.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import vn.ptdv.document.model.Emphasis;
import vn.ptdv.document.model.Run;
import vn.ptdv.document.profile.Look;

/** How wide words are on paper, in millimetres, and where a long name breaks into even lines. */
public final class TextWidth {
    private static final double MM_PER_POINT = 25.4 / 72;
    private static final int LETTERS = 0x2100;

    private final Map<Fonts, float[]> advances = new EnumMap<>(Fonts.class);

    public TextWidth() {
        for (Fonts face : Fonts.values()) {
            advances.put(face, read(face));
        }
    }

    public double millimetres(String text, double size, Emphasis emphasis) {
        float[] widths = advances.getOrDefault(Fonts.of(emphasis), new float[LETTERS]);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            sum += c < LETTERS ? widths[c] : 1.0;
        }
        return sum * size * MM_PER_POINT;
    }

    /** A centred line, broken into even rows when it is too long for one. */
    Item.Line even(Look look, String text, double room) {
        Item.Line whole = Item.Line.of(look, text);
        List<List<Run>> rows = balanced(text, look.size(), look.emphasis(), room - 1).stream()
                .map(row -> List.of(Run.plain(row)))
                .toList();
        return new Item.Line(look, rows, whole.tie());
    }

    /** Breaks a name that is too long into as few lines as possible, and those as even as possible. */
    public List<String> balanced(String text, double size, Emphasis emphasis, double room) {
        List<String> lines = broken(text, size, emphasis, room);
        double narrow = room / 4;
        double wide = room;
        while (lines.size() > 1 && wide - narrow > 0.5) {
            double middle = (narrow + wide) / 2;
            List<String> tried = broken(text, size, emphasis, middle);
            boolean fits = tried.size() == lines.size()
                    && tried.stream().allMatch(l -> millimetres(l, size, emphasis) <= room);
            lines = fits ? tried : lines;
            wide = fits ? middle : wide;
            narrow = fits ? narrow : middle;
        }
        return lines;
    }

    private List<String> broken(String text, double size, Emphasis emphasis, double room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : List.of(text.strip().split("\\s+"))) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && millimetres(longer, size, emphasis) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static float[] read(Fonts face) {
        try (TrueTypeFont font = face.parse()) {
            CmapLookup map = font.getUnicodeCmapLookup();
            float[] widths = new float[LETTERS];
            for (int c = ' '; c < LETTERS; c++) {
                widths[c] = font.getAdvanceWidth(map.getGlyphId(c)) / (float) font.getUnitsPerEm();
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
