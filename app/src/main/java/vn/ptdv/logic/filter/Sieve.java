package vn.ptdv.logic.filter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;

/** Turns a criterion into a test of rows. */
final class Sieve<R> {
    private final FilterFields<R> fields;
    private final LocalDate today;

    Sieve(FilterFields<R> fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    Predicate<R> of(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return all.parts().stream().map(this::of).reduce(row -> true, Predicate::and);
        }
        if (criterion instanceof Criterion.Any any) {
            return any.parts().stream().map(this::of).reduce(row -> false, Predicate::or);
        }
        if (criterion instanceof Criterion.Not not) {
            return of(not.part()).negate();
        }
        if (criterion instanceof Criterion.Words words) {
            List<String> folded =
                    List.of(VietnameseText.fold(words.words()).strip().split("\\s+"));
            return row -> {
                String text = fields.folded().apply(row);
                return folded.stream().allMatch(text::contains);
            };
        }
        Criterion.Test test = (Criterion.Test) criterion;
        return fields.find(test.field()).map(field -> of(field, test)).orElse(row -> true);
    }

    private Predicate<R> of(FilterField<R> field, Criterion.Test test) {
        boolean negative = test.comparison() == Comparison.NOT_EQUAL || test.comparison() == Comparison.LACKS;
        Predicate<Object> fits = fits(field, positive(test.comparison()), test.values());
        boolean blankFits = test.values().contains(OperandCheck.BLANK);
        Predicate<R> passes = row -> {
            List<Object> values = values(field.value().apply(row)).toList();
            return values.isEmpty() ? blankFits : values.stream().anyMatch(fits);
        };
        return negative ? passes.negate() : passes;
    }

    private static Comparison positive(Comparison comparison) {
        return switch (comparison) {
            case NOT_EQUAL -> Comparison.EQUAL;
            case LACKS -> Comparison.CONTAINS;
            default -> comparison;
        };
    }

    private Predicate<Object> fits(FilterField<R> field, Comparison comparison, List<String> operands) {
        List<String> said =
                operands.stream().filter(o -> !o.equals(OperandCheck.BLANK)).toList();
        return switch (field.type()) {
            case TEXT -> texts(comparison, said);
            case CODE -> codes(said);
            case YES -> value -> said.contains(String.valueOf(value));
            case NUMBER -> numbers(comparison, said);
            case DATE -> days(comparison, said);
        };
    }

    private static Predicate<Object> texts(Comparison comparison, List<String> said) {
        List<String> folded =
                said.stream().map(s -> VietnameseText.fold(s).strip()).toList();
        return comparison == Comparison.EQUAL
                ? value -> folded.contains(
                        VietnameseText.fold(String.valueOf(value)).strip())
                : value -> {
                    String text = VietnameseText.fold(String.valueOf(value));
                    return folded.stream().anyMatch(text::contains);
                };
    }

    private static Predicate<Object> codes(List<String> said) {
        Set<String> wanted =
                new HashSet<>(said.stream().map(s -> s.toUpperCase(Locale.ROOT)).toList());
        return value -> wanted.contains(String.valueOf(value).toUpperCase(Locale.ROOT));
    }

    private static Predicate<Object> numbers(Comparison comparison, List<String> said) {
        List<NumberRange> wanted =
                said.stream().flatMap(s -> NumberRange.parse(s).stream()).toList();
        return value -> {
            BigDecimal number = new BigDecimal(String.valueOf(value));
            return wanted.stream().anyMatch(r -> switch (comparison) {
                case LESS -> number.compareTo(r.from()) < 0;
                case AT_MOST -> number.compareTo(r.to()) <= 0;
                case MORE -> number.compareTo(r.to()) > 0;
                case AT_LEAST -> number.compareTo(r.from()) >= 0;
                default -> r.holds(number);
            });
        };
    }

    // What is known only in part passes when it may be: nobody is lost because the day of birth was never told.
    private Predicate<Object> days(Comparison comparison, List<String> said) {
        List<DayRange> wanted =
                said.stream().flatMap(s -> DayWords.parse(s, today).stream()).toList();
        return value -> {
            DayRange day = value instanceof PartialDate partial ? DayRange.of(partial) : DayRange.of((LocalDate) value);
            return wanted.stream().anyMatch(r -> switch (comparison) {
                case LESS -> day.from().isBefore(r.from());
                case AT_MOST -> !day.from().isAfter(r.to());
                case MORE -> day.to().isAfter(r.to());
                case AT_LEAST -> !day.to().isBefore(r.from());
                default -> day.overlaps(r);
            });
        };
    }

    private static Stream<Object> values(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(v -> values(v));
        }
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(v -> values(v));
        }
        return value.equals("") ? Stream.empty() : Stream.of(value);
    }
}
