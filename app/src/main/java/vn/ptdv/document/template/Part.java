package vn.ptdv.document.template;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.ptdv.document.template.PackageWriter.Pressed;
import vn.ptdv.document.template.Piece.Fixed;
import vn.ptdv.document.template.Piece.Repeat;
import vn.ptdv.document.template.Piece.Slot;

/** One part of the file: as it came, or with fields to fill. */
sealed interface Part {
    String name();

    /** Never changes. */
    record Still(String name, byte[] content, Pressed pressed) implements Part {}

    /** Has fields; the body is where pages are, the notes cannot be told apart once papers are joined. */
    record Live(String name, Kind kind, List<Piece> pieces) implements Part {
        private static final String NEW_LINE = "</w:t><w:br/><w:t xml:space=\"preserve\">";

        /** What the part is to the page. */
        enum Kind {
            BODY,
            MARGIN,
            NOTES
        }

        PartBuffer write(FieldValues values, Set<String> empty) {
            PartBuffer out = new PartBuffer();
            write(out, pieces, new Filling(values, Optional.empty(), empty));
            return out;
        }

        private record Filling(FieldValues values, Optional<FieldValues> row, Set<String> empty) {}

        private static void write(PartBuffer out, List<Piece> pieces, Filling filling) {
            for (Piece piece : pieces) {
                if (piece instanceof Fixed fixed) {
                    out.writeBytes(fixed.bytes());
                } else if (piece instanceof Slot slot) {
                    slot(out, slot.use(), filling);
                } else if (piece instanceof Repeat repeat) {
                    repeat(out, repeat, filling);
                }
            }
        }

        private static void slot(PartBuffer out, FieldUse use, Filling filling) {
            FieldValue value = use.value(filling.values, filling.row);
            if (value.isEmpty()) {
                filling.empty.add(use.path());
            }
            String text = Tags.escape(use.written(value));
            out.add(text.indexOf('\n') < 0 ? text : text.replace("\n", NEW_LINE));
        }

        /** An empty list leaves one empty row: a table without rows is no table to Word. */
        private static void repeat(PartBuffer out, Repeat repeat, Filling filling) {
            List<FieldValues> rows = filling.values.rows(repeat.list());
            if (rows.isEmpty()) {
                filling.empty.add(repeat.list());
                write(
                        out,
                        repeat.pieces(),
                        new Filling(filling.values, Optional.of(new FieldValues()), new java.util.HashSet<>()));
            }
            for (FieldValues row : FieldText.numbered(rows)) {
                write(out, repeat.pieces(), new Filling(filling.values, Optional.of(row), filling.empty));
            }
        }

        /** Whether its pages stand where the joiner looks for them. */
        boolean hasPlainBody() {
            return pieces.stream()
                    .anyMatch(p -> p instanceof Fixed f && f.text().contains("<w:body>"));
        }

        void eachUse(Consumer<FieldUse> act) {
            each(pieces, act);
        }

        private static void each(List<Piece> pieces, Consumer<FieldUse> act) {
            for (Piece piece : pieces) {
                if (piece instanceof Slot slot) {
                    act.accept(slot.use());
                } else if (piece instanceof Repeat repeat) {
                    each(repeat.pieces(), act);
                }
            }
        }
    }

    static Part still(String name, byte[] content) {
        return new Still(name, content, PackageWriter.press(name, content));
    }

    static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
