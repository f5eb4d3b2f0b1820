package vn.ptdv.store.unit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitChange;
import vn.ptdv.model.unit.UnitEffect;
import vn.ptdv.model.unit.UnitFacts;
import vn.ptdv.model.unit.UnitObstacle.Code;
import vn.ptdv.model.unit.UnitShape;

/** Works out a change against the units as they are; the same plan is shown and written. */
final class UnitPlanner {
    private final UnitState state;
    private final LongSupplier ids;
    private final UnitChecks checks;
    private final UnitPlan.Draft draft = new UnitPlan.Draft();

    UnitPlanner(UnitState state, LongSupplier ids) {
        this.state = state;
        this.ids = ids;
        this.checks = new UnitChecks(state);
    }

    UnitPlan plan(UnitChange change) {
        LocalDate day = change.decision().effectiveOn();
        if (change instanceof UnitChange.Establish establish) {
            establish(establish, day);
        } else if (change instanceof UnitChange.Rename rename) {
            rename(rename, day);
        } else if (change instanceof UnitChange.Move move) {
            move(move, day);
        } else if (change instanceof UnitChange.Retype retype) {
            retype(retype, day);
        } else if (change instanceof UnitChange.Merge merge) {
            merge(merge, day);
        } else if (change instanceof UnitChange.Split split) {
            split(split, day);
        } else if (change instanceof UnitChange.Dissolve dissolve) {
            dissolve(dissolve, day);
        }
        return draft.done(checks.found());
    }

    private void establish(UnitChange.Establish change, LocalDate day) {
        checks.orgCode(change.facts().orgCode(), 0);
        begin(change.shape(), change.facts(), day);
    }

    private long begin(UnitShape shape, UnitFacts facts, LocalDate day) {
        checks.name(shape.name());
        checks.parent(shape.parentId(), day);
        long id = ids.getAsLong();
        draft.step(new UnitStep.Begin(id, shape, facts));
        draft.effect(UnitEffect.Code.BEGINS, shape.name(), state.parentName(shape.parentId()));
        draft.about(id);
        return id;
    }

    private void rename(UnitChange.Rename change, LocalDate day) {
        checks.changeable(change.unitId(), day).ifPresent(unit -> {
            rename(unit, change.name());
            draft.about(unit.id());
        });
    }

    private void rename(Unit unit, String name) {
        checks.name(name);
        checks.refuseIf(unit.name().equals(name.strip()), Code.NAME_SAME, unit.name());
        draft.step(new UnitStep.Reshape(unit.id(), unit.shape().named(name)));
        draft.effect(UnitEffect.Code.RENAMED, unit.name(), name);
    }

    private void move(UnitChange.Move change, LocalDate day) {
        checks.changeable(change.unitId(), day).ifPresent(unit -> {
            OptionalLong to = change.parentId();
            checks.parent(to, day);
            checks.refuseIf(to.equals(unit.parentId()), Code.SAME_PARENT, unit.name());
            to.ifPresent(id ->
                    checks.refuseIf(state.tree().isWithin(id, unit.id()), Code.CYCLE, unit.name(), state.name(id)));
            moveTo(unit, to, state.parentName(to));
            draft.about(unit.id());
        });
    }

    private void moveTo(Unit unit, OptionalLong parent, String parentName) {
        draft.step(new UnitStep.Reshape(unit.id(), unit.shape().under(parent)));
        draft.effect(UnitEffect.Code.MOVED, unit.name(), parentName);
    }

    private void retype(UnitChange.Retype change, LocalDate day) {
        checks.changeable(change.unitId(), day).ifPresent(unit -> {
            UnitChange.UnitType type = change.type();
            UnitShape shape = unit.shape().typed(type.typeCode(), type.levelCode(), type.competenceCode());
            checks.refuseIf(shape.equals(unit.shape()), Code.TYPE_SAME, unit.name());
            draft.step(new UnitStep.Reshape(unit.id(), shape));
            draft.effect(UnitEffect.Code.RETYPED, unit.name());
            draft.about(unit.id());
        });
    }

