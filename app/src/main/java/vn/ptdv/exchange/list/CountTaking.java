package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.MemberCount;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.count.CountIntake;
import vn.ptdv.store.count.MemberCountStore;

/** Member counts of units on a day; the period is as long as the date is vague: a month, or a year. */
final class CountTaking implements Taking {
    static final Map<String, CountItem> ITEMS = Map.of(
            "total", CountItem.TOTAL,
            "probationary", CountItem.PROBATIONARY,
            "female", CountItem.WOMEN,
            "ethnic_minority", CountItem.ETHNIC);

    private final Book book;
    private final LocalDate today;

    CountTaking(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    @Override
    public ExistingRows existing() {
        MemberCountStore store = new MemberCountStore(book.reading());
        Map<String, Map<Long, MemberCount>> periods = new HashMap<>();
        return values -> {
            Values row = new Values(values);
            MemberCount told = count(row);
            MemberCount known =
                    periods.computeIfAbsent(told.periodKey(), store::of).get(told.unitId());
            return known == null ? new ExistingRows.Found.None() : new ExistingRows.Found.One(known(known, row));
        };
    }

    private static ExistingRows.Known known(MemberCount count, Values row) {
        Map<String, Object> values = new HashMap<>(row.map());
        ITEMS.forEach((field, item) -> {
            values.remove(field);
            count.value(item).ifPresent(n -> values.put(field, (long) n));
        });
        return new ExistingRows.Known(
                count.unitId() + "/" + count.periodKey(),
                row.code("unit").map(Code::title).orElse("") + ", " + count.periodKey(),
                values);
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        List<RowFault> faults = new ArrayList<>();
        for (PreviewRow row : rows) {
            Values values = new Values(row.values());
            if (!row.writes()) {
                continue;
            }
            for (MemberCount.Finding finding : count(values).findings()) {
                ITEMS.entrySet().stream()
                        .filter(e -> e.getValue() == finding.item())
                        .forEach(e -> faults.add(new RowFault(
                                row.row(),
                                -1,
                                e.getKey(),
                                values.text(e.getKey()),
                                ValueError.ABOVE_TOTAL,
                                List.of(String.valueOf(finding.expected())))));
            }
            values.day("date")
                    .filter(d -> d.isAfter(today))
                    .ifPresent(d -> faults.add(
                            new RowFault(row.row(), -1, "date", values.text("date"), ValueError.DAY_AHEAD, List.of())));
        }
        return faults;
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        CountIntake intake = new CountIntake(work);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            intake.put(count(new Values(rows.get(i).values())));
        }
    }

    private MemberCount count(Values row) {
        PartialDate date = row.date("date").orElse(PartialDate.of(today));
        Period period = date.precision() == PartialDate.Precision.YEAR
                ? Period.year(date.year())
                : Period.month(date.year(), date.month());
        LocalDate on = date.latest().isAfter(today) && date.earliest().isBefore(today) ? today : date.latest();
        Map<CountItem, Integer> values = new EnumMap<>(CountItem.class);
        ITEMS.forEach((field, item) -> row.count(field).ifPresent(n -> values.put(item, n)));
        long unit = row.code("unit").map(c -> Long.parseLong(c.code())).orElse(0L);
        return new MemberCount(unit, period.code(), on, values, note(row));
    }

    private static String note(Values row) {
        Optional<String> up = row.of("increase").map(n -> Texts.of("import.note.increase", n));
        Optional<String> down = row.of("decrease").map(n -> Texts.of("import.note.decrease", n));
        return Stream.of(row.text("note"), up.orElse(""), down.orElse(""))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
