package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.count.ResultIntake;

/** Admissions of units in a year, reported without names. */
final class ResultTaking implements Taking {
    private final Book book;
    private final LocalDate today;
    private final String origin;

    ResultTaking(Book book, LocalDate today, String origin) {
        this.book = book;
        this.today = today;
        this.origin = origin;
    }

    @Override
    public ExistingRows existing() {
        return values -> {
            Values row = new Values(values);
            ResultIntake.Key key = key(row);
            return ResultIntake.known(book.reading(), key)
                    .<ExistingRows.Found>map(known -> {
                        Map<String, Object> there = new HashMap<>(row.map());
                        there.put("amount", (long) known.amount());
                        row.of("note").ifPresent(n -> there.put("note", known.note()));
                        String unit = row.code("unit").map(Code::title).orElse("");
                        return new ExistingRows.Found.One(
                                new ExistingRows.Known(String.valueOf(known.id()), unit + ", " + key.year(), there));
                    })
                    .orElseGet(ExistingRows.Found.None::new);
        };
    }

    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        return rows.stream()
                .filter(PreviewRow::writes)
                .filter(row -> key(new Values(row.values())).year() > today.getYear())
                .map(row -> new RowFault(
                        row.row(), -1, "year", new Values(row.values()).text("year"), ValueError.DAY_AHEAD, List.of()))
                .toList();
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        ResultIntake intake = new ResultIntake(work, origin);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            Values row = new Values(rows.get(i).values());
            intake.put(key(row), row.count("amount").orElse(0), row.text("note"));
        }
    }

    private ResultIntake.Key key(Values row) {
        return new ResultIntake.Key(
                row.code("unit").map(c -> Long.parseLong(c.code())).orElse(0L),
                row.count("year").orElse(today.getYear()),
                row.code("group").map(Code::code).orElse(""));
    }
}
