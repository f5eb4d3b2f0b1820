package vn.ptdv.document.template;

import java.util.List;

/** What a part is made of: text that stays, fields, and stretches that are repeated for a list. */
sealed interface Piece {
    record Fixed(String text) implements Piece {}

    record Slot(FieldUse use) implements Piece {}

    record Repeat(String list, List<Piece> pieces) implements Piece {}
}
