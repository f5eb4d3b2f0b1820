package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.process.ProcessTable;

/** One template of the shelf, filled for one person, as pages. */
public final class PersonPaper {
    public static final String COVER = "BIA-HO-SO";
    public static final String INDEX = "MUC-LUC";

    private PersonPaper() {}

    public static FilledPages of(BookServices services, LocalDate today, String code, long candidacyId) {
        Shelf shelf = new Shelf(services.book(), today);
        TemplateReading reading = shelf.read(shelf.find(code).orElseThrow());
        if (reading instanceof TemplateReading.Refused refused) {
            return new FilledPages.Refused(refused.fault().words());
        }
        ProcessTable process = new ProcessTable(services.book(), services.settings());
        List<FieldValues> values = new FieldSource(services.book(), services.settings(), process, today)
                .holders(List.of(candidacyId), () -> false).stream()
                        .map(FieldSource.Holder::values)
                        .toList();
        return FilledPages.of(reading.orThrow(), values);
    }
}
