package vn.ptdv.document.model;

import java.util.Optional;
import vn.ptdv.model.register.RegisterNumber;

/** Number and symbol, such as 37 (or 37a) and KH/ĐUK; without a number the blank is filled in by hand. */
public record DocumentNumber(Optional<RegisterNumber> number, String code) {
    public DocumentNumber {
        code = Words.clean(code).strip();
    }

    public static DocumentNumber of(int number, String code) {
        return new DocumentNumber(Optional.of(RegisterNumber.of(number)), code);
    }

    public static DocumentNumber blank(String code) {
        return new DocumentNumber(Optional.empty(), code);
    }
}
