package vn.ptdv.logic.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;

/** Lớp bồi dưỡng: by kind, each class with how many took part, passed and failed. */
public final class ClassesReport {
    private final List<TrainingClass> classes;
    private final Map<Long, List<Seat>> seats;
    private final StructureReport.Style style;

    /** Somebody in a class. */
    public record Seat(long candidacyId, ParticipantState state) {}

    public ClassesReport(List<TrainingClass> classes, Map<Long, List<Seat>> seats, StructureReport.Style style) {
        this.classes = classes;
        this.seats = seats;
        this.style = style;
    }

    public ReportTable table(ReportTable.Head head, List<String> notes) {
        List<ReportRow> rows = new ArrayList<>();
        int group = 0;
        for (ClassKind kind : ClassKind.values()) {
            List<TrainingClass> of =
                    classes.stream().filter(c -> c.kind() == kind).toList();
            if (of.isEmpty()) {
                continue;
            }
            rows.add(ReportRow.group(sum(RomanNumerals.of(++group), Texts.ofEnum("report.classes", kind), of)));
            int number = 0;
            for (TrainingClass one : of) {
                rows.add(ReportRow.data(row(++number, one)));
            }
        }
        if (!classes.isEmpty()) {
            rows.add(ReportRow.total(sum("", Texts.of("report.total"), classes)));
        }
        return ReportTable.of(head, rows, notes);
    }

    private List<ReportCell> row(int number, TrainingClass one) {
        List<ReportCell> cells = new ArrayList<>(List.of(
                ReportCell.of(String.valueOf(number)),
                ReportCell.of(one.name()),
                new ReportCell.Day(Optional.of(one.from())),
                new ReportCell.Day(Optional.of(one.to())),
                ReportCell.of(one.place())));
        cells.addAll(figures(seats.getOrDefault(one.id(), List.of())));
        return cells;
    }

    private List<ReportCell> sum(String number, String name, List<TrainingClass> of) {
        List<ReportCell> cells = new ArrayList<>(List.of(
                ReportCell.of(number),
                ReportCell.of(name),
                ReportCell.empty(),
                ReportCell.empty(),
                ReportCell.empty()));
        cells.addAll(figures(of.stream()
                .flatMap(c -> seats.getOrDefault(c.id(), List.of()).stream())
                .toList()));
        return cells;
    }

    private List<ReportCell> figures(List<Seat> all) {
        List<Long> ended = ids(all, s -> s.state().isResult());
        List<Long> passed = ids(all, s -> s.state() == ParticipantState.PASSED);
        return List.of(
                ReportCell.of(ids(all, s -> s.state() != ParticipantState.WAITING)),
                ReportCell.of(passed),
                ReportCell.of(ids(all, s -> s.state().isResult() && s.state() != ParticipantState.PASSED)),
                new ReportCell.Share(
                        VietnameseNumbers.percent(passed.size(), ended.size(), style.decimals(), style.rounding())));
    }

    private static List<Long> ids(List<Seat> all, Predicate<Seat> is) {
        return all.stream().filter(is).map(Seat::candidacyId).toList();
    }
}
