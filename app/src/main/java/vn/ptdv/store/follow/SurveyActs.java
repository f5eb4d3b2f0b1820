package vn.ptdv.store.follow;

import static vn.ptdv.store.jooq.Tables.SOURCE_SURVEY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.jooq.tables.records.SourceSurveyRecord;

/** The yearly survey of sources: numbers by unit and target group, saved as a grid. */
public final class SurveyActs {
    private final Book book;

    /** A cell of the grid. */
    public record Cell(long unitId, String group) {}

    /** What saving the grid came to. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        /** Nothing is saved; these cells hold no whole number from 0 up. */
        record Refused(Map<Cell, String> bad) implements Outcome {}
    }

    public SurveyActs(Book book) {
        this.book = book;
    }

    /** The survey of a year. */
    public Map<Cell, Integer> of(int year) {
        return book.reading()
                .selectFrom(SOURCE_SURVEY)
                .where(SOURCE_SURVEY.FOR_YEAR.eq(year))
                .fetchMap(row -> new Cell(row.getUnitId(), row.getGroupCode()), SourceSurveyRecord::getAmount);
    }

    /** The years that have a survey, the latest first. */
    public List<Integer> years() {
        return book.reading()
                .selectDistinct(SOURCE_SURVEY.FOR_YEAR)
                .from(SOURCE_SURVEY)
                .orderBy(SOURCE_SURVEY.FOR_YEAR.desc())
                .fetch(SOURCE_SURVEY.FOR_YEAR);
    }

    /** What was found at one cell in all years, the earliest first. */
    public SortedMap<Integer, Integer> years(Cell cell) {
        return new TreeMap<>(book.reading()
                .selectFrom(SOURCE_SURVEY)
                .where(SOURCE_SURVEY.UNIT_ID.eq(cell.unitId).and(SOURCE_SURVEY.GROUP_CODE.eq(cell.group)))
                .fetchMap(SOURCE_SURVEY.FOR_YEAR, SOURCE_SURVEY.AMOUNT));
    }

    public Outcome save(int year, Map<Cell, String> typed) {
        Map<Cell, String> bad = new LinkedHashMap<>();
        typed.forEach((cell, text) -> {
            if (!text.isBlank() && number(text).isEmpty()) {
                bad.put(cell, text);
            }
        });
        if (!bad.isEmpty()) {
            return new Outcome.Refused(bad);
        }
        book.writing().run(Act.named("action.follow.survey", year, typed.size()), work -> {
            SurveyIntake intake = new SurveyIntake(work);
            typed.forEach((cell, text) -> intake.put(year, cell, number(text)));
        });
        return new Outcome.Saved();
    }

    private static OptionalInt number(String text) {
        return VietnameseNumbers.parseWhole(text).filter(n -> n >= 0 && n <= Integer.MAX_VALUE).stream()
                .mapToInt(Long::intValue)
                .findFirst();
    }
}
