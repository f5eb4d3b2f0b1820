package vn.ptdv.store.report;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.ptdv.logic.process.ProcessMap;
import vn.ptdv.logic.report.PipelineReport.Standing;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKind;

/** Where everybody stood on a day, from the days of the events as they are known now. */
final class StandingList {
    private final DSLContext sql;
    private final Map<String, Stage> stages;

    StandingList(DSLContext sql, ProcessMap process) {
        this.sql = sql;
        this.stages = java.util.stream.Stream.of(StageKind.STAGE, StageKind.EXIT)
                .flatMap(kind -> process.ofKind(kind).stream())
                .collect(Collectors.toMap(Stage::key, s -> s));
    }

    List<Standing> on(LocalDate day) {
        Map<Long, Standing> last = new HashMap<>();
        sql.select(EVENT.CANDIDACY_ID, CANDIDACY.UNIT_ID, EVENT.STAGE_KEY)
                .from(EVENT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                .where(EVENT.CANCELLED.isFalse().and(EVENT.ON_DATE.le(day)))
                .orderBy(EVENT.CANDIDACY_ID, EVENT.ON_DATE, EVENT.SEQ)
                .forEach(r -> Optional.ofNullable(stages.get(r.value3()))
                        .ifPresent(stage -> last.put(r.value1(), new Standing(r.value1(), r.value2(), phase(stage)))));
        return new ArrayList<>(
                last.values().stream().filter(s -> !s.phase().isEmpty()).toList());
    }

    /** Who has left stands nowhere. */
    private static String phase(Stage stage) {
        return stage.kind() == StageKind.EXIT ? "" : stage.funnel();
    }
}
