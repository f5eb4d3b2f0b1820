package vn.ptdv.sheet.value;

import java.math.BigDecimal;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.Sex;

/** Values as the preview shows them. */
public final class Shown {
    private Shown() {}

    public static String of(Object value) {
        if (value instanceof PartialDate date) {
            return VietnameseDates.format(date);
        }
        if (value instanceof Sex sex) {
            return Texts.ofEnum("sheet.sex", sex);
        }
        if (value instanceof Boolean yes) {
            return yes ? Texts.of("sheet.yes") : Texts.of("sheet.no");
        }
        if (value instanceof BigDecimal number) {
            return VietnameseNumbers.format(number);
        }
        if (value instanceof Code code) {
            return code.title();
        }
        return value instanceof DocumentRef ref ? ref.shown() : String.valueOf(value);
    }
}
