package vn.ptdv.document.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import vn.ptdv.document.template.PartScanner.Edit;
import vn.ptdv.document.template.Piece.Fixed;
import vn.ptdv.document.template.Piece.Repeat;

/** Orders text, fields and repeated stretches of a part into pieces. */
final class PieceTree {
    /** Word wants these to be unique; it makes them anew where they are missing. */
    private static final Pattern MARKS =
            Pattern.compile(" w14:(?:paraId|textId)=\"[^\"]*\"|<w:bookmark(?:Start|End)\\b[^>]*/>");

    private final String xml;
    private final List<Edit> edits;
    private final List<Region> regions;
    private int edit;
    private int region;

    /** A stretch that is repeated for each row of a list. */
    record Region(int from, int to, String list) {}

    PieceTree(String xml, List<Edit> edits, List<Region> regions) {
        this.xml = xml;
        this.edits = edits;
        this.regions = regions.stream()
                .sorted(Comparator.comparingInt(Region::from).thenComparing(r -> -r.to))
                .toList();
    }

    List<Piece> pieces() {
        return stretch(0, xml.length());
    }

    private List<Piece> stretch(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (true) {
            int nextEdit = edit < edits.size() ? edits.get(edit).from() : Integer.MAX_VALUE;
            int nextRegion = region < regions.size() ? regions.get(region).from() : Integer.MAX_VALUE;
            int next = Math.min(nextEdit, nextRegion);
            if (next >= to) {
                fixed(pieces, at, to);
                return pieces;
            }
            fixed(pieces, at, next);
            if (nextRegion <= nextEdit) {
                Region repeated = regions.get(region++);
                repeat(pieces, repeated.list, stretch(repeated.from, repeated.to));
                at = repeated.to;
            } else {
                Edit replaced = edits.get(edit++);
                add(pieces, replaced.piece());
                at = replaced.to();
            }
        }
    }

    private void fixed(List<Piece> pieces, int from, int to) {
        if (to > from) {
            add(pieces, new Fixed(xml.substring(from, to)));
        }
    }

    private static void add(List<Piece> pieces, Piece piece) {
        if (!(piece instanceof Fixed fixed)) {
            pieces.add(piece);
        } else if (!fixed.text().isEmpty()) {
            int last = pieces.size() - 1;
            if (last >= 0 && pieces.get(last) instanceof Fixed before) {
                pieces.set(last, new Fixed(before.text() + fixed.text()));
            } else {
                pieces.add(fixed);
            }
        }
    }

    /** Rows of one list that follow each other are one record of several rows. */
    private static void repeat(List<Piece> pieces, String list, List<Piece> inner) {
        List<Piece> clean = inner.stream()
                .map(p ->
                        p instanceof Fixed f ? new Fixed(MARKS.matcher(f.text()).replaceAll("")) : p)
                .toList();
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last) instanceof Repeat before
                && before.list().equals(list)) {
            List<Piece> both = new ArrayList<>(before.pieces());
            both.addAll(clean);
            pieces.set(last, new Repeat(list, both));
        } else {
            pieces.add(new Repeat(list, clean));
        }
    }
}
