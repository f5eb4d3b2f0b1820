package vn.ptdv.document.check.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.VietnameseText;

/** One paragraph, or a piece of one, with its look. */
public record Line(List<Bit> bits, Layout layout, Spot spot) {
    public Line {
        bits = List.copyOf(bits);
    }

    public String text() {
        StringBuilder all = new StringBuilder();
        bits.forEach(b -> all.append(b.text()));
        return VietnameseText.nfc(all.toString().replace('\u00A0', ' ')).strip();
    }

    /** The words in one row, for messages. */
    public String shown() {
        return text().replaceAll("\\s+", " ");
    }

    /** Without accents and in small letters, to recognise it. */
    public String folded() {
        return VietnameseText.fold(shown());
    }

    public boolean blank() {
        return text().isBlank();
    }

    /** Whether every letter has a trait; an empty line has none. */
    public boolean all(Predicate<Glyphs> trait) {
        return !blank() && inked().stream().allMatch(b -> trait.test(b.glyphs()));
    }

    public boolean any(Predicate<Glyphs> trait) {
        return inked().stream().anyMatch(b -> trait.test(b.glyphs()));
    }

    public boolean bold() {
        return all(Glyphs::bold);
    }

    public boolean centred() {
        return layout.align() == Layout.Align.CENTER;
    }

    /** Whether it has letters and none of them is a small one. */
    public boolean capitals() {
        String text = text();
        return text.equals(VietnameseText.upper(text)) && !text.equals(VietnameseText.lower(text));
    }

    public List<Bit> inked() {
        return bits.stream().filter(b -> !b.text().isBlank()).toList();
    }

    /** The rows that were broken by hand. */
    public List<Line> rows() {
        return cut('\n', 0);
    }

    /** What stands left and right of tabs, each as a column of its own. */
    public List<Line> columns() {
        String all = bits.stream().map(Bit::text).collect(Collectors.joining());
        return all.indexOf('\t') < 0 ? List.of(this) : cut('\t', 1);
    }

    private List<Line> cut(char at, int step) {
        List<Line> pieces = new ArrayList<>();
        List<Bit> open = new ArrayList<>();
        int column = 0;
        for (Bit bit : bits) {
            int from = 0;
            for (int next = bit.text().indexOf(at); next >= 0; next = bit.text().indexOf(at, from)) {
                open.add(new Bit(bit.text().substring(from, next), bit.glyphs()));
                column = add(pieces, open, column) ? column + step : Math.max(column, step);
                from = next + 1;
            }
            open.add(new Bit(bit.text().substring(from), bit.glyphs()));
        }
        add(pieces, open, column);
        return pieces;
    }

    private boolean add(List<Line> pieces, List<Bit> open, int column) {
        Line piece = new Line(open, layout, spot);
        open.clear();
        if (piece.blank()) {
            return false;
        }
        int place = spot.column() + column;
        pieces.add(new Line(
                piece.bits(), layout, new Spot(spot.paragraph(), spot.section(), spot.area(), spot.table(), place)));
        return true;
    }
}
