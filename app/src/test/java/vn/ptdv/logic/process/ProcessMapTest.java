package vn.ptdv.logic.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;
import vn.ptdv.model.process.StagePhase;

@Tag("F16")
@Tag("F17")
class ProcessMapTest {
    private final ProcessMap map = ProcessTables.processMap();

    @Test
    void theStagesLeadFromSourceToOfficial() {
        assertThat(map.stages())
                .hasSize(20)
                .extracting(Stage::key)
                .startsWith("SOURCE")
                .endsWith("OFFICIAL");
    }

    @ParameterizedTest
    @CsvSource({
        "SOURCE,SYMPATHISER CLASS",
        "CELL_VOTE,SUBCOMMITTEE BASE_VOTE APPRAISAL BTV_VOTE",
        "BASE_VOTE,APPRAISAL BTV_VOTE DECISION",
        "DECISION,CEREMONY",
        "CEREMONY,PROBATION REVIEW CELL_VOTE2",
        "OFFICIAL,''"
    })
    void whatMayFollow(String from, String next) {
        assertThat(String.join(" ", keys(map.nextOf(from)))).isEqualTo(next);
    }

    @Test
    void exitsAndWaysBack() {
        assertThat(keys(map.exitsOf("SYMPATHISER"))).contains("REMOVED_FROM_LIST", "WITHDRAWN", "DECEASED");
        assertThat(keys(map.exitsOf("PROBATION")))
                .contains("DELETED_ON_PROBATION")
                .doesNotContain("REFUSED");
        assertThat(keys(map.returnsOf("REFUSED"))).contains("FILE").doesNotContain("DECISION");
        assertThat(map.returnsOf("DECEASED")).isEmpty();
        assertThat(map.returnsOf("DELETED_ON_PROBATION")).isEmpty();
    }

    @Test
    void aHiddenStepIsWalkedThrough() {
        ProcessMap shorter = map.with(new ProcessChoices(Set.of("CLEARED", "SUBCOMMITTEE"), List.of()));
        assertThat(shorter.stages()).hasSize(18);
        assertThat(keys(shorter.nextOf("CLASS"))).contains("FILE").doesNotContain("CLEARED");
        assertThat(keys(shorter.nextOf("CELL_VOTE"))).startsWith("BASE_VOTE");
        assertThat(shorter.with(ProcessChoices.none()).stages()).hasSize(20);
    }

    @Test
    void aHiddenWayOutIsNotOfferedAndAHiddenStepIsSeenWhileSomebodyStandsThere() {
        ProcessMap shorter = map.with(new ProcessChoices(Set.of("WITHDRAWN", "CLEARED"), List.of()));
        assertThat(keys(shorter.exitsOf("SYMPATHISER"))).contains("DECEASED").doesNotContain("WITHDRAWN");
        assertThat(keys(shorter.exits())).doesNotContain("WITHDRAWN");
        assertThat(keys(shorter.stagesWith(Set.of("CLEARED"))))
                .contains("CLEARED")
                .hasSize(20);
        assertThat(keys(shorter.stagesWith(Set.of()))).doesNotContain("CLEARED");
    }

    @Test
    void aStepOfOnesOwnStandsBetweenItsNeighbours() {
        Stage talk = new Stage(
                "TALK",
                StageKind.STAGE,
                45,
                "Gặp mặt",
                "Gặp mặt trước khi làm hồ sơ",
                "Ghi buổi gặp",
                List.of("CB"),
                List.of(),
                Optional.empty(),
                List.of(),
                true,
                StagePhase.SOURCE,
                "DA_HOC");
        ProcessMap longer = map.with(new ProcessChoices(Set.of(), List.of(talk)));
        assertThat(keys(longer.stages())).containsSubsequence("CLEARED", "TALK", "FILE");
        assertThat(keys(longer.nextOf("CLEARED"))).containsExactly("TALK", "FILE");
        assertThat(keys(longer.nextOf("TALK"))).containsExactly("FILE");
        assertThat(keys(longer.exitsOf("TALK"))).contains("WITHDRAWN");
    }

    @Test
    void theKindOfAnEventFollowsFromTheState() {
        Optional<CurrentState> left = new StateOf(map)
                .derive(Course.at("SOURCE", "2025-01-01")
                        .leaves("WITHDRAWN", "2025-02-01")
                        .events());
        assertThat(map.eventKind("SYMPATHISER", Optional.empty())).isEqualTo(EventKind.STAGE);
        assertThat(map.eventKind("SYMPATHISER", left)).isEqualTo(EventKind.RETURN);
        assertThat(map.eventKind("WITHDRAWN", Optional.empty())).isEqualTo(EventKind.EXIT);
        assertThat(map.eventKind("SENT_UP", Optional.empty())).isEqualTo(EventKind.FACT);
    }

    private static List<String> keys(List<Stage> stages) {
        return stages.stream().map(Stage::key).toList();
    }
}
