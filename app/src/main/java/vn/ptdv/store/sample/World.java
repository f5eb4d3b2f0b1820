package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Table;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.process.Checklist;
import vn.ptdv.logic.process.DeadlineCalculator;
import vn.ptdv.logic.process.Deadlines;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.process.ProcessTables;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;

/** What every maker of the sample works with. */
final class World {
    static final String ACT = "action.system.sample";
    static final int YEARS = 6;
    final Book book;
    final SampleSize size;
    final LocalDate today;
    final Words words = new Words();
    final Names names = new Names();
    final Map<String, StepRule> steps = StepRule.shipped();
    final ProcessMap process = ProcessTables.processMap();
    final Checklist checklist = ProcessTables.checklist();
    final DeadlineCalculator calculator = ProcessTables.calculator();
    final Deadlines deadlines = new Deadlines(calculator, ProcessTables.deadlineRules(CsvTable.shipped("deadlines")));

    World(Book book, SampleSize size, LocalDate today) {
        this.book = book;
        this.size = size;
        this.today = today;
    }

    Dice dice(String part, long index) {
        return Dice.of(size.seed(), part, index);
    }

    LocalDate start() {
        return today.minusYears(YEARS);
    }

    int firstYear() {
        return today.getYear() - YEARS + 1;
    }

    Optional<String> ruleSet(LocalDate day) {
        return calculator.rules().at(day).map(RuleSet::id);
    }

    /** One logged action of rows; the given tables come first and in that order. */
    void write(List<Table<?>> order, java.util.function.Consumer<Rows> body) {
        book.writing().run(Act.named(ACT), work -> {
            Rows rows = new Rows(work, order);
            body.accept(rows);
            rows.flush();
        });
    }
}
