package vn.ptdv.document.model;

import java.util.OptionalInt;

/** Number and symbol, such as 37 and KH/ĐUK; without a number the blank is filled in by hand. */
public record DocumentNumber(OptionalInt number, String code) {
    public DocumentNumber {
        code = Words.clean(code).strip();
    }

    public static DocumentNumber of(int number, String code) {
        return new DocumentNumber(OptionalInt.of(number), code);
    }

    public static DocumentNumber blank(String code) {
        return new DocumentNumber(OptionalInt.empty(), code);
    }
}
