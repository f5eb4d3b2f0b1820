package vn.ptdv.document.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.logic.text.VietnameseText;

/** One field as a template names it: perhaps of a list, with its steps in order. */
public record FieldUse(String typed, String list, String name, List<Applied> steps, List<String> badSteps) {
    static final String OPEN = "${";

    public FieldUse {
        steps = List.copyOf(steps);
        badSteps = List.copyOf(badSteps);
    }

    /** A step with what follows its colon. */
    public record Applied(Step step, String argument) {}

    /** Reads what stands between the braces; names are taken in small letters and blanks as underscores. */
    static FieldUse parse(String inside) {
        String[] parts = inside.split("\\|", -1);
        String path = VietnameseText.lower(VietnameseText.nfc(parts[0])).strip().replaceAll("\\s+", "_");
        int dot = path.indexOf('.');
        List<Applied> steps = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String word = (colon < 0 ? parts[i] : parts[i].substring(0, colon)).strip();
            String argument = colon < 0 ? "" : parts[i].substring(colon + 1);
            Optional<Step> step = Step.of(VietnameseText.lower(word));
            step.ifPresentOrElse(s -> steps.add(new Applied(s, argument)), () -> bad.add(word));
        }
        return new FieldUse(
                OPEN + inside + "}", dot < 0 ? "" : path.substring(0, dot), path.substring(dot + 1), steps, bad);
    }

    /** The whole name, with the list it belongs to. */
    public String path() {
        return list.isEmpty() ? name : list + "." + name;
    }

    /** How it reads with these values; a field of a list takes the row's. */
    String written(FieldValues values, Optional<FieldValues> row) {
        return written(value(values, row));
    }

    String written(FieldValue value) {
        return Rendering.of(value, steps);
    }

    /** The row's own value, or the paper's. */
    FieldValue value(FieldValues values, Optional<FieldValues> row) {
        return list.isEmpty() ? values.get(name) : row.map(r -> r.get(name)).orElse(FieldValue.none());
    }
}
