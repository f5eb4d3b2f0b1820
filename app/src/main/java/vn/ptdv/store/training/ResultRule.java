package vn.ptdv.store.training;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import vn.ptdv.model.entry.Fault;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.training.ParticipantState;
import vn.ptdv.model.training.TrainingClass;

/** What may be said of those who sat in a class, whether it is typed or comes in a list. */
public final class ResultRule {
    private final TrainingClass its;
    private final LocalDate today;
    private final Map<Long, String> held;

    private ResultRule(TrainingClass its, LocalDate today, Map<Long, String> held) {
        this.its = its;
        this.today = today;
        this.held = held;
    }

    public static ResultRule of(DSLContext reading, long classId, LocalDate today) {
        TrainingClass its = new ClassStore(reading).get(classId).orElseThrow();
        Map<Long, String> held = reading
                .select(CANDIDACY.ID, CERTIFICATE.CERT_NO)
                .from(CERTIFICATE)
                .join(CANDIDACY)
                .on(CANDIDACY.PERSON_ID.eq(CERTIFICATE.PERSON_ID))
                .where(CERTIFICATE.CLASS_ID.eq(classId).and(CERTIFICATE.CERT_NO.isNotNull()))
                .orderBy(CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .stream()
                .collect(Collectors.toMap(r -> r.value1(), r -> r.value2(), (older, newer) -> newer));
        return new ResultRule(its, today, held);
    }

    /** Nobody has a mark, a grade or a certificate of a class that has not begun. */
    public Optional<FieldFinding> early(String field) {
        return today.isBefore(its.from())
                ? Optional.of(FieldFinding.of(field, Fault.CLASS_NOT_BEGUN, its.from()))
                : Optional.empty();
    }

    /** Whether the class gave them a certificate, which only those have who passed. */
    boolean holds(long candidacyId) {
        return held.containsKey(candidacyId);
    }

    /** What speaks against leaving someone in this state. */
    public Optional<FieldFinding> fault(String field, long candidacyId, ParticipantState wanted) {
        Optional<FieldFinding> early = wanted.isResult() ? early(field) : Optional.empty();
        return early.or(() -> wanted == ParticipantState.PASSED
                ? Optional.empty()
                : Optional.ofNullable(held.get(candidacyId))
                        .map(number -> FieldFinding.of(field, Fault.CERTIFICATE_ISSUED, number)));
    }

    /** What speaks against a certificate of this day. */
    public Optional<FieldFinding> issuing(String field, LocalDate issuedOn) {
        if (issuedOn.isBefore(its.from())) {
            return Optional.of(FieldFinding.of(field, Fault.BEFORE_CLASS, its.from()));
        }
        return issuedOn.isAfter(today) ? Optional.of(FieldFinding.of(field, Fault.IN_FUTURE)) : Optional.empty();
    }
}
