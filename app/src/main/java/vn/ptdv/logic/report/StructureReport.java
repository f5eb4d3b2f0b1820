package vn.ptdv.logic.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.ptdv.logic.data.CsvTable;
import vn.ptdv.logic.quota.Comparison;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;

/** Kết quả kết nạp theo cơ cấu: who was admitted, by group, age, occupation and education, beside the year before. */
public final class StructureReport {
    private final List<ReportPerson> now;
    private final List<ReportPerson> before;
    private final CodeLabels codes;
    private final Style style;
    private final List<ReportRow> rows = new ArrayList<>();

    /** How shares are rounded. */
    public record Style(int decimals, Rounding rounding) {}

    public StructureReport(List<ReportPerson> now, List<ReportPerson> before, CodeLabels codes, Style style) {
        this.now = List.copyOf(now);
        this.before = List.copyOf(before);
        this.codes = codes;
        this.style = style;
    }

    public ReportTable table(ReportTable.Head head, List<String> notes) {
        rows.add(row(ReportRow.Kind.TOTAL, "", Texts.of("report.structure.all"), p -> true));
        section("I", "groups");
        for (CodeLabels.Code group : codes.list("TARGET_GROUP")) {
            line(group.label(), p -> p.traits().isIn(group.code()));
        }
        section("II", "age");
        ages();
        section("III", "occupation");
        byCode("OCCUPATION", p -> p.traits().occupation());
        section("IV", "schooling");
        byCode("GENERAL_EDUCATION", p -> p.traits().schooling());
        section("V", "profession");
        byCode("PROFESSION_LEVEL", p -> p.traits().profession());
        degrees();
        rows.add(averageAge());
        return ReportTable.of(head, rows, notes);
    }

    /** Titles are rare, and their section stands only where there are some. */
    private void degrees() {
        int heading = rows.size();
        section("VI", "degree");
        for (CodeLabels.Code title : codes.list("DEGREE_TITLE")) {
            line(title.label(), p -> p.traits().degree().equals(title.code()));
        }
        if (rows.size() == heading + 1) {
            rows.remove(heading);
        }
    }

    private void ages() {
        CsvTable.shipped("age_bands")
                .rows()
                .forEach(band -> line(
                        band.text("label"),
                        p -> p.age().isPresent()
                                && p.age().getAsInt() >= band.number("from")
                                && p.age().getAsInt() <= band.number("to")));
        line(Texts.of("report.structure.unknown"), p -> p.age().isEmpty());
    }

    /** A code below another counts in the one on top, so that the lines add up to the whole. */
    private void byCode(String list, Function<ReportPerson, String> codeOf) {
        for (CodeLabels.Code code : codes.tops(list)) {
            line(code.label(), p -> codes.top(list, codeOf.apply(p)).equals(code.code()));
        }
        line(Texts.of("report.structure.unknown"), p -> codeOf.apply(p).isEmpty());
    }

    private void section(String number, String name) {
        List<ReportCell> cells = new ArrayList<>(
                List.of(ReportCell.of(number), ReportCell.of(Texts.family("report.structure.section", name))));
        while (cells.size() < ReportColumn.of(ReportId.STRUCTURE).size()) {
            cells.add(ReportCell.empty());
        }
        rows.add(ReportRow.group(cells));
    }

    /** What stands at nothing in both years says nothing and is left out. */
    private void line(String name, Predicate<ReportPerson> is) {
        if (now.stream().anyMatch(is) || before.stream().anyMatch(is)) {
            rows.add(row(ReportRow.Kind.DATA, "", name, is));
        }
    }

    private ReportRow row(ReportRow.Kind kind, String number, String name, Predicate<ReportPerson> is) {
        List<Long> these = ids(now, is);
        List<Long> those = ids(before, is);
        return ReportRow.of(
                kind,
                List.of(
                        ReportCell.of(number),
                        ReportCell.of(name),
                        ReportCell.of(these),
                        new ReportCell.Share(VietnameseNumbers.percent(
                                these.size(), now.size(), style.decimals(), style.rounding())),
                        ReportCell.of(those),
                        new ReportCell.Share(
                                new Comparison(these.size(), those.size()).share(style.decimals(), style.rounding()))));
    }

    /** The mean of the ages on the day that counts; who has no birth year is left out of it. */
    private ReportRow averageAge() {
        return ReportRow.of(
                ReportRow.Kind.SUMMARY,
                List.of(
                        ReportCell.empty(),
                        ReportCell.of(Texts.of("report.structure.averageAge")),
                        new ReportCell.Decimal(average(now)),
                        ReportCell.empty(),
                        new ReportCell.Decimal(average(before)),
                        ReportCell.empty()));
    }

    private Optional<BigDecimal> average(List<ReportPerson> people) {
        return Comparison.average(
                people.stream()
                        .flatMapToInt(p -> p.age().stream())
                        .mapToObj(age -> (long) age)
                        .toList(),
                1,
                style.rounding());
    }

    private static List<Long> ids(List<ReportPerson> people, Predicate<ReportPerson> is) {
        return people.stream().filter(is).map(ReportPerson::candidacyId).toList();
    }
}
