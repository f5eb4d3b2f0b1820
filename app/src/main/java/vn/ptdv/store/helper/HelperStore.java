package vn.ptdv.store.helper;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PERSON;
import static vn.ptdv.store.jooq.Tables.UNIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseOrder;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.helper.HelperAssignment;
import vn.ptdv.model.helper.HelperCharge;
import vn.ptdv.model.helper.HelperLoad;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.store.jooq.tables.Unit;
import vn.ptdv.store.jooq.tables.records.HelperRecord;

/** Reads helpers. */
public final class HelperStore {
    private final DSLContext reading;

    public HelperStore(DSLContext reading) {
        this.reading = reading;
    }

    /** All who ever helped in a candidacy, in the order in which they were charged. */
    public List<HelperAssignment> of(long candidacyId) {
        return reading.selectFrom(HELPER)
                .where(HELPER.CANDIDACY_ID.eq(candidacyId))
                .orderBy(HELPER.FROM_ON, HELPER.ID)
                .fetch(HelperStore::assignment);
    }

    /** What makes two charges those of one helper: the folded name and the unit itself, since units share names. */
    public static String key(HelperCharge.Helper helper) {
        return VietnameseText.fold(helper.name()) + "\t"
                + helper.unitId().map(String::valueOf).orElse("");
    }

    /** How much each helper carries now, the most loaded first; helpers of one name in one unit are one. */
    public List<HelperLoad> load() {
        Map<String, List<HelperCharge>> loads = new LinkedHashMap<>();
        running().stream()
                .sorted(Comparator.comparingLong(HelperCharge::id))
                .forEach(charge -> loads.computeIfAbsent(key(charge.helper()), k -> new ArrayList<>())
                        .add(charge));
        return loads.values().stream()
                .map(charges -> new HelperLoad(
                        charges.get(0).helper(),
                        charges.stream()
                                .map(c -> c.helped().candidacyId())
                                .distinct()
                                .toList()))
                .sorted(Comparator.comparingInt(HelperLoad::count)
                        .reversed()
                        .thenComparing(load -> load.helper().name(), VietnameseOrder.names()))
                .toList();
    }

    /** Every charge that runs now, by helper and then by who is helped. */
    public List<HelperCharge> charges() {
        return VietnameseOrder.sortedByName(running(), c -> c.helped().name());
    }

    private List<HelperCharge> running() {
        Unit own = UNIT.as("own");
        Unit above = UNIT.as("above");
        Set<String> shared = sharedNames();
        return reading.select(HELPER.fields())
                .select(own.NAME, above.NAME, CANDIDACY.PERSON_ID, CANDIDACY.STAGE_KEY, PERSON.FULL_NAME, UNIT.NAME)
                .from(HELPER)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(HELPER.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .leftJoin(own)
                .on(own.ID.eq(HELPER.UNIT_ID))
                .leftJoin(above)
                .on(above.ID.eq(own.PARENT_ID))
                .where(HELPER.TO_ON.isNull().and(CANDIDACY.EXIT_KEY.isNull()).and(CANDIDACY.RECOGNISED_ON.isNull()))
                .fetch(r -> new HelperCharge(
                        r.get(HELPER.ID),
                        new HelperCharge.Helper(
                                r.get(HELPER.FULL_NAME),
                                Optional.ofNullable(r.get(HELPER.UNIT_ID)),
                                unit(text(r.get(own.NAME)), text(r.get(above.NAME)), shared)),
                        new HelperCharge.Helped(
                                r.get(HELPER.CANDIDACY_ID),
                                r.get(CANDIDACY.PERSON_ID),
                                r.get(PERSON.FULL_NAME),
                                r.get(UNIT.NAME),
                                r.get(CANDIDACY.STAGE_KEY)),
                        HelperRole.valueOf(r.get(HELPER.ROLE_CODE)),
                        r.get(HELPER.FROM_ON),
                        text(r.get(HELPER.RESOLUTION_NO))));
    }

    private Set<String> sharedNames() {
        return reading.select(UNIT.NAME)
                .from(UNIT)
                .groupBy(UNIT.NAME)
                .having(DSL.count().gt(1))
                .fetchSet(UNIT.NAME);
    }

    private static String unit(String name, String above, Set<String> shared) {
        return above.isEmpty() || !shared.contains(name) ? name : Texts.of("person.helperUnit", name, above);
    }

    private static HelperAssignment assignment(HelperRecord r) {
        boolean replacing = r.getReplacesId() != null && r.getRoleCode().equals(HelperRole.INTRODUCER.name());
        return new HelperAssignment(
                r.getId(),
                r.getFullName(),
                replacing ? HelperRole.REPLACEMENT : HelperRole.valueOf(r.getRoleCode()),
                Optional.ofNullable(r.getUnitId()),
                new HelperAssignment.Membership(
                        Optional.ofNullable(r.getAdmittedOn()),
                        Optional.ofNullable(r.getOfficialOn()),
                        Optional.ofNullable(r.getSharedSince()),
                        Optional.ofNullable(r.getSharedResidenceSince()),
                        r.getOtherBase() ? BaseRelation.OTHER_BASE : BaseRelation.SAME_BASE),
                new HelperAssignment.Charge(
                        text(r.getResolutionNo()),
                        Optional.ofNullable(r.getResolutionOn()),
                        r.getFromOn(),
                        Optional.ofNullable(r.getToOn()),
                        text(r.getEndReason())));
    }
}
