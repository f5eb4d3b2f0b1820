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
import org.jooq.DSLContext;
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

    /** What makes two charges those of one helper: the folded name, and the unit by its name. */
    public static String key(String name, String unit) {
        return VietnameseText.fold(name) + "\t" + unit;
    }

    /** How much each helper carries now, the most loaded first; helpers of one name in one unit are one. */
    public List<HelperLoad> load() {
        Map<String, HelperLoad> loads = new LinkedHashMap<>();
        reading.select(HELPER.FULL_NAME, HELPER.FOLDED_NAME, HELPER.UNIT_ID, UNIT.NAME, HELPER.CANDIDACY_ID)
                .from(HELPER)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(HELPER.CANDIDACY_ID))
                .leftJoin(UNIT)
                .on(UNIT.ID.eq(HELPER.UNIT_ID))
                .where(HELPER.TO_ON.isNull().and(CANDIDACY.EXIT_KEY.isNull()).and(CANDIDACY.RECOGNISED_ON.isNull()))
                .orderBy(HELPER.ID)
                .forEach(r -> loads.merge(
                        r.value2() + "\t" + r.value3(),
                        new HelperLoad(r.value1(), text(r.value4()), List.of(r.value5())),
                        HelperStore::together));
        return loads.values().stream()
                .sorted(Comparator.comparingInt(HelperLoad::count)
                        .reversed()
                        .thenComparing(HelperLoad::name, VietnameseOrder.names()))
                .toList();
    }

    /** Every charge that runs now, by helper and then by who is helped. */
    public List<HelperCharge> charges() {
        Unit own = UNIT.as("own");
        List<HelperCharge> charges = reading.select(HELPER.fields())
                .select(own.NAME, CANDIDACY.PERSON_ID, CANDIDACY.STAGE_KEY, PERSON.FULL_NAME, UNIT.NAME)
                .from(HELPER)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(HELPER.CANDIDACY_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .join(UNIT)
                .on(UNIT.ID.eq(CANDIDACY.UNIT_ID))
                .leftJoin(own)
                .on(own.ID.eq(HELPER.UNIT_ID))
                .where(HELPER.TO_ON.isNull().and(CANDIDACY.EXIT_KEY.isNull()).and(CANDIDACY.RECOGNISED_ON.isNull()))
                .fetch(r -> new HelperCharge(
                        r.get(HELPER.ID),
                        new HelperCharge.Helper(r.get(HELPER.FULL_NAME), text(r.get(own.NAME))),
                        new HelperCharge.Helped(
                                r.get(HELPER.CANDIDACY_ID),
                                r.get(CANDIDACY.PERSON_ID),
                                r.get(PERSON.FULL_NAME),
                                r.get(UNIT.NAME),
                                r.get(CANDIDACY.STAGE_KEY)),
                        HelperRole.valueOf(r.get(HELPER.ROLE_CODE)),
                        r.get(HELPER.FROM_ON),
                        text(r.get(HELPER.RESOLUTION_NO))));
        return VietnameseOrder.sortedByName(charges, c -> c.helped().name());
    }

    private static HelperLoad together(HelperLoad one, HelperLoad other) {
        List<Long> all = new ArrayList<>(one.candidacies());
        other.candidacies().stream().filter(id -> !all.contains(id)).forEach(all::add);
        return new HelperLoad(one.name(), one.unit(), all);
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
