package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.sheet.detect.ListKind;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Shown;
import vn.ptdv.sheet.value.ValueError;

/** What must hold between the cells of a row about a person. */
final class PeopleRules {
    /** In the order in which they happen. */
    private static final List<String> DAYS = List.of(
            "birth_date", "recognised_date", "decision_date", "ceremony_date", "official_date", "transfer_date");

    private static final List<String> WHOLE_DAYS =
            List.of("decision_date", "ceremony_date", "official_date", "transfer_date");

    private static final List<String> HELPERS = List.of("helper", "probation_helper");

    private final LocalDate today;

    PeopleRules(LocalDate today) {
        this.today = today;
    }

    List<RowFault> faults(PreviewRow row) {
        Values values = new Values(row.values());
        List<RowFault> faults = new ArrayList<>();
        boolean isNew = row.kind() == PreviewRow.Kind.NEW;
        if (isNew && values.of("unit").isEmpty()) {
            faults.add(missing(row, "unit"));
        }
        boolean ceremonyKnown =
                row.match().filter(k -> k.values().get("ceremony_date") != null).isPresent();
        if (values.yes("admitted")
                && !ceremonyKnown
                && values.of("ceremony_date").isEmpty()) {
            faults.add(missing(row, "ceremony_date"));
        }
        if (isNew
                && !values.text("certificate_no").isEmpty()
                && values.of("certificate_date").isEmpty()) {
            faults.add(missing(row, "certificate_date"));
        }
        WHOLE_DAYS.forEach(field -> values.date(field)
                .filter(d -> d.exact().isEmpty())
                .ifPresent(d -> faults.add(fault(row, field, ValueError.DAY_PARTIAL))));
        Stream.concat(DAYS.stream(), Stream.of("certificate_date"))
                .forEach(field -> values.date(field)
                        .filter(d -> d.earliest().isAfter(today))
                        .ifPresent(d -> faults.add(fault(row, field, ValueError.DAY_AHEAD))));
        HELPERS.stream()
                .filter(field -> !values.text(field).isEmpty() && !VietnameseText.isName(values.text(field)))
                .map(field ->
                        fault(row, field, ValueError.RULE, FieldWords.of(FieldFinding.of(field, Fault.NOT_A_NAME))))
                .forEach(faults::add);
        order(row, values).ifPresent(faults::add);
        return faults;
    }

    private static Optional<RowFault> order(PreviewRow row, Values values) {
        String before = "";
        for (String field : DAYS) {
            Optional<PartialDate> date = values.date(field);
            if (date.isEmpty()) {
                continue;
            }
            Optional<PartialDate> earlier = values.date(before);
            if (earlier.filter(e -> date.get().latest().isBefore(e.earliest())).isPresent()) {
                String title = ListKind.PEOPLE.fieldTitle(before);
                return Optional.of(fault(row, field, ValueError.DAYS_TURNED, title, Shown.of(earlier.orElseThrow())));
            }
            before = field;
        }
        return Optional.empty();
    }

    private static RowFault missing(PreviewRow row, String field) {
        return new RowFault(row.row(), -1, field, "", ValueError.REQUIRED, List.of(ListKind.PEOPLE.fieldTitle(field)));
    }

    private static RowFault fault(PreviewRow row, String field, ValueError error, String... details) {
        String value = new Values(row.values()).of(field).map(Shown::of).orElse("");
        return new RowFault(row.row(), -1, field, value, error, List.of(details));
    }
}
