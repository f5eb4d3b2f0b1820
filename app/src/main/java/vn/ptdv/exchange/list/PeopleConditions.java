package vn.ptdv.exchange.list;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.ptdv.logic.filter.FieldType;
import vn.ptdv.logic.filter.FilterField;
import vn.ptdv.logic.filter.FilterField.Choice;
import vn.ptdv.logic.filter.FilterFields;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.candidacy.CandidateRow;
import vn.ptdv.store.person.PersonBriefs.Brief;

/** By what the list of people can be filtered, on the screen and on the command line alike. */
public final class PeopleConditions<R> {
    /** The conditions whose choices are asked for besides code lists. */
    public static final String UNIT = "unit";

    public static final String STAGE = "stage";
    public static final String GROUP = "group";
    public static final String MARK = "mark";
    public static final String SEX = "sex";

    /** What is known of one person on the way, as of a day. */
    public record Facts(CandidateRow row, Brief brief, Set<String> groups, Set<Long> units, LocalDate today) {}

    private final Function<R, Facts> lens;
    private final Function<String, List<Choice>> choices;

    private PeopleConditions(Function<R, Facts> lens, Function<String, List<Choice>> choices) {
        this.lens = lens;
        this.choices = choices;
    }

    /** {@code choices} gives the codes of a list, or of one of the conditions named above. */
    public static <R> FilterFields<R> of(Function<R, Facts> lens, Function<String, List<Choice>> choices) {
        PeopleConditions<R> made = new PeopleConditions<>(lens, choices);
        return new FilterFields<>(
                List.of(
                        made.words("name", f -> f.row().name()),
                        made.coded(UNIT, UNIT, f -> units(f)),
                        made.coded(STAGE, STAGE, f -> f.row().state()),
                        made.coded(GROUP, GROUP, Facts::groups),
                        made.coded(MARK, MARK, PeopleConditions::marks),
                        made.date("birth", f -> PartialDate.parse(f.row().birth())),
                        made.coded("sex", SEX, f -> f.row().sex()),
                        made.coded("ethnic", "ETHNIC", f -> f.row().ethnic()),
                        made.coded("religion", "RELIGION", f -> f.brief().religion()),
                        made.coded(
                                "education", "GENERAL_EDUCATION", f -> f.brief().education()),
                        made.coded(
                                "profession", "PROFESSION_LEVEL", f -> f.brief().profession()),
                        made.coded("occupation", "OCCUPATION", f -> f.brief().occupation()),
                        made.words("helper", f -> f.row().helpers()),
                        made.words("workplace", f -> f.brief().workplace()),
                        made.words("residence", f -> f.brief().residence()),
                        made.words("citizen", f -> f.brief().citizenId()),
                        made.words("phone", f -> f.brief().phone()),
                        made.number("days", f -> f.row().daysInStage(f.today())),
                        made.date("due", f -> f.row().nextDue()),
                        made.date("since", f -> Optional.of(f.row().stageSince())),
                        made.date("certificate", f -> f.brief().certificateUntil()),
                        made.date("decision", f -> f.row().decisionOn()),
                        made.date("ceremony", f -> f.row().ceremonyOn())),
                row -> folded(lens.apply(row)));
    }

    private FilterField<R> words(String key, Function<Facts, String> value) {
        return FilterField.of(key, title(key), FieldType.TEXT, r -> value.apply(lens.apply(r)));
    }

    private FilterField<R> number(String key, Function<Facts, ?> value) {
        return FilterField.of(key, title(key), FieldType.NUMBER, r -> value.apply(lens.apply(r)));
    }

    private FilterField<R> date(String key, Function<Facts, ?> value) {
        return FilterField.of(key, title(key), FieldType.DATE, r -> value.apply(lens.apply(r)));
    }

    private FilterField<R> coded(String key, String list, Function<Facts, ?> value) {
        return FilterField.coded(key, title(key), r -> value.apply(lens.apply(r)), () -> choices.apply(list));
    }

    private static String title(String key) {
        return Texts.family("import.condition", key);
    }

    private static Set<String> units(Facts facts) {
        Set<String> units = new HashSet<>(Set.of(String.valueOf(facts.row().unitId())));
        facts.units().forEach(id -> units.add(String.valueOf(id)));
        return units;
    }

    private static Set<String> marks(Facts facts) {
        Set<String> marks = new HashSet<>();
        facts.row().flags().forEach(flag -> marks.add(flag.name()));
        if (facts.row().nextDue().filter(facts.today()::isAfter).isPresent()) {
            marks.add("OVERDUE");
        }
        if (facts.row().helpers().isEmpty()) {
            marks.add("NO_HELPER");
        }
        return marks;
    }

    private static String folded(Facts facts) {
        CandidateRow row = facts.row();
        return VietnameseText.fold(String.join(
                " ",
                row.name(),
                row.unit(),
                row.helpers(),
                facts.brief().citizenId(),
                facts.brief().phone(),
                facts.brief().workplace()));
    }
}
