package vn.ptdv.ui.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StagePhase;

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
        return map.stagesWith(byStage.keySet()).stream()
                .map(s -> card(s, byStage.getOrDefault(s.key(), List.of())))
                .toList();
    }

    private static PeopleModel.BoardCard card(Stage stage, List<PeopleRow> rows) {
        return new PeopleModel.BoardCard(
                stage.key(),
                stage.name(),
                rows.size(),
                older(stage, rows, SLOW),
                older(stage, rows, STILL),
                Math.round(rows.stream().mapToLong(PeopleRow::days).average().orElse(0)));
    }

    /** Probation takes its twelve months and members have arrived, so that neither is ever slow. */
    private static int older(Stage stage, List<PeopleRow> rows, long than) {
        boolean ages = stage.phase() == StagePhase.SOURCE || stage.phase() == StagePhase.ADMISSION;
        return ages ? (int) rows.stream().filter(r -> r.days() > than).count() : 0;
    }
}
