package vn.ptdv.logic.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.ptdv.logic.data.CsvRow;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.text.Texts;

/** The guidances that are known, those of a book or those inside the program. */
public record FormatSets(List<FormatSet> all) {
    private static final String LOOK = "look.";
    /** Papers are kept with the code of their guidance. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9.-]{1,10}");

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern LOOK_LINE = Pattern.compile("(?=.* line=)size=0*[1-9]\\d*(\\.\\d+)?"
            + "( (bold|italic|underline|left|center|right|justify|keep|rule"
            + "|(line|before|after|first|hang)=\\d+(\\.\\d+)?|outline=[1-9]|color=[0-9A-F]{6}))*");
    /** Values of which only some words are understood. */
    private static final Map<String, Pattern> WORDS = Map.of(
            "tone", Pattern.compile("AS_TYPED|OLD|NEW"),
            "landscape", Pattern.compile("ROTATE|UPRIGHT"),
            "urgency.letter", Pattern.compile("UNDER_NUMBER|UNDER_SUBJECT"),
            "press.ban", Pattern.compile("UNDER_SIGNATURE|PAGE_FOOT"),
            "appendix.reference", Pattern.compile("CUSTOM|REQUIRED"),
            "place.numbered", Pattern.compile("YES|NO"),
            "page.width", Pattern.compile("[1-9]\\d{1,2}(\\.\\d+)?"),
            "page.height", Pattern.compile("[1-9]\\d{1,2}(\\.\\d+)?"),
            "line.most", Pattern.compile("(\\d+(\\.\\d+)?)?"));

    public FormatSets {
        all = List.copyOf(all);
    }

    /** Those inside the program. */
    public static FormatSets shipped() {
        Map<String, Map<String, String>> values = new HashMap<>();
        for (CsvRow row : CsvTable.shipped("format_values").rows()) {
            values.computeIfAbsent(row.text("set"), set -> new LinkedHashMap<>())
                    .put(row.text("key"), row.text("value"));
        }
        return new FormatSets(CsvTable.shipped("format_sets").rows().stream()
                .map(row -> new FormatSet(
                        row.text("code"),
                        row.text("title"),
                        row.text("based_on"),
                        new FormatSet.Span(row.date("effective_from"), row.optionalDate("effective_to")),
                        new FormatSet.Source(row.text("source"), row.flag("verified")),
                        values.getOrDefault(row.text("code"), Map.of())))
                .toList());
    }

    public Optional<FormatSet> find(String code) {
        return all.stream().filter(set -> set.code().equals(code)).findFirst();
    }

    /** All values of a guidance, those of the one that it is built on with them. */
    public Map<String, String> values(FormatSet set) {
        return values(set, all.size());
    }

    // A ring of sets that are built on each other ends after as many steps as there are sets.
    private Map<String, String> values(FormatSet set, int steps) {
        Map<String, String> values = new HashMap<>();
        if (steps > 0) {
            find(set.basedOn()).ifPresent(base -> values.putAll(values(base, steps - 1)));
        }
        values.putAll(set.values());
        return values;
    }

    /** What is wrong with any of them, so that it is refused before a paper would come out without its margins. */
    public List<String> problems() {
        Map<String, String> needed = shipped().all().stream()
                .filter(set -> set.basedOn().isEmpty())
                .findFirst()
                .map(FormatSet::values)
                .orElse(Map.of());
        List<String> problems = new ArrayList<>();
        for (FormatSet set : all) {
            if (!CODE.matcher(set.code()).matches()) {
                problems.add(Texts.of("rule.format.code", set.code()));
            }
            if (!set.basedOn().isEmpty() && find(set.basedOn()).isEmpty()) {
                problems.add(Texts.of("rule.format.base", set.code(), set.basedOn()));
                continue;
            }
            Map<String, String> values = values(set);
            needed.forEach((key, usual) -> {
                String value = values.get(key);
                if (value == null) {
                    problems.add(Texts.of("rule.format.missing", set.code(), key));
                } else if (!fits(key, usual, value)) {
                    problems.add(Texts.of("rule.format.value", set.code(), key, value));
                }
            });
        }
        return problems;
    }

    private static boolean fits(String key, String usual, String value) {
        if (key.startsWith(LOOK)) {
            return LOOK_LINE.matcher(value).matches();
        }
        Pattern words = WORDS.get(key);
        if (words != null) {
            return words.matcher(value).matches();
        }
        boolean mayBeEmpty = usual.isEmpty() && value.isEmpty();
        return mayBeEmpty
                || !NUMBER.matcher(usual).matches()
                || NUMBER.matcher(value).matches();
    }
}
