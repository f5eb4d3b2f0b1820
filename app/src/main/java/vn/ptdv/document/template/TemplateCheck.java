package vn.ptdv.document.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.logic.text.Texts;

/** Looks over the fields of a template before it is taken up. */
public final class TemplateCheck {
    private final FieldCatalogue catalogue;

    public TemplateCheck(FieldCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is noticed. */
    public enum Kind {
        MISSPELT,
        UNKNOWN,
        BAD_STEP,
        UNCLOSED,
        NO_FIELD,
        UNUSED;

        /** Whether a paper would come out with the field still in it, or wrong. */
        public boolean isWrong() {
            return this == MISSPELT || this == UNKNOWN || this == BAD_STEP || this == UNCLOSED;
        }
    }

    /** One thing that was noticed, with what was probably meant. */
    public record Finding(Kind kind, String typed, Optional<String> meant) {
        public String words() {
            return Texts.family("template.finding", kind.name(), typed, meant.orElse(""));
        }
    }

    /** What is wrong with the fields, each once, in the order of the page. */
    public List<Finding> check(Template template) {
        Set<Finding> found = new LinkedHashSet<>();
        for (FieldUse use : template.uses()) {
            if (catalogue.find(use.path()).isEmpty()) {
                Optional<String> meant = catalogue.nearest(use.path());
                found.add(new Finding(
                        meant.isPresent() ? Kind.MISSPELT : Kind.UNKNOWN, use.typed(), meant.map(m -> "${" + m + "}")));
            }
            use.badSteps().forEach(bad -> found.add(new Finding(Kind.BAD_STEP, use.typed(), Optional.of(bad))));
        }
        template.unclosed().forEach(open -> found.add(new Finding(Kind.UNCLOSED, open, Optional.empty())));
        if (template.uses().isEmpty()) {
            found.add(new Finding(Kind.NO_FIELD, "", Optional.empty()));
        }
        return new ArrayList<>(found);
    }

    /** The same, and the fields of the version before that no longer stand in it. */
    public List<Finding> check(Template template, Template before) {
        List<Finding> found = check(template);
        Set<String> now = template.fields();
        before.fields().stream()
                .filter(name -> !now.contains(name))
                .forEach(name -> found.add(new Finding(Kind.UNUSED, "${" + name + "}", Optional.empty())));
        return found;
    }
}
