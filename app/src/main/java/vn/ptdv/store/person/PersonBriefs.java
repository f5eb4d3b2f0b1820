package vn.ptdv.store.person;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The further facts that a list of people can show and be filtered by, all of them by two scans. */
public final class PersonBriefs {
    private final DSLContext reading;

    public PersonBriefs(DSLContext reading) {
        this.reading = reading;
    }

    /** Codes and texts as they are kept; what is not known is blank. */
    public record Brief(
            String citizenId,
            String religion,
            String occupation,
            String education,
            String profession,
            String workplace,
            String residence,
            String phone,
            Optional<LocalDate> certificateUntil) {
        public static final Brief NONE = new Brief("", "", "", "", "", "", "", "", Optional.empty());
    }

    /** By the id of the person. */
    public Map<Long, Brief> all() {
        Map<Long, LocalDate> certificates = reading.select(CERTIFICATE.PERSON_ID, DSL.max(CERTIFICATE.VALID_UNTIL))
                .from(CERTIFICATE)
                .where(CERTIFICATE.VALID_UNTIL.isNotNull())
                .groupBy(CERTIFICATE.PERSON_ID)
                .fetchMap(CERTIFICATE.PERSON_ID, DSL.max(CERTIFICATE.VALID_UNTIL));
        Map<Long, Brief> all = new HashMap<>();
        reading.select(PERSON.ID, PERSON.CITIZEN_ID, PERSON.RELIGION_CODE, PERSON.OCCUPATION_CODE)
                .select(PERSON.GENERAL_EDUCATION_CODE, PERSON.PROFESSION_CODE, PERSON.WORKPLACE)
                .select(PERSON.RESIDENCE, PERSON.PHONE)
                .from(PERSON)
                .forEach(r -> all.put(
                        r.get(PERSON.ID),
                        new Brief(
                                text(r.get(PERSON.CITIZEN_ID)),
                                text(r.get(PERSON.RELIGION_CODE)),
                                text(r.get(PERSON.OCCUPATION_CODE)),
                                text(r.get(PERSON.GENERAL_EDUCATION_CODE)),
                                text(r.get(PERSON.PROFESSION_CODE)),
                                text(r.get(PERSON.WORKPLACE)),
                                text(r.get(PERSON.RESIDENCE)),
                                text(r.get(PERSON.PHONE)),
                                Optional.ofNullable(certificates.get(r.get(PERSON.ID))))));
        return all;
    }
}
