package vn.ptdv.store.process;

import static vn.ptdv.store.Columns.text;
import static vn.ptdv.store.jooq.Tables.CANDIDACY;
import static vn.ptdv.store.jooq.Tables.CANDIDACY_GROUP;
import static vn.ptdv.store.jooq.Tables.CERTIFICATE;
import static vn.ptdv.store.jooq.Tables.HELPER;
import static vn.ptdv.store.jooq.Tables.PAPER;
import static vn.ptdv.store.jooq.Tables.PERSON;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.process.BaseRelation;
import vn.ptdv.model.process.CandidateFacts;
import vn.ptdv.model.process.CertificateFacts;
import vn.ptdv.model.process.HelperFacts;
import vn.ptdv.model.process.HelperRole;
import vn.ptdv.model.process.LeavingFacts;
import vn.ptdv.model.process.LeavingReason;
import vn.ptdv.model.process.MassOrganisation;
import vn.ptdv.model.process.PaperFacts;
import vn.ptdv.model.process.PaperState;
import vn.ptdv.model.process.SpecialGroup;
import vn.ptdv.model.training.ClassKind;
import vn.ptdv.store.jooq.tables.records.CandidacyRecord;
import vn.ptdv.store.jooq.tables.records.HelperRecord;
import vn.ptdv.store.jooq.tables.records.PaperRecord;

/** What the checks need to know of many candidacies, in a handful of queries. */
final class FactsReader {
    private final DSLContext reading;
    private final Collection<Long> ids;
    private final LocalDate today;

    FactsReader(DSLContext reading, Collection<Long> ids, LocalDate today) {
        this.reading = reading;
        this.ids = ids;
        this.today = today;
    }

    Map<Long, CandidateFacts> read() {
        Map<Long, List<String>> groups = reading.select(CANDIDACY_GROUP.CANDIDACY_ID, CANDIDACY_GROUP.GROUP_CODE)
                .from(CANDIDACY_GROUP)
                .where(CANDIDACY_GROUP.CANDIDACY_ID.in(ids))
                .fetchGroups(CANDIDACY_GROUP.CANDIDACY_ID, CANDIDACY_GROUP.GROUP_CODE);
        Map<Long, Result<HelperRecord>> helpers = helpers();
        Map<Long, Result<PaperRecord>> papers =
                reading.selectFrom(PAPER).where(PAPER.CANDIDACY_ID.in(ids)).fetchGroups(PAPER.CANDIDACY_ID);
        Map<Long, CertificateFacts> certificates = certificates();
        Deciders deciders = Deciders.on(reading, today);
        Map<Long, CandidateFacts> facts = new HashMap<>();
        reading.select(CANDIDACY.fields())
                .select(PERSON.FULL_NAME, PERSON.BIRTH, PERSON.GENERAL_EDUCATION_CODE)
                .from(CANDIDACY)
                .join(PERSON)
                .on(PERSON.ID.eq(CANDIDACY.PERSON_ID))
                .where(CANDIDACY.ID.in(ids))
                .forEach(row -> {
                    CandidacyRecord candidacy = row.into(CANDIDACY);
                    long id = candidacy.getId();
                    facts.put(
                            id,
                            person(row)
                                    .withGroups(specialGroups(groups.getOrDefault(id, List.of())))
                                    .withIntroducedBy(introducedBy(candidacy.getIntroducedBy()))
                                    .withHelpers(list(helpers.get(id)).stream()
                                            .map(FactsReader::helper)
                                            .toList())
                                    .withPapers(list(papers.get(id)).stream()
                                            .map(this::paper)
                                            .toList()));
                    Optional.ofNullable(certificates.get(candidacy.getPersonId()))
                            .ifPresent(c -> facts.computeIfPresent(id, (k, f) -> f.withCertificate(c)));
                    deciders.of(candidacy.getUnitId())
                            .ifPresent(d -> facts.computeIfPresent(id, (k, f) -> f.withDecidingRule(d.voteRule())));
                    leaving(candidacy).ifPresent(l -> facts.computeIfPresent(id, (k, f) -> f.withLeaving(l)));
                });
        return facts;
    }

