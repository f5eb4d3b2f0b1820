package vn.ptdv.ui.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ptdv.logic.process.ProcessMap;

/** Counts the lines by step with how long they have stood there. */
final class Board {
    /** From how many days on somebody counts as slow, and as standing still. */
    private static final long SLOW = 90;

    private static final long STILL = 180;

    private Board() {}

    static List<PeopleModel.BoardCard> cards(ProcessMap map, List<PeopleRow> rows) {
        Map<String, List<PeopleRow>> byStage = rows.stream()
                .filter(r -> r.facts().exit().isEmpty())
                .collect(Collectors.groupingBy(r -> r.facts().stage()));
        return map.stages().stream()
                .map(s -> card(s.key(), s.name(), byStage.getOrDefault(s.key(), List.of())))
                .toList();
    }

    private static PeopleModel.BoardCard card(String key, String name, List<PeopleRow> rows) {
        return new PeopleModel.BoardCard(
                key,
                name,
                rows.size(),
                (int) rows.stream().filter(r -> r.days() > SLOW).count(),
                (int) rows.stream().filter(r -> r.days() > STILL).count(),
                Math.round(rows.stream().mapToLong(PeopleRow::days).average().orElse(0)));
    }
}
