package vn.ptdv.sheet.value;

import java.util.Optional;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.PartialDate;

/** Number and date of a document, which lists often put into one cell. */
public record DocumentRef(String number, Optional<PartialDate> date) {
    public String shown() {
        String day = date.map(VietnameseDates::format).orElse("");
        return number.isEmpty() || day.isEmpty() ? number + day : number + ", " + day;
    }
}
