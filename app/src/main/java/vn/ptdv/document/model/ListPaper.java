package vn.ptdv.document.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list on its way to the printer: who made it, its title, a line below the title, the table, who signs.
 *
 * <p>It has no number and no recipients, so it is no official document. The table's size is the largest that is wanted;
 * it is set smaller where its longest words would not fit. Nobody, one at the right, or two side by side sign.
 */
public record ListPaper(
        Issuer issuer,
        String place,
        Optional<LocalDate> date,
        String title,
        String note,
        Sheet sheet,
        TableSpec table,
        List<Signature> signatures) {
    public ListPaper {
        place = Words.clean(place);
        title = Words.clean(title);
        note = Words.clean(note);
        signatures = List.copyOf(signatures);
    }
}