    private void merge(UnitChange.Merge change, LocalDate day) {
        Set<Long> sources = new LinkedHashSet<>(change.sources());
        if (change.into() instanceof UnitChange.MergeInto.Existing existing) {
            sources.remove(existing.unitId());
            checks.refuseIf(sources.isEmpty(), Code.NOTHING_TO_MERGE);
            notBelow(OptionalLong.of(existing.unitId()), sources);
            checks.changeable(existing.unitId(), day).ifPresent(target -> {
                existing.name().ifPresent(name -> rename(target, name));
                draft.about(target.id());
                absorb(sources, new Heir(target.id(), existing.name().orElse(target.name())), day);
            });
        } else if (change.into() instanceof UnitChange.MergeInto.Fresh fresh) {
            checks.refuseIf(sources.size() < 2, Code.NOTHING_TO_MERGE);
            notBelow(fresh.shape().parentId(), sources);
            long id = begin(fresh.shape(), UnitFacts.NONE, day);
            absorb(sources, new Heir(id, fresh.shape().name()), day);
        }
    }

    private void notBelow(OptionalLong unit, Set<Long> sources) {
        unit.ifPresent(id -> sources.forEach(source -> checks.refuseIf(
                state.tree().isWithin(id, source), Code.MERGE_ROUND, state.name(id), state.name(source))));
    }

    private record Heir(long id, String name) {}

    private void absorb(Set<Long> sources, Heir heir, LocalDate day) {
        sources.forEach(id -> handOver(id, heir, sources, day));
    }

    /** Ends a unit in favour of another: what hangs below it and who is on the way go to the heir. */
    private void handOver(long id, Heir heir, Set<Long> ending, LocalDate day) {
        checks.endable(id, day).ifPresent(unit -> {
            for (Unit child : state.tree().children(id)) {
                if (child.id() != heir.id() && !ending.contains(child.id())) {
                    checks.changeable(child.id(), day);
                    moveTo(child, OptionalLong.of(heir.id()), heir.name());
                }
            }
            int open = state.openCandidacies(id);
            if (open > 0) {
                draft.step(new UnitStep.MoveCandidacies(id, heir.id()));
                draft.effect(UnitEffect.Code.CANDIDACIES_MOVE, String.valueOf(open), unit.name(), heir.name());
            }
            draft.step(new UnitStep.Inherit(id, heir.id()));
            draft.step(new UnitStep.End(id, OptionalLong.of(heir.id())));
            draft.effect(UnitEffect.Code.ENDS, unit.name());
            draft.effect(UnitEffect.Code.INHERITS, heir.name(), unit.name());
        });
    }

    private void split(UnitChange.Split change, LocalDate day) {
        boolean ends = change.fate() == UnitChange.Fate.ENDS;
        checks.refuseIf(change.parts().size() < (ends ? 2 : 1), Code.NOTHING_TO_SPLIT);
        for (UnitShape part : change.parts()) {
            part.parentId()
                    .ifPresent(p -> checks.refuseIf(
                            ends && state.tree().isWithin(p, change.unitId()),
                            Code.PARENT_ENDED,
                            state.name(change.unitId())));
        }
        List<Heir> heirs = change.parts().stream()
                .map(part -> new Heir(begin(part, UnitFacts.NONE, day), part.name()))
                .toList();
        if (ends && !heirs.isEmpty()) {
            handOver(change.unitId(), heirs.get(0), Set.of(change.unitId()), day);
            heirs.stream().skip(1).forEach(h -> draft.step(new UnitStep.Inherit(change.unitId(), h.id())));
        } else {
            checks.changeable(change.unitId(), day)
                    .ifPresent(unit -> heirs.forEach(h -> draft.step(new UnitStep.Inherit(unit.id(), h.id()))));
        }
    }

    private void dissolve(UnitChange.Dissolve change, LocalDate day) {
        draft.about(change.unitId());
        OptionalLong successor = change.successorId();
        if (successor.isPresent()) {
            long heir = successor.getAsLong();
            checks.refuseIf(
                    state.tree().isWithin(heir, change.unitId()),
                    Code.MERGE_ROUND,
                    state.name(heir),
                    state.name(change.unitId()));
            checks.refuseIf(
                    state.find(heir).filter(u -> u.endedOn().isEmpty()).isEmpty(),
                    Code.SUCCESSOR_ENDED,
                    state.name(heir));
            handOver(change.unitId(), new Heir(heir, state.name(heir)), Set.of(change.unitId()), day);
            return;
        }
        checks.endable(change.unitId(), day).ifPresent(unit -> {
            int children = state.tree().children(unit.id()).size();
            int open = state.openCandidacies(unit.id());
            checks.refuseIf(children > 0, Code.HAS_CHILDREN, unit.name(), String.valueOf(children));
            checks.refuseIf(open > 0, Code.HAS_OPEN_CANDIDACIES, unit.name(), String.valueOf(open));
            draft.step(new UnitStep.End(unit.id(), OptionalLong.empty()));
            draft.effect(UnitEffect.Code.ENDS, unit.name());
        });
    }
}
