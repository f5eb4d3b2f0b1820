package vn.ptdv.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.logic.progress.ProgressBoard;
import vn.ptdv.logic.progress.ProgressQuestion;
import vn.ptdv.logic.progress.ProgressRow;
import vn.ptdv.logic.quota.Progress;
import vn.ptdv.logic.time.Period;
import vn.ptdv.model.unit.UnitOfficer;
import vn.ptdv.store.BookServices;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.unit.OfficerStore;
import vn.ptdv.store.unit.UnitStore;
import vn.ptdv.ui.common.field.Item;

/** Reads the board with all that its columns and filters need. */
final class BoardReader {
    private final BookServices services;

    BoardReader(BookServices services) {
        this.services = services;
    }

    BoardModel.Shown read(Period period, LocalDate today) {
        ProgressQuestion question = Questions.of(services.settings().now(), period, today);
        ProgressBoard board = services.progress().board(question);
        Map<Long, String> officers = officers(question.asOf());
        Map<Long, Long> expected = forecasts(board, today);
        List<BoardModel.Line> lines = board.rows().stream()
                .map(row -> new BoardModel.Line(
                        row.unit().id(),
                        row.unit().name(),
                        row.depth(),
                        row,
                        Optional.ofNullable(expected.get(row.unit().id())),
                        officers.getOrDefault(row.unit().id(), "")))
                .toList();
        Map<Long, Set<String>> flags = new UnitStore(services.book().reading()).flagsOn(question.asOf());
        return new BoardModel.Shown(board, lines, flags, choices(board, flags, question.asOf()));
    }

    /** Only while the year runs: of a year that is over everything is known. */
    private Map<Long, Long> forecasts(ProgressBoard board, LocalDate today) {
        Period year = Period.year(board.question().year());
        LocalDate end = year.to();
        if (!year.contains(today) || !board.question().asOf().equals(today)) {
            return Map.of();
        }
        Map<Long, Progress> soFar = new HashMap<>();
        board.rows().forEach(row -> soFar.put(row.unit().id(), row.year()));
        Map<Long, List<Long>> units = services.progress().unitsOf(board.question(), soFar.keySet());
        Map<Long, Long> expected = new HashMap<>();
        services.pipeline()
                .forecasts(soFar, units, today, end)
                .forEach((unit, forecast) ->
                        expected.put(unit, forecast.expected().result()));
        return expected;
    }

    private Map<Long, String> officers(LocalDate day) {
        return new OfficerStore(services.book().reading())
                .all().stream()
                        .filter(o -> o.servesOn(day))
                        .collect(Collectors.groupingBy(
                                UnitOfficer::unitId, Collectors.mapping(UnitOfficer::name, Collectors.joining(", "))));
    }

    private BoardModel.Choices choices(ProgressBoard board, Map<Long, Set<String>> flags, LocalDate day) {
        CodeLists lists = new CodeLists(services.book().reading());
        Set<String> types = board.rows().stream()
                .map(ProgressRow::unit)
                .map(u -> u.typeCode())
                .collect(Collectors.toSet());
        Set<String> used = flags.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Item> names = new ArrayList<>();
        new OfficerStore(services.book().reading()).namesOn(day).forEach(n -> names.add(Item.of(n, n)));
        return new BoardModel.Choices(
                items(lists.labels("UNIT_TYPE"), types),
                items(lists.labels("UNIT_FLAG"), used),
                items(lists.labels("AREA"), used),
                names);
    }

    private static List<Item> items(Map<String, String> labels, Set<String> used) {
        return labels.entrySet().stream()
                .filter(e -> used.contains(e.getKey()))
                .map(e -> Item.of(e.getKey(), e.getValue()))
                .toList();
    }
}
