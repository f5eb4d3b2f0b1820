package vn.ptdv.store.process;

import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import vn.ptdv.model.process.AdvanceResult;
import vn.ptdv.model.process.Event;
import vn.ptdv.model.process.EventKind;
import vn.ptdv.model.process.Refusal;
import vn.ptdv.model.process.RefusalCode;
import vn.ptdv.model.process.StageKeys;
import vn.ptdv.model.training.ClassKind;

/** What only the book can say against a typed event: texts that it cannot hold, a certificate that is someone else's. */
final class TypedEvent {
    private static final int NUMBER = 60;
    private static final int ORGAN = 400;
    private static final int NOTE = 4000;
    private final DSLContext reading;

    TypedEvent(DSLContext reading) {
        this.reading = reading;
    }

    /** The answer of the rules, or these refusals before it. */
    AdvanceResult with(AdvanceResult result, Event event) {
        List<Refusal> refusals = refusals(event);
        if (refusals.isEmpty()) {
            return result;
        }
        List<Refusal> all = new ArrayList<>(refusals);
        if (result instanceof AdvanceResult.Refused refused) {
            all.addAll(refused.reasons());
        }
        return new AdvanceResult.Refused(all);
    }

    private List<Refusal> refusals(Event event) {
        List<Refusal> found = new ArrayList<>();
        longer(event.document().number(), NUMBER, RefusalCode.NUMBER_TOO_LONG).ifPresent(found::add);
        longer(event.organ(), ORGAN, RefusalCode.ORGAN_TOO_LONG).ifPresent(found::add);
        longer(event.note(), NOTE, RefusalCode.NOTE_TOO_LONG).ifPresent(found::add);
        if (event.kind() == EventKind.EXIT && event.note().isBlank()) {
            found.add(Refusal.of(RefusalCode.EXIT_WITHOUT_REASON));
        }
        if (event.stageKey().equals(StageKeys.CLASS)
                && !event.document().number().isEmpty()) {
            owner(event)
                    .ifPresent(name -> found.add(Refusal.of(
                            RefusalCode.CERT_OF_OTHER, event.document().number(), name)));
        }
        return found;
    }

    private static Optional<Refusal> longer(String text, int most, RefusalCode code) {
        return text.length() > most ? Optional.of(Refusal.of(code, text.length(), most)) : Optional.empty();
    }

    /** Who holds the certificate of this number, if only others do; numbers begin anew with the year. */
    private Optional<String> owner(Event event) {
        LocalDate issued = event.document().date().orElse(event.date());
        LocalDate year = issued.withDayOfYear(1);
        long person = reading.select(CANDIDACY.PERSON_ID)
                .from(CANDIDACY)
                .where(CANDIDACY.ID.eq(event.candidacyId()))
                .fetchSingle()
                .value1();
        List<String> others = new ArrayList<>();
        boolean own = false;
        for (var row : reading.select(CERTIFICATE.PERSON_ID, PERSON.FULL_NAME)
                .from(CERTIFICATE)
                .join(PERSON)
                .on(PERSON.ID.eq(CERTIFICATE.PERSON_ID))
                .where(CERTIFICATE.KIND.eq(ClassKind.AWARENESS.name()))
                .and(CERTIFICATE.CERT_NO.eq(event.document().number()))
                .and(CERTIFICATE.ISSUED_ON.ge(year).and(CERTIFICATE.ISSUED_ON.lt(year.plusYears(1))))
                .fetch()) {
            own |= row.value1() == person;
            others.add(row.value2());
        }
        return own ? Optional.empty() : others.stream().findFirst();
    }
}
