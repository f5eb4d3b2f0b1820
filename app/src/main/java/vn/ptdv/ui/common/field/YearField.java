package vn.ptdv.ui.common.field;

import java.util.Optional;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.common.text.Message;

/** A year, written without the dot of thousands. */
public final class YearField extends ParsedField<Integer> {
    private static final int FIRST = 1930;
    private static final int LAST = 2100;
    private static final int COLUMNS = 5;

    public YearField(int year) {
        super(String::valueOf, YearField::parse, Message.error(Texts.of("entry.year.wrong", "" + FIRST, "" + LAST)));
        setPrefColumnCount(COLUMNS);
        setValue(Optional.of(year));
    }

    private static Optional<Integer> parse(String text) {
        String digits = text.strip();
        return digits.matches("\\d{4}")
                ? Optional.of(Integer.valueOf(digits)).filter(y -> y >= FIRST && y <= LAST)
                : Optional.empty();
    }
}
