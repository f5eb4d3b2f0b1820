package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.PERSON_GROUP;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/** Who belongs to which target groups, read for everybody by one scan. */
public final class TargetGroups {
    private final DSLContext reading;

    public TargetGroups(DSLContext reading) {
        this.reading = reading;
    }

    /** The codes by person; people without any are absent. */
    public Map<Long, Set<String>> all() {
        return reading.select(PERSON_GROUP.PERSON_ID, PERSON_GROUP.GROUP_CODE).from(PERSON_GROUP).stream()
                .collect(Collectors.groupingBy(
                        r -> r.value1(), Collectors.mapping(r -> r.value2().intern(), Collectors.toUnmodifiableSet())));
    }
}