    private static CandidateFacts person(Record row) {
        CandidateFacts facts = CandidateFacts.of(row.get(PERSON.FULL_NAME))
                .withEducation(text(row.get(PERSON.GENERAL_EDUCATION_CODE)));
        return PartialDate.parse(text(row.get(PERSON.BIRTH)))
                .map(facts::withBirthDate)
                .orElse(facts);
    }

    private Map<Long, Result<HelperRecord>> helpers() {
        return reading.selectFrom(HELPER)
                .where(HELPER.CANDIDACY_ID.in(ids))
                .and(HELPER.ROLE_CODE.ne(HelperRole.PROBATION.name()))
                .and(HELPER.TO_ON.isNull())
                .orderBy(HELPER.ID)
                .fetchGroups(HELPER.CANDIDACY_ID);
    }

    /** The newest certificate of each person; a certificate hangs on the person, so an older candidacy's still counts. */
    private Map<Long, CertificateFacts> certificates() {
        Map<Long, CertificateFacts> newest = new HashMap<>();
        reading.select(CERTIFICATE.PERSON_ID, CERTIFICATE.CERT_NO, CERTIFICATE.ISSUED_ON, PERSON.FULL_NAME)
                .from(CERTIFICATE)
                .join(PERSON)
                .on(PERSON.ID.eq(CERTIFICATE.PERSON_ID))
                .where(CERTIFICATE.KIND.eq(ClassKind.AWARENESS.name()))
                .and(CERTIFICATE.PERSON_ID.in(
                        reading.select(CANDIDACY.PERSON_ID).from(CANDIDACY).where(CANDIDACY.ID.in(ids))))
                .orderBy(CERTIFICATE.ISSUED_ON, CERTIFICATE.ID)
                .forEach(r -> newest.put(r.value1(), new CertificateFacts(text(r.value2()), r.value3(), r.value4())));
        return newest;
    }

    static Set<SpecialGroup> specialGroups(Collection<String> codes) {
        EnumSet<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        codes.forEach(code -> groups.add(SpecialGroup.valueOf(code)));
        return groups;
    }

    static Set<MassOrganisation> introducedBy(@Nullable String codes) {
        EnumSet<MassOrganisation> bodies = EnumSet.noneOf(MassOrganisation.class);
        for (MassOrganisation body : MassOrganisation.values()) {
            if (text(codes).contains(body.name())) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static <T> List<T> list(@Nullable List<T> found) {
        return found == null ? List.of() : found;
    }

    private static HelperFacts helper(HelperRecord r) {
        boolean replaced = r.getReplacesId() != null;
        return new HelperFacts(
                r.getFullName(),
                r.getOfficialOn() != null,
                Optional.ofNullable(r.getSharedSince()),
                Optional.ofNullable(r.getSharedResidenceSince()),
                r.getOtherBase() ? BaseRelation.OTHER_BASE : BaseRelation.SAME_BASE,
                replaced ? HelperRole.REPLACEMENT : HelperRole.valueOf(r.getRoleCode()),
                r.getFromOn());
    }

    private PaperFacts paper(PaperRecord r) {
        PaperState state = PaperState.valueOf(r.getState());
        LocalDate until = r.getValidUntil();
        boolean expired = state == PaperState.PRESENT && until != null && until.isBefore(today);
        return new PaperFacts(r.getCode(), expired ? PaperState.EXPIRED : state, Optional.ofNullable(r.getDocOn()));
    }

    private static Optional<LeavingFacts> leaving(CandidacyRecord r) {
        if (r.getLeftOn() == null) {
            return Optional.empty();
        }
        String reason = text(r.getLeftReasonCode());
        return Optional.of(new LeavingFacts(
                r.getLeftOn(),
                reason.isEmpty() ? LeavingReason.ORDINARY : LeavingReason.valueOf(reason),
                Optional.ofNullable(r.getRecordClearedOn()),
                r.getEarlierReadmissions()));
    }
}
