package vn.ptdv.ui.settings;

import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.process.RuleSet;
import vn.ptdv.model.process.RuleUnit;
import vn.ptdv.model.process.RuleValue;

/** Rule sets and values as a clerk reads them. */
final class RuleWords {
    private RuleWords() {}

    /** The rule's name; one that came from a file is known by its key. */
    static String name(RuleValue value) {
        return Texts.has("rule.key." + value.key()) ? Texts.family("rule.key", value.key()) : value.key();
    }

    static String value(RuleValue value) {
        if (value.unit() == RuleUnit.CODE) {
            return Texts.has("rule.code." + value.value()) ? Texts.family("rule.code", value.value()) : value.value();
        }
        return Texts.family("rule.unit", value.unit().name(), value.value());
    }

    static String state(RuleValue value) {
        return value.verified() ? "" : Texts.of("settings.unverified");
    }

    /** The set with the days it was in force and whether it is in use. */
    static String title(RuleSet set) {
        String to = set.to().map(VietnameseDates::format).orElse(Texts.of("settings.rule.open"));
        return Texts.of(
                "settings.rule.set",
                set.name(),
                VietnameseDates.format(set.from()),
                to,
                set.enabled() ? "" : Texts.of("settings.rule.off"));
    }

    static String sources(RuleSet set) {
        return String.join(
                "; ",
                java.util.stream.Stream.of(set.regulation(), set.guidance(), set.formsGuidance(), set.note())
                        .filter(t -> !t.isEmpty())
                        .toList());
    }
}
