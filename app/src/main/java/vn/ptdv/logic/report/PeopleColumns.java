package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseOrder;

/** How a person reads in the columns of the lists. */
public final class PeopleColumns {
    private PeopleColumns() {}

    /** By the key of the column. */
    public static Map<String, Function<ReportPerson, ReportCell>> of(CodeLabels codes, LocalDate asOf) {
        Map<String, Function<ReportPerson, ReportCell>> values = new HashMap<>();
        values.put("name", p -> ReportCell.of(p.name()));
        values.put(
                "birth",
                p -> ReportCell.of(p.birth().map(VietnameseDates::format).orElse("")));
        values.put("sex", p -> ReportCell.of(sex(p.traits().sex())));
        values.put("ethnic", p -> ReportCell.of(codes.label("ETHNIC", p.traits().ethnic())));
        values.put(
                "occupation",
                p -> ReportCell.of(codes.label("OCCUPATION", p.traits().occupation())));
        values.put("unit", p -> ReportCell.of(p.unit()));
        values.put("decisionNo", p -> ReportCell.of(p.dates().decisionNo()));
        values.put("decision", p -> day(p.dates().decision()));
        values.put("ceremony", p -> day(p.dates().ceremony()));
        values.put("officialDay", p -> day(p.dates().official()));
        values.put("sympathiserDay", p -> day(p.dates().before().sympathiser()));
        values.put("certificate", p -> day(p.dates().before().certificate()));
        values.put("opened", p -> day(Optional.of(p.dates().before().opened())));
        values.put("months", p -> ReportCell.of(months(p.dates().before().opened(), asOf)));
        values.put("recognised", p -> day(p.dates().recognition().day()));
        values.put("recognitionNo", p -> ReportCell.of(p.dates().recognition().number()));
        values.put("probationEnd", p -> day(p.dates().recognition().probationEnd()));
        values.put("mark", p -> ReportCell.of(probation(p.dates().recognition(), asOf)));
        return values;
    }

    /** By the day that the list is about and then by name. */
    public static List<ReportPerson> ordered(
            List<ReportPerson> people, Function<ReportPerson, Optional<LocalDate>> day) {
        return people.stream()
                .sorted(Comparator.comparing((ReportPerson p) ->
                                day.apply(p).map(Object::toString).orElse(""))
                        .thenComparing(p -> VietnameseOrder.nameKey(p.name())))
                .toList();
    }

    private static ReportCell day(Optional<LocalDate> day) {
        return new ReportCell.Day(day);
    }

    private static String sex(String code) {
        return code.isEmpty() ? "" : Texts.family("report.sex", code);
    }

    private static long months(LocalDate from, LocalDate to) {
        return Math.max(0, java.time.temporal.ChronoUnit.MONTHS.between(from, to));
    }

    /** Whether the twelve months are over, and since when nobody has decided. */
    private static String probation(ReportPerson.Recognition recognition, LocalDate asOf) {
        if (recognition.probationEnd().isEmpty()) {
            return "";
        }
        long days = java.time.temporal.ChronoUnit.DAYS.between(
                recognition.probationEnd().get(), asOf);
        return days > 0 ? Texts.of("report.probation.over", days) : Texts.of("report.probation.left", -days);
    }
}
