package vn.ptdv.model.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One entry of a code list; retired ones stay where they were used. */
public record CodeItem(
        String list,
        String code,
        String label,
        int order,
        List<String> aliases,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean verified) {
    public CodeItem {
        aliases = List.copyOf(aliases);
    }

    public CodeItem retiredOn(LocalDate day) {
        return new CodeItem(list, code, label, order, aliases, from, Optional.of(day), verified);
    }

    public boolean isRetiredOn(LocalDate day) {
        return to.filter(day::isAfter).isPresent();
    }
}
