package vn.ptdv.ui.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StagePhase;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** Counts the lines by step with how long they have stood there. */
final class Board {
    private Board() {}

    /** From how many days on somebody counts as slow, and as standing still. */
    record Ageing(int slow, int still) {
        static Ageing of(SettingValues settings) {
            return new Ageing(settings.whole(SettingKey.STAGE_SLOW_DAYS), settings.whole(SettingKey.STAGE_STILL_DAYS));
        }
    }

    static List<PeopleModel.BoardCard> cards(ProcessMap map, List<PeopleRow> rows, Ageing ageing) {
        Map<String, List<PeopleRow>> byStage = rows.stream()
                .filter(r -> r.facts().exit().isEmpty())
                .collect(Collectors.groupingBy(r -> r.facts().stage()));
        return map.stagesWith(byStage.keySet()).stream()
                .map(s -> card(s, byStage.getOrDefault(s.key(), List.of()), ageing))
                .toList();
    }

    private static PeopleModel.BoardCard card(Stage stage, List<PeopleRow> rows, Ageing ageing) {
        return new PeopleModel.BoardCard(
                stage.key(),
                stage.name(),
                rows.size(),
                older(stage, rows, ageing.slow()),
                older(stage, rows, ageing.still()),
                Math.round(rows.stream().mapToLong(PeopleRow::days).average().orElse(0)));
    }

    /** Probation takes its twelve months and members have arrived, so that neither is ever slow. */
    private static int older(Stage stage, List<PeopleRow> rows, long than) {
        boolean ages = stage.phase() == StagePhase.SOURCE || stage.phase() == StagePhase.ADMISSION;
        return ages ? (int) rows.stream().filter(r -> r.days() > than).count() : 0;
    }
}
