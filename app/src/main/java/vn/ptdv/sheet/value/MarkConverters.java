package vn.ptdv.sheet.value;

import vn.ptdv.model.Sex;
import vn.ptdv.sheet.detect.SheetWords;
import vn.ptdv.sheet.read.Cell;

/** Marks: yes and no, Nam and Nữ, and a cross in a column that says which. */
public final class MarkConverters {
    private MarkConverters() {}

    static Converted yesNo(Cell cell) {
        if (cell.isBlank()) {
            return Converted.MISSING;
        }
        if (cell instanceof Cell.Bool flag) {
            return Converted.of(flag.value());
        }
        if (cell instanceof Cell.DateValue) {
            // In place of a cross many lists hold the day on which it happened.
            return Converted.of(true);
        }
        String text = TextConverters.plain(cell);
        if (SheetWords.shipped().is("yes", text)) {
            return Converted.of(true);
        }
        return SheetWords.shipped().is("no", text) ? Converted.of(false) : Converted.bad(ValueError.NOT_YES_NO);
    }

    static Converted sex(Cell cell) {
        if (cell.isBlank()) {
            return Converted.MISSING;
        }
        String text = TextConverters.plain(cell);
        if (SheetWords.shipped().is("male", text)) {
            return Converted.of(Sex.MALE);
        }
        return SheetWords.shipped().is("female", text) ? Converted.of(Sex.FEMALE) : Converted.bad(ValueError.NOT_A_SEX);
    }

    /** Whether a cell of a column titled Nam or Nữ is marked: a cross, the word itself, or a one. */
    public static boolean marked(Cell cell) {
        return (yesNo(cell) instanceof Converted.Value yes && yes.value().equals(true))
                || sex(cell) instanceof Converted.Value;
    }
}
