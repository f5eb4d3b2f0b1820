package vn.ptdv.logic.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.unit.Dated;
import vn.ptdv.model.unit.GivenTotals;
import vn.ptdv.model.unit.SurveyFigure;
import vn.ptdv.model.unit.Unit;

/**
 * Khảo sát nguồn: what units found in each target group, year beside year.
 *
 * <p>A year without a figure stays empty and has no change: a question that was not asked is no fall to nothing.
 */
public final class SurveyReport {
    private static final String GROUPS = "TARGET_GROUP";
    private final TopUnits units;
    private final CodeLabels codes;
    private final StructureReport.Style style;
    private final Function<Map<Long, Dated>, GivenTotals> carried;

    /** The last function carries figures of any unit to the units of the day, what hangs below included. */
    public SurveyReport(
            TopUnits units,
            CodeLabels codes,
            StructureReport.Style style,
            Function<Map<Long, Dated>, GivenTotals> carried) {
        this.units = units;
        this.codes = codes;
        this.style = style;
        this.carried = carried;
    }

    /** The figures of the years up to the last one; at least that year and the one before it stand side by side. */
    public ReportTable table(ReportTable.Head head, List<SurveyFigure> figures, int lastYear) {
        int first = figures.stream().mapToInt(SurveyFigure::year).min().orElse(lastYear - 1);
        List<Integer> years = IntStream.rangeClosed(Math.min(first, lastYear - 1), lastYear)
                .boxed()
                .toList();
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (String group : groups(figures)) {
            List<Line> lines = lines(figures, group, years);
            if (!lines.isEmpty()) {
                rows.add(ReportRow.group(
                        cells(RomanNumerals.of(++number), codes.label(GROUPS, group), sums(lines, years))));
                int at = 0;
                for (Line line : lines) {
                    ReportRow row = ReportRow.data(cells(String.valueOf(++at), line.name(), line.amounts()));
                    rows.add(line.unit().isPresent() ? row.about(line.unit().getAsLong()) : row);
                }
            }
        }
        return new ReportTable(head, columns(head, years), rows, notes(rows, lastYear));
    }

    /** A unit with its figure of each year. */
    private record Line(OptionalLong unit, String name, List<OptionalLong> amounts) {
        boolean hasFigure() {
            return amounts.stream().anyMatch(OptionalLong::isPresent);
        }
    }

    /** In the order of the list; a group that has left it comes last. */
    private Set<String> groups(Collection<SurveyFigure> figures) {
        Set<String> surveyed = new LinkedHashSet<>();
        codes.list(GROUPS).forEach(code -> surveyed.add(code.code()));
        figures.forEach(figure -> surveyed.add(figure.group()));
        return surveyed;
    }

    private List<Line> lines(List<SurveyFigure> figures, String group, List<Integer> years) {
        List<GivenTotals> totals = years.stream()
                .map(year -> carried.apply(given(figures, group, year)))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (Unit unit : units.units()) {
            lines.add(line(OptionalLong.of(unit.id()), unit, totals));
        }
        units.whole().ifPresent(whole -> lines.add(rest(whole, lines, totals)));
        return lines.stream().filter(Line::hasFigure).toList();
    }

    /** What the committee itself found, in any year, beyond what its units did; all of it where they found nothing. */
    private static Line rest(Unit whole, List<Line> lines, List<GivenTotals> totals) {
        List<OptionalLong> below =
                sums(lines, IntStream.range(0, totals.size()).boxed().toList());
        List<OptionalLong> more = IntStream.range(0, totals.size())
                .mapToObj(year -> {
                    OptionalLong own = totals.get(year).of(whole.id());
                    long known = below.get(year).orElse(0);
                    boolean none = own.isEmpty() || (below.get(year).isPresent() && own.getAsLong() <= known);
                    return none ? OptionalLong.empty() : OptionalLong.of(own.getAsLong() - known);
                })
                .toList();
        boolean alone = lines.stream().noneMatch(Line::hasFigure);
        return new Line(OptionalLong.empty(), alone ? whole.name() : Texts.of("report.rest.row"), more);
    }

    private static Line line(OptionalLong about, Unit unit, List<GivenTotals> totals) {
        return new Line(
                about,
                unit.name(),
                totals.stream().map(year -> year.of(unit.id())).toList());
    }

    private static Map<Long, Dated> given(List<SurveyFigure> figures, String group, int year) {
        Map<Long, Dated> given = new HashMap<>();
        figures.stream()
                .filter(figure -> figure.year() == year && figure.group().equals(group))
                .forEach(figure -> given.put(figure.unitId(), new Dated(figure.amount(), LocalDate.of(year, 12, 31))));
        return given;
    }

    private static List<OptionalLong> sums(List<Line> lines, List<Integer> years) {
        return IntStream.range(0, years.size())
                .mapToObj(year -> lines.stream()
                        .map(line -> line.amounts().get(year))
                        .filter(OptionalLong::isPresent)
                        .reduce((one, other) -> OptionalLong.of(one.getAsLong() + other.getAsLong()))
                        .orElse(OptionalLong.empty()))
                .toList();
    }

    private List<ReportCell> cells(String number, String name, List<OptionalLong> amounts) {
        List<ReportCell> cells = new ArrayList<>(List.of(ReportCell.of(number), ReportCell.of(name)));
        amounts.forEach(amount -> cells.add(whole(amount)));
        OptionalLong now = amounts.get(amounts.size() - 1);
        OptionalLong before = amounts.get(amounts.size() - 2);
        Optional<Comparison> change = now.isPresent() && before.isPresent()
                ? Optional.of(new Comparison(now.getAsLong(), before.getAsLong()))
                : Optional.empty();
        cells.add(change.map(c -> ReportCell.of(c.difference())).orElse(ReportCell.empty()));
        cells.add(change.<ReportCell>map(c -> new ReportCell.Share(c.change(style.decimals(), style.rounding())))
                .orElse(ReportCell.empty()));
        return cells;
    }

    private static ReportCell whole(OptionalLong amount) {
        return amount.isPresent() ? ReportCell.of(amount.getAsLong()) : ReportCell.empty();
    }

    private static List<ReportColumn> columns(ReportTable.Head head, List<Integer> years) {
        List<ReportColumn> columns = new ArrayList<>();
        for (ReportColumn column : ReportColumn.of(head.report())) {
            columns.add(column);
            if (column.key().equals("groupUnit")) {
                years.forEach(year -> columns.add(ReportColumn.ofYear(year)));
            }
        }
        return columns;
    }

    private static List<String> notes(List<ReportRow> rows, int lastYear) {
        return rows.isEmpty()
                ? List.of(Texts.of("report.survey.none", String.valueOf(lastYear)))
                : List.of(Texts.of("report.survey.note"));
    }
}
