package vn.ptdv.sheet.value;

import vn.ptdv.sheet.read.Cell;

/** Turns a cell into a value of one field. */
@FunctionalInterface
public interface Converter {
    Converted convert(Cell cell);
}
