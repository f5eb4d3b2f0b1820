package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.logic.text.VietnameseOrder;

/** The list of those who were admitted, by the day that counts and then by name. */
public final class AdmittedReport {
    private AdmittedReport() {}

    public static ReportTable table(
            ReportTable.Head head, List<ReportPerson> people, CodeLabels codes, List<String> notes) {
        List<ReportRow> rows = new ArrayList<>();
        int number = 0;
        for (ReportPerson person : byDayAndName(people)) {
            rows.add(ReportRow.data(List.of(
                    ReportCell.of(String.valueOf(++number)),
                    ReportCell.of(person.name()),
                    ReportCell.of(person.birth().map(VietnameseDates::format).orElse("")),
                    ReportCell.of(
                            person.traits().sex().isEmpty()
                                    ? ""
                                    : Texts.family("report.sex", person.traits().sex())),
                    ReportCell.of(codes.label("ETHNIC", person.traits().ethnic())),
                    ReportCell.of(codes.label("OCCUPATION", person.traits().occupation())),
                    ReportCell.of(person.unit()),
                    ReportCell.of(person.dates().decisionNo()),
                    new ReportCell.Day(person.dates().decision()),
                    new ReportCell.Day(person.dates().ceremony()))));
        }
        return ReportTable.of(head, rows, notes);
    }

    private static List<ReportPerson> byDayAndName(List<ReportPerson> people) {
        return people.stream()
                .sorted(Comparator.comparing((ReportPerson p) ->
                                p.dates().counted().map(Object::toString).orElse(""))
                        .thenComparing(p -> VietnameseOrder.nameKey(p.name())))
                .toList();
    }
}
