package vn.ptdv.store.process;

import static vn.ptdv.store.jooq.Tables.CODE_ITEM;
import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.unit.UnitStore;

/**
 * Who decides on the people of a unit: the nearest body above them, or their own, that was given the competence; where
 * there is none, the committee whose book this is.
 */
public final class Deciders {
    private final UnitTree tree;
    private final Map<String, Competence> competences;

    private Deciders(UnitTree tree, Map<String, Competence> competences) {
        this.tree = tree;
        this.competences = competences;
    }

    /** What a competence is called, and by which rule a body that has it votes. */
    private record Competence(String name, String voteRule) {}

    /** A body other than the committee itself. */
    public record Decider(long unitId, String unit, String competence, String voteRule) {}

    /** The competences as they were given on the day. */
    public static Deciders on(DSLContext reading, LocalDate day) {
        Map<String, Competence> competences = new HashMap<>();
        reading.select(CODE_ITEM.CODE, CODE_ITEM.LABEL, CODE_ITEM.EXTRA)
                .from(CODE_ITEM)
                .where(CODE_ITEM.LIST_KEY.eq("COMPETENCE"))
                .and(CODE_ITEM.EXTRA.isNotNull())
                .forEach(r -> competences.put(r.value1(), new Competence(r.value2(), r.value3())));
        boolean given = reading.fetchExists(UNIT, UNIT.COMPETENCE_CODE.in(competences.keySet()))
                || reading.fetchExists(UNIT_SPAN, UNIT_SPAN.COMPETENCE_CODE.in(competences.keySet()));
        return new Deciders(given ? new UnitStore(reading).treeOn(day) : UnitTree.empty(), competences);
    }

    public Optional<Decider> of(long unitId) {
        List<Unit> path = tree.contains(unitId) ? tree.path(unitId) : List.of();
        for (int i = path.size() - 1; i >= 0; i--) {
            Unit unit = path.get(i);
            Optional<Competence> its =
                    Optional.ofNullable(competences.get(unit.shape().competenceCode()));
            if (its.isPresent()) {
                return isTheCommittee(unit)
                        ? Optional.empty()
                        : Optional.of(new Decider(
                                unit.id(),
                                unit.name(),
                                its.get().name(),
                                its.get().voteRule()));
            }
        }
        return Optional.empty();
    }

    /** The only root of the tree stands for the committee whose book this is. */
    private boolean isTheCommittee(Unit unit) {
        return tree.roots().size() == 1
                && tree.roots().get(0).id() == unit.id()
                && !tree.children(unit.id()).isEmpty();
    }
}
