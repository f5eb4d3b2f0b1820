package vn.ptdv.sheet.read;

import vn.ptdv.logic.text.Texts;

/** Where in a file: sheet, row from 1, column from 0; an empty name, 0 and -1 mean unknown. */
public record Place(String sheet, int row, int column) {
    public static final Place NOWHERE = new Place("", 0, -1);

    public String words() {
        if (row <= 0) {
            return Texts.of("sheet.place.sheet", sheet);
        }
        return column < 0
                ? Texts.of("sheet.place.row", sheet, row)
                : Texts.of("sheet.place.cell", sheet, row, CellName.letters(column));
    }
}
