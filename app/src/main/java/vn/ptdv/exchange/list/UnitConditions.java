package vn.ptdv.exchange.list;

import java.util.List;
import java.util.function.Function;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterField.Choice;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Unit;

/** By what the list of units can be filtered, on the screen and on the command line alike. */
public final class UnitConditions<R> {
    /** The condition whose choices are units. */
    public static final String ABOVE = "above";

    /** A unit with the ids of those above it. */
    public record Facts(Unit unit, List<Long> above) {}

    private final Function<R, Facts> lens;

    private UnitConditions(Function<R, Facts> lens) {
        this.lens = lens;
    }

    public static <R> FilterFields<R> of(Function<R, Facts> lens, Function<String, List<Choice>> choices) {
        UnitConditions<R> made = new UnitConditions<>(lens);
        return new FilterFields<>(
                List.of(
                        made.field("name", FieldType.TEXT, f -> f.unit().name()),
                        made.coded("type", f -> f.unit().typeCode(), () -> choices.apply("UNIT_TYPE")),
                        made.coded("level", f -> f.unit().levelCode(), () -> choices.apply("UNIT_LEVEL")),
                        made.coded(
                                ABOVE,
                                f -> f.above().stream().map(String::valueOf).toList(),
                                () -> choices.apply(ABOVE)),
                        made.field("code", FieldType.TEXT, f -> f.unit().facts().orgCode()),
                        made.field(
                                "short", FieldType.TEXT, f -> f.unit().facts().shortName()),
                        made.field(
                                "secretary",
                                FieldType.TEXT,
                                f -> f.unit().facts().secretary()),
                        made.field(
                                "unitPhone",
                                FieldType.TEXT,
                                f -> f.unit().facts().phone()),
                        made.field(
                                "address", FieldType.TEXT, f -> f.unit().facts().address()),
                        made.field("established", FieldType.DATE, f -> f.unit().establishedOn()),
                        made.field("youth", FieldType.YES, f -> f.unit().facts().hasYouthUnion()),
                        made.field("trade", FieldType.YES, f -> f.unit().facts().hasTradeUnion()),
                        made.field("cell", FieldType.YES, f -> f.unit().facts().hasCell())),
                row -> folded(lens.apply(row).unit()));
    }

    private FilterField<R> field(String key, FieldType type, Function<Facts, ?> value) {
        return FilterField.of(key, title(key), type, r -> value.apply(lens.apply(r)));
    }

    private FilterField<R> coded(
            String key, Function<Facts, ?> value, java.util.function.Supplier<List<Choice>> choices) {
        return FilterField.coded(key, title(key), r -> value.apply(lens.apply(r)), choices);
    }

    private static String title(String key) {
        return Texts.family("import.condition", key);
    }

    private static String folded(Unit unit) {
        return VietnameseText.fold(String.join(
                " ",
                unit.name(),
                unit.facts().shortName(),
                unit.facts().orgCode(),
                unit.facts().secretary(),
                unit.facts().address()));
    }
}
