package vn.ptdv.document.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ptdv.model.PartialDate;

/** What stands in a field before it is written out: the steps of the field decide how it reads. */
public sealed interface FieldValue {
    record Words(String text) implements FieldValue {}

    record Day(PartialDate date) implements FieldValue {}

    record Figure(long value) implements FieldValue {}

    record Several(List<String> texts) implements FieldValue {
        public Several {
            texts = List.copyOf(texts);
        }
    }

    /** Nothing is known. */
    static FieldValue none() {
        return new Words("");
    }

    static FieldValue of(String text) {
        return new Words(text);
    }

    static FieldValue of(Optional<LocalDate> day) {
        return day.<FieldValue>map(d -> new Day(PartialDate.of(d))).orElseGet(FieldValue::none);
    }

    static FieldValue ofPartial(Optional<PartialDate> day) {
        return day.<FieldValue>map(Day::new).orElseGet(FieldValue::none);
    }

    static FieldValue of(List<String> texts) {
        return new Several(texts);
    }

    default boolean isEmpty() {
        if (this instanceof Words words) {
            return words.text().isBlank();
        }
        return this instanceof Several several && several.texts().stream().allMatch(String::isBlank);
    }
}
