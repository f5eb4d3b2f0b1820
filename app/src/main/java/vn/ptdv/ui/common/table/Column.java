package vn.ptdv.ui.common.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.PartialDate;

/**
 * One column: a stable key, a title, how a row reads in it, and what it sorts by. Made by {@link #text} and the like,
 * changed by the steps that follow.
 *
 * @param sortKey computed once for each row at the first sort, never inside the comparison
 */
public record Column<R>(
        String key,
        String title,
        Function<R, String> text,
        Function<R, ? extends Comparable<?>> sortKey,
        double width,
        Align align,
        Shown shown,
        Optional<Function<R, Node>> graphic) {
    private static final double TEXT = 160;
    private static final double NUMBER = 90;
    private static final double DATE = 100;

    public enum Align {
        LEFT,
        RIGHT
    }

    /** Whether the column is there before anybody has chosen. */
    public enum Shown {
        AT_FIRST,
        WHEN_CHOSEN
    }

    public static <R> Column<R> text(String key, String title, Function<R, String> text) {
        return of(key, title, text, r -> VietnameseOrder.key(text.apply(r)), TEXT);
    }

    /** Sorts by given name, then middle and family name. */
    public static <R> Column<R> name(String key, String title, Function<R, String> fullName) {
        return of(key, title, fullName, r -> VietnameseOrder.nameKey(fullName.apply(r)), TEXT);
    }

    public static <R> Column<R> number(String key, String title, ToLongFunction<R> value) {
        return of(key, title, r -> VietnameseNumbers.format(value.applyAsLong(r)), value::applyAsLong, NUMBER)
                .right();
    }

    public static <R> Column<R> date(String key, String title, Function<R, Optional<LocalDate>> value) {
        return of(
                key,
                title,
                r -> value.apply(r).map(VietnameseDates::format).orElse(""),
                r -> value.apply(r).map(LocalDate::toString).orElse(""),
                DATE);
    }

    public static <R> Column<R> partialDate(String key, String title, Function<R, Optional<PartialDate>> value) {
        return of(
                key,
                title,
                r -> value.apply(r).map(VietnameseDates::format).orElse(""),
                r -> value.apply(r).map(PartialDate::iso).orElse(""),
                DATE);
    }

    public Column<R> width(double pixels) {
        return new Column<>(key, title, text, sortKey, pixels, align, shown, graphic);
    }

    public Column<R> right() {
        return new Column<>(key, title, text, sortKey, width, Align.RIGHT, shown, graphic);
    }

    public Column<R> sortedBy(Function<R, ? extends Comparable<?>> by) {
        return new Column<>(key, title, text, by, width, align, shown, graphic);
    }

    public Column<R> whenChosen() {
        return new Column<>(key, title, text, sortKey, width, align, Shown.WHEN_CHOSEN, graphic);
    }

    /** Shows a node in place of the text; the text stays for copying and for those who do not see. */
    public Column<R> drawn(Function<R, Node> node) {
        return new Column<>(key, title, text, sortKey, width, align, shown, Optional.of(node));
    }

    private static <R> Column<R> of(
            String key,
            String title,
            Function<R, String> text,
            Function<R, ? extends Comparable<?>> sortKey,
            double width) {
        return new Column<>(key, title, text, sortKey, width, Align.LEFT, Shown.AT_FIRST, Optional.empty());
    }
}
