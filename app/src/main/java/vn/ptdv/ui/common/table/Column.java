package vn.ptdv.ui.common.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import javafx.scene.Node;
import vn.ptdv.logic.person.CitizenId;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.model.PartialDate;
import vn.ptdv.sheet.write.ListColumn.Kind;

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
        Optional<Function<R, Node>> graphic,
        Outgoing<R> outgoing) {
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
        return Column.<R>of(key, title, text, r -> VietnameseOrder.key(text.apply(r)), TEXT);
    }

    /** Sorts by given name, then middle and family name. */
    public static <R> Column<R> name(String key, String title, Function<R, String> fullName) {
        return Column.<R>of(key, title, fullName, r -> VietnameseOrder.nameKey(fullName.apply(r)), TEXT);
    }

    public static <R> Column<R> number(String key, String title, ToLongFunction<R> value) {
        return Column.<R>of(key, title, r -> VietnameseNumbers.format(value.applyAsLong(r)), value::applyAsLong, NUMBER)
                .right()
                .leaving(Kind.WHOLE, value::applyAsLong);
    }

    public static <R> Column<R> date(String key, String title, Function<R, Optional<LocalDate>> value) {
        return Column.<R>of(
                        key,
                        title,
                        r -> value.apply(r).map(VietnameseDates::format).orElse(""),
                        r -> value.apply(r).map(LocalDate::toString).orElse(""),
                        DATE)
                .leaving(Kind.DATE, r -> value.apply(r).<Object>map(d -> d).orElse(""));
    }

    public static <R> Column<R> partialDate(String key, String title, Function<R, Optional<PartialDate>> value) {
        return Column.<R>of(
                        key,
                        title,
                        r -> value.apply(r).map(VietnameseDates::format).orElse(""),
                        r -> value.apply(r).map(PartialDate::iso).orElse(""),
                        DATE)
                .leaving(Kind.DATE, r -> value.apply(r).<Object>map(d -> d).orElse(""));
    }

    /** Shows only the end of a citizen's number; whole it leaves only for those who may have it. */
    public static <R> Column<R> citizenId(String key, String title, Function<R, String> number) {
        Column<R> made = text(key, title, r -> CitizenId.masked(number.apply(r)));
        return made.with(new Outgoing<>(Kind.TEXT, made.text(), Optional.of(number)));
    }

    public Column<R> width(double pixels) {
        return new Column<>(key, title, text, sortKey, pixels, align, shown, graphic, outgoing);
    }

    public Column<R> right() {
        return new Column<>(key, title, text, sortKey, width, Align.RIGHT, shown, graphic, outgoing);
    }

    public Column<R> sortedBy(Function<R, ? extends Comparable<?>> by) {
        return new Column<>(key, title, text, by, width, align, shown, graphic, outgoing);
    }

    public Column<R> whenChosen() {
        return new Column<>(key, title, text, sortKey, width, align, Shown.WHEN_CHOSEN, graphic, outgoing);
    }

    /** Shows a node in place of the text; the text stays for copying and for those who do not see. */
    public Column<R> drawn(Function<R, Node> node) {
        return new Column<>(key, title, text, sortKey, width, align, shown, Optional.of(node), outgoing);
    }

    /** The typed value that goes into a file in place of the text. */
    public Column<R> leaving(Kind kind, Function<R, ?> value) {
        return with(Outgoing.of(kind, value));
    }

    /** A citizen's number that stands whole in the table, but goes whole into a file only if it may. */
    public Column<R> leavingMasked() {
        return leavingMasked(r -> true);
    }

    /** The same where only some rows hold such a number. */
    public Column<R> leavingMasked(Predicate<? super R> which) {
        return with(new Outgoing<>(
                Kind.TEXT, r -> which.test(r) ? CitizenId.masked(text.apply(r)) : text.apply(r), Optional.of(text)));
    }

    private Column<R> with(Outgoing<R> out) {
        return new Column<>(key, title, text, sortKey, width, align, shown, graphic, out);
    }

    private static <R> Column<R> of(
            String key,
            String title,
            Function<R, String> text,
            Function<R, ? extends Comparable<?>> sortKey,
            double width) {
        return new Column<>(
                key,
                title,
                text,
                sortKey,
                width,
                Align.LEFT,
                Shown.AT_FIRST,
                Optional.empty(),
                Outgoing.of(Kind.TEXT, text));
    }
}
