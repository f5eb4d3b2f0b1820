package vn.ptdv.store.person;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.EVENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.ptdv.model.process.StageKeys;

/** The numbers of papers by which a person is looked for: certificates, and the decisions that name one person. */
public final class PersonNumbers {
    /** Papers of other steps, such as resolutions of a branch, stand for many people at once. */
    private static final Set<String> PERSONAL = Set.of(StageKeys.DECISION, StageKeys.RECOGNITION);

    private final DSLContext reading;

    public PersonNumbers(DSLContext reading) {
        this.reading = reading;
    }

    /** By the id of the person. */
    public Map<Long, List<String>> all() {
        return where(DSL.noCondition(), DSL.noCondition());
    }

    public Map<Long, List<String>> of(Collection<Long> people) {
        return where(CERTIFICATE.PERSON_ID.in(people), CANDIDACY.PERSON_ID.in(people));
    }

    private Map<Long, List<String>> where(Condition certificates, Condition candidacies) {
        Map<Long, List<String>> numbers = new HashMap<>();
        reading.select(CERTIFICATE.PERSON_ID, CERTIFICATE.CERT_NO)
                .from(CERTIFICATE)
                .where(CERTIFICATE.CERT_NO.isNotNull().and(certificates))
                .forEach(r -> numbers.computeIfAbsent(r.value1(), k -> new ArrayList<>(2))
                        .add(r.value2()));
        reading.select(CANDIDACY.PERSON_ID, EVENT.DOC_NO)
                .from(EVENT)
                .join(CANDIDACY)
                .on(CANDIDACY.ID.eq(EVENT.CANDIDACY_ID))
                .where(EVENT.DOC_NO.isNotNull().and(EVENT.CANCELLED.isFalse()).and(candidacies))
                .and(EVENT.STAGE_KEY.in(PERSONAL))
                .forEach(r -> numbers.computeIfAbsent(r.value1(), k -> new ArrayList<>(2))
                        .add(r.value2()));
        return numbers;
    }
}
