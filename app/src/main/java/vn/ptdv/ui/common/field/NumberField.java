package vn.ptdv.ui.common.field;

import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.ui.common.text.Message;

/** A whole number between two bounds, written 1.823. */
public final class NumberField extends ParsedField<Long> {
    private static final int COLUMNS = 6;

    public NumberField(long least, long most) {
        super(
                VietnameseNumbers::format,
                text -> VietnameseNumbers.parseWhole(text).filter(n -> n >= least && n <= most),
                Message.error(Texts.of(
                        "common.number.wrong", VietnameseNumbers.format(least), VietnameseNumbers.format(most))));
        setPrefColumnCount(COLUMNS);
        setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
    }

    public void setNumber(long number) {
        setValue(Optional.of(number));
    }
}
