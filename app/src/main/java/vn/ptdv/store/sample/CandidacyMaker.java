package vn.ptdv.store.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ptdv.logic.process.CurrentState;
import vn.ptdv.logic.process.StateOf;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.process.Stage;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.store.jooq.tables.records.CandidacyGroupRecord;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;

/** Makes the candidacy row: what its events say, repeated in columns. */
final class CandidacyMaker {
    private final World world;
    private final StateOf states;

    CandidacyMaker(World world) {
        this.world = world;
        this.states = new StateOf(world.process);
    }

    /** What stands at the beginning. */
    void open(Rows rows, Case its) {
        CandidacyRecord row = its.row;
        row.setId(rows.newId());
        row.setPersonId(its.person.row().getId());
        row.setUnitId(unit(its));
        LocalDate opened = its.journey.steps.get(0).day();
        row.setOpenedOn(opened);
        boolean youth = its.person.youth(opened) && its.unit.pattern().unions().youth();
        row.setYouthMember(youth && its.person.row().getYouthUnionOn() != null);
        if (row.getYouthMember()) {
            row.setIntroducedBy("YOUTH_UNION");
        } else if (its.unit.pattern().unions().trade()) {
            row.setIntroducedBy("TRADE_UNION");
        }
        boolean again = its.person.special().contains(SpecialGroup.RE_ADMISSION);
        row.setKind(again ? "READMISSION" : "FIRST");
        if (again) {
            row.setLeftOn(opened.minusMonths(40).minusDays(its.dice.between(0, 900)));
            row.setLeftReasonCode("ORDINARY");
        }
        rows.add(row);
        for (SpecialGroup group : its.person.special()) {
            CandidacyGroupRecord mark = new CandidacyGroupRecord();
            mark.setCandidacyId(row.getId());
            mark.setGroupCode(group.name());
            rows.add(mark);
        }
    }

    /** Of those who were admitted or left before a merger, some belonged to the unit that is no more. */
    private long unit(Case its) {
        Optional<SampleUnit.Former> former = its.unit.former();
        LocalDate settled = its.on(StageKeys.CEREMONY).orElse(its.hasLeft() ? its.journey.last() : LocalDate.MAX);
        boolean theirs = former.isPresent() && settled.isBefore(former.get().until()) && its.dice.in(500);
        return theirs ? former.get().id() : its.unit.id();
    }

    /** The columns that repeat the events, when all events are made. */
    void derive(Case its) {
        CurrentState state = states.derive(its.events).orElseThrow();
        CandidacyRecord row = its.row;
        row.setStageKey(state.stageKey());
        row.setStageSince(state.since());
        state.exitKey().ifPresent(exit -> {
            row.setExitKey(exit);
            row.setClosedOn(state.since());
        });
        Map<String, Event> reached = reached(its);
        row.setSympathiserOn(day(reached, StageKeys.SYMPATHISER));
        row.setCertificateOn(day(reached, StageKeys.CLASS));
        row.setFileOn(
                day(reached, reached.containsKey(StageKeys.FILE_REDONE) ? StageKeys.FILE_REDONE : StageKeys.FILE));
        row.setCellVoteOn(day(reached, StageKeys.CELL_VOTE));
        row.setDecisionOn(day(reached, StageKeys.DECISION));
        row.setDecisionNo(number(reached, StageKeys.DECISION));
        row.setCeremonyOn(day(reached, StageKeys.CEREMONY));
        row.setRecognisedOn(day(reached, StageKeys.RECOGNITION));
        row.setRecognitionNo(number(reached, StageKeys.RECOGNITION));
        row.setOfficialOn(day(reached, StageKeys.OFFICIAL));
    }

    /** By stage the event that stands; coming back to a stage takes away what lay behind it. */
    private Map<String, Event> reached(Case its) {
        Map<String, Event> reached = new HashMap<>();
        for (Event event : its.events) {
            if (event.kind() == EventKind.RETURN) {
                // A certificate is kept by whoever comes back.
                reached.keySet().removeIf(key -> !key.equals(StageKeys.CLASS) && order(key) > order(event.stageKey()));
            }
            if (event.kind() == EventKind.STAGE || event.kind() == EventKind.FACT) {
                reached.put(event.stageKey(), event);
            }
        }
        return reached;
    }

    private int order(String key) {
        String stage = key.equals(StageKeys.FILE_REDONE) ? StageKeys.FILE : key;
        return world.process.stage(stage).map(Stage::order).orElse(0);
    }

    private static @Nullable LocalDate day(Map<String, Event> reached, String key) {
        Event event = reached.get(key);
        return event == null ? null : event.date();
    }

    private static @Nullable String number(Map<String, Event> reached, String key) {
        Event event = reached.get(key);
        return event == null ? null : event.document().number();
    }
}
