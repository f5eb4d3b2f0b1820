package vn.ptdv.document.template;

import java.util.List;

/** What a part is made of: text that stays, fields, and stretches that are repeated for a list. */
sealed interface Piece {
    /** Its bytes are kept, because a row of a list is written thousands of times. */
    record Fixed(String text, byte[] bytes) implements Piece {
        Fixed(String text) {
            this(text, Part.bytes(text));
        }
    }

    record Slot(FieldUse use) implements Piece {}

    record Repeat(String list, List<Piece> pieces) implements Piece {}
}
