package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ptdv.sheet.preview.ExistingRows;
import vn.ptdv.sheet.preview.PreviewRow;
import vn.ptdv.sheet.preview.RowFault;
import vn.ptdv.sheet.value.Code;
import vn.ptdv.sheet.value.ValueError;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.follow.SurveyActs;
import vn.ptdv.store.follow.SurveyIntake;

/** The yearly survey of sources: how many of each target group a unit has. */
final class SurveyTaking implements Taking {
    private final Book book;
    private final LocalDate today;

    SurveyTaking(Book book, LocalDate today) {
        this.book = book;
        this.today = today;
    }

    @Override
    public ExistingRows existing() {
        SurveyActs surveys = new SurveyActs(book);
        Map<Integer, Map<SurveyActs.Cell, Integer>> years = new HashMap<>();
        return values -> {
            Values row = new Values(values);
            SurveyActs.Cell cell = cell(row);
            int year = year(row);
            return Optional.ofNullable(years.computeIfAbsent(year, surveys::of).get(cell))
                    .<ExistingRows.Found>map(
                            amount -> new ExistingRows.Found.One(known(row, cell.unitId() + "/" + year, amount)))
                    .orElseGet(ExistingRows.Found.None::new);
        };
    }

    private ExistingRows.Known known(Values row, String unitAndYear, int amount) {
        Map<String, Object> there = new HashMap<>(row.map());
        there.put("amount", (long) amount);
        Optional<Code> group = row.code("group");
        return new ExistingRows.Known(
                unitAndYear + "/" + group.map(Code::code).orElse(""),
                row.code("unit").map(Code::title).orElse("") + ", "
                        + group.map(Code::title).orElse("") + ", " + year(row),
                there);
    }

    /** A survey looks at most one year ahead. */
    @Override
    public List<RowFault> faults(List<PreviewRow> rows) {
        return rows.stream()
                .filter(PreviewRow::writes)
                .filter(row -> year(new Values(row.values())) > today.getYear() + 1)
                .map(row -> new RowFault(
                        row.row(), -1, "year", new Values(row.values()).text("year"), ValueError.DAY_AHEAD, List.of()))
                .toList();
    }

    @Override
    public void write(Work work, List<PreviewRow> rows, Ticks ticks) {
        SurveyIntake intake = new SurveyIntake(work);
        for (int i = 0; i < rows.size(); i++) {
            ticks.at(i, rows.size());
            Values row = new Values(rows.get(i).values());
            intake.put(year(row), cell(row), OptionalInt.of(row.count("amount").orElse(0)));
        }
    }

    private int year(Values row) {
        return row.count("year").orElse(today.getYear());
    }

    private static SurveyActs.Cell cell(Values row) {
        return new SurveyActs.Cell(
                row.code("unit").map(c -> Long.parseLong(c.code())).orElse(0L),
                row.code("group").map(Code::code).orElse(""));
    }
}
