package vn.ptdv.ui.common.field;

import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterNumber;
import vn.ptdv.ui.common.text.Message;

/** A number of the register, which may carry a letter: 12, 12a. */
public final class RegisterNumberField extends ParsedField<RegisterNumber> {
    private static final int COLUMNS = 6;

    public RegisterNumberField() {
        super(
                RegisterNumberField::typed,
                text -> RegisterNumber.parse(text).filter(n -> n.value() > 0),
                Message.error(Texts.of("common.registerNumber.wrong")));
        setPrefColumnCount(COLUMNS);
    }

    private static String typed(RegisterNumber number) {
        return number.value() + number.letter();
    }

    public void setNumber(RegisterNumber number) {
        setValue(Optional.of(number));
    }
}
