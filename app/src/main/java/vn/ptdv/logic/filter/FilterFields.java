package vn.ptdv.logic.filter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The fields of one list.
 *
 * @param folded what free words are looked for in: folded text of the row
 */
public record FilterFields<R>(List<FilterField<R>> all, Function<R, String> folded) {
    public FilterFields {
        all = List.copyOf(all);
    }

    /** By key or by title, accents aside. */
    public Optional<FilterField<R>> find(String name) {
        return all.stream().filter(f -> f.isCalled(name)).findFirst();
    }

    public Reading read(String text, LocalDate today) {
        return CriterionReader.read(text, this, today);
    }

    /** What rows of the list pass; everything that can be worked out once is worked out here. */
    public Predicate<R> passing(Criterion criterion, LocalDate today) {
        return new Sieve<>(this, today).of(criterion);
    }

    /** What an expression lets pass; nothing is held back by one that can no longer be read. */
    public Predicate<R> passing(String text, LocalDate today) {
        return read(text, today) instanceof Reading.Read read ? passing(read.criterion(), today) : row -> true;
    }

    public String words(Criterion criterion) {
        return new CriterionWords(this).of(criterion);
    }
}
