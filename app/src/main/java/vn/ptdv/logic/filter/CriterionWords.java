package vn.ptdv.logic.filter;

import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.logic.text.Texts;

/** A criterion as a person would say it. */
final class CriterionWords {
    private final FilterFields<?> fields;

    CriterionWords(FilterFields<?> fields) {
        this.fields = fields;
    }

    String of(Criterion criterion) {
        if (criterion instanceof Criterion.All all) {
            return joined(all.parts(), Texts.of("filter.and"));
        }
        if (criterion instanceof Criterion.Any any) {
            return joined(any.parts(), Texts.of("filter.or"));
        }
        if (criterion instanceof Criterion.Not not) {
            return Texts.of("filter.not", of(not.part()));
        }
        if (criterion instanceof Criterion.Words words) {
            return Texts.of("filter.words", words.words());
        }
        Criterion.Test test = (Criterion.Test) criterion;
        return fields.find(test.field()).map(f -> of(f, test)).orElse(test.text());
    }

    private String joined(List<Criterion> parts, String between) {
        return parts.stream()
                .map(p -> p instanceof Criterion.All || p instanceof Criterion.Any ? "(" + of(p) + ")" : of(p))
                .collect(Collectors.joining(" " + between + " "));
    }

    private static String of(FilterField<?> field, Criterion.Test test) {
        if (test.values().equals(List.of(OperandCheck.BLANK))) {
            boolean blank = test.comparison() != Comparison.NOT_EQUAL && test.comparison() != Comparison.LACKS;
            return Texts.of(blank ? "filter.isBlank" : "filter.isKnown", field.title());
        }
        String values = test.values().stream()
                .map(v -> value(field, v))
                .collect(Collectors.joining(" " + Texts.of("filter.or") + " "));
        return field.title() + " " + test.comparison().words(field.type()) + " " + values;
    }

    private static String value(FilterField<?> field, String value) {
        if (value.equals(OperandCheck.BLANK)) {
            return Texts.of("filter.blank");
        }
        return switch (field.type()) {
            case CODE -> field.label(value);
            case DATE -> DayWords.title(value);
            case YES -> value.equals("true") ? Texts.of("filter.yes") : Texts.of("filter.no");
            case NUMBER -> value;
            case TEXT -> "\u201C" + value + "\u201D";
        };
    }
}
