package vn.ptdv.store.count;

import static vn.ptdv.store.jooq.Tables.MANUAL_RESULT;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.CountItem;
import vn.ptdv.model.unit.ManualResult;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.store.Columns;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.change.Work;
import vn.ptdv.store.jooq.tables.records.ManualResultRecord;
import vn.ptdv.store.unit.UnitStore;

/** Saving the reported totals of one period as a grid: one action, or nothing while a cell is wrong. */
public final class ManualSheetActs {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);
    private final Book book;

    /** What was typed for one unit: how many, and who reported it; an empty amount takes the total out. */
    public record Line(String amount, String source) {}

    /** What saving came to. */
    public sealed interface Outcome {
        record Saved() implements Outcome {}

        /** Nothing is saved; what is wrong, by unit. */
        record Refused(Map<Long, String> words) implements Outcome {}
    }

    public ManualSheetActs(Book book) {
        this.book = book;
    }

    /** The totals of just this period, by unit. */
    public Map<Long, ManualResult> of(Period period) {
        Map<Long, ManualResult> found = new LinkedHashMap<>();
        new ManualResultStore(book.reading())
                .within(period.from(), period.to()).stream()
                        .filter(r -> ofPeriod(r, period))
                        .forEach(r -> found.put(r.unitId(), r));
        return found;
    }

    public Outcome save(Period period, Map<Long, Line> typed) {
        Map<Long, String> wrong = new LinkedHashMap<>();
        Map<Long, OptionalInt> amounts = new LinkedHashMap<>();
        typed.forEach((unit, line) -> {
            Optional<String> fault = fault(unit, line.amount.strip(), period);
            fault.ifPresent(words -> wrong.put(unit, words));
            if (fault.isEmpty()) {
                amounts.put(unit, amount(line.amount.strip()));
            }
        });
        if (!wrong.isEmpty()) {
            return new Outcome.Refused(wrong);
        }
        book.writing()
                .run(
                        Act.named("action.count.manual_sheet", period.code(), typed.size()),
                        work -> amounts.forEach((unit, amount) -> put(
                                work,
                                new Target(unit, period),
                                amount,
                                typed.getOrDefault(unit, new Line("", "")).source)));
        return new Outcome.Saved();
    }

    private record Target(long unit, Period period) {}

    private Optional<String> fault(long unitId, String text, Period period) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = VietnameseNumbers.parse(text);
        if (number.isEmpty()) {
            return words(CountFinding.Code.NOT_A_NUMBER, text);
        }
        if (number.get().signum() < 0) {
            return words(CountFinding.Code.NEGATIVE, text);
        }
        if (number.get().stripTrailingZeros().scale() > 0) {
            return words(CountFinding.Code.NOT_WHOLE, text);
        }
        if (number.get().compareTo(LARGEST) > 0) {
            return words(CountFinding.Code.TOO_LARGE, text);
        }
        Optional<Unit> unit = new UnitStore(book.reading()).find(unitId);
        if (unit.flatMap(Unit::endedOn)
                .filter(end -> !period.from().isBefore(end))
                .isPresent()) {
            return Optional.of(Texts.ofEnum("unit.manual", ManualOutcome.Reason.UNIT_ENDED));
        }
        boolean overlaps = new ManualResultStore(book.reading())
                .ofUnit(unitId).stream()
                        .filter(r -> !ofPeriod(r, period))
                        .anyMatch(r -> r.indicator().equals(ManualResult.ADMITTED)
                                && r.groupCode().isEmpty()
                                && !r.from().isAfter(period.to())
                                && !r.to().isBefore(period.from()));
        return overlaps ? Optional.of(Texts.ofEnum("unit.manual", ManualOutcome.Reason.OVERLAPS)) : Optional.empty();
    }

    private static Optional<String> words(CountFinding.Code code, String text) {
        return Optional.of(new CountFinding(new CountCell(0, CountItem.ADMITTED), code, List.of(text)).words());
    }

    private static OptionalInt amount(String text) {
        return text.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(VietnameseNumbers.parse(text).orElseThrow().intValueExact());
    }

    private static boolean ofPeriod(ManualResult result, Period period) {
        return result.indicator().equals(ManualResult.ADMITTED)
                && result.groupCode().isEmpty()
                && result.from().equals(period.from())
                && result.to().equals(period.to());
    }

    private static void put(Work work, Target target, OptionalInt amount, String source) {
        @Nullable
        ManualResultRecord found = work.reading()
                .selectFrom(MANUAL_RESULT)
                .where(MANUAL_RESULT.UNIT_ID.eq(target.unit))
                .and(MANUAL_RESULT.INDICATOR.eq(ManualResult.ADMITTED))
                .and(MANUAL_RESULT.GROUP_CODE.isNull())
                .and(MANUAL_RESULT.FROM_ON.eq(target.period.from()))
                .and(MANUAL_RESULT.TO_ON.eq(target.period.to()))
                .fetchAny();
        if (amount.isEmpty()) {
            if (found != null) {
                work.delete(MANUAL_RESULT, found.getId());
            }
            return;
        }
        ManualResultRecord row = found == null ? new ManualResultRecord() : found;
        row.setUnitId(target.unit);
        row.setIndicator(ManualResult.ADMITTED);
        row.setFromOn(target.period.from());
        row.setToOn(target.period.to());
        row.setAmount(amount.getAsInt());
        row.setSource(Columns.orNull(VietnameseText.clean(source)));
        if (found == null) {
            work.insert(row);
        } else {
            work.update(row);
        }
    }
}
