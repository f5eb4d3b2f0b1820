package vn.ptdv.ui.form;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.model.PartialDate;

/** What was typed, by key; days as ISO text, numbers as digits, flags as true or false. */
public record Answers(Map<String, String> values) {
    public Answers {
        values = Map.copyOf(values);
    }

    public String text(String key) {
        return values.getOrDefault(key, "");
    }

    public Optional<LocalDate> day(String key) {
        return date(key).flatMap(PartialDate::exact);
    }

    public Optional<PartialDate> date(String key) {
        return PartialDate.parse(text(key));
    }

    public Optional<Integer> number(String key) {
        return text(key).matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(text(key))) : Optional.empty();
    }

    public Optional<Long> id(String key) {
        return text(key).matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text(key))) : Optional.empty();
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }
}
