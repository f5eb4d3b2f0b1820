package vn.ptdv.store.deadline;

import static vn.ptdv.store.jooq.Tables.UNIT;
import static vn.ptdv.store.jooq.Tables.UNIT_OFFICER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Who follows a unit: its own specialist, else that of the nearest unit above. */
public final class Officers {
    private final Map<Long, String> own = new HashMap<>();
    private final Map<Long, Optional<Long>> parents = new HashMap<>();

    public Officers(DSLContext reading, LocalDate today) {
        reading.select(UNIT_OFFICER.UNIT_ID, UNIT_OFFICER.NAME)
                .from(UNIT_OFFICER)
                .where(UNIT_OFFICER.KIND.eq("SPECIALIST"))
                .and(UNIT_OFFICER.FROM_ON.isNull().or(UNIT_OFFICER.FROM_ON.le(today)))
                .and(UNIT_OFFICER.TO_ON.isNull().or(UNIT_OFFICER.TO_ON.ge(today)))
                .orderBy(UNIT_OFFICER.ID)
                .forEach(r -> own.merge(r.value1(), r.value2(), (one, other) -> one + ", " + other));
        reading.select(UNIT.ID, UNIT.PARENT_ID)
                .from(UNIT)
                .forEach(r -> parents.put(r.value1(), Optional.ofNullable(r.value2())));
    }

    public String of(long unitId) {
        Set<Long> seen = new HashSet<>();
        Optional<Long> at = Optional.of(unitId);
        while (at.isPresent() && seen.add(at.get())) {
            String name = own.get(at.get());
            if (name != null) {
                return name;
            }
            at = parents.getOrDefault(at.get(), Optional.empty());
        }
        return "";
    }
}
