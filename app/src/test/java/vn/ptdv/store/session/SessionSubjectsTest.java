package vn.ptdv.store.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.PersonDocument;
import vn.ptdv.model.session.Closed;
import vn.ptdv.model.session.Conclusion;
import vn.ptdv.model.session.DossierReadiness;
import vn.ptdv.model.session.ItemKind;
import vn.ptdv.model.session.SessionItem;
import vn.ptdv.model.session.Subject;
import vn.ptdv.store.TableCopy;
import vn.ptdv.store.Walks;
import vn.ptdv.store.change.Act;
import vn.ptdv.store.deadline.DeadlineStore;
import vn.ptdv.store.document.PersonDocuments;
import vn.ptdv.store.jooq.Tables;
import vn.ptdv.store.jooq.tables.records.CodeItemRecord;
import vn.ptdv.store.jooq.tables.records.UnitRecord;
import vn.ptdv.store.process.Deciders;

/** What a session may be asked, what each answer leads to, and whose dossiers it may decide on. */
@Tag("F27")
class SessionSubjectsTest extends SessionCase {
    @Test
    void theOfficeAddsASubjectOfItsOwn() {
        CodeItemRecord own = new CodeItemRecord();
        own.setListKey("AGENDA_SUBJECT");
        own.setCode("KHEN_THUONG");
        own.setLabel("Khen thưởng");
        own.setOrd(20);
        seeded.book().writing().run(Act.named("action.system.test"), work -> work.insert(own));
        List<Subject> all = Subjects.of(seeded.book().reading()).all();
        assertThat(all)
                .extracting(Subject::label)
                .startsWith("Kết nạp đảng viên")
                .endsWith("Khen thưởng");
        assertThat(all.get(all.size() - 1).kind()).isEqualTo(ItemKind.OPINION);
    }

    @Test
    void anOlderBookHasTheShippedSubjects() {
        seeded.book()
                .writing()
                .run(
                        Act.named("action.system.test"),
                        work -> work.reading()
                                .selectFrom(Tables.CODE_ITEM)
                                .where(Tables.CODE_ITEM.LIST_KEY.eq("AGENDA_SUBJECT"))
                                .fetch()
                                .forEach(r -> work.delete(Tables.CODE_ITEM, r.getId())));
        assertThat(Subjects.of(seeded.book().reading()).all()).hasSize(12);
    }

    @Test
    void decisionsAndMinutesStandBesideThePersonAndGoWithTheUndo() {
        long person = closed("ADMIT", walks.upTo("APPRAISAL", "Lê An", unit, DAY.minusDays(10)));
        assertThat(new PersonDocuments(seeded.book()).of(person))
                .filteredOn(d -> d.documentId().isPresent())
                .extracting(PersonDocument::symbol)
                .contains("41-QĐ/ĐU", "01-BB/ĐU");
        seeded.undoLast();
        assertThat(new PersonDocuments(seeded.book()).of(person))
                .noneMatch(d -> d.documentId().isPresent());
    }

    @Test
    void agreementToALongerLimitMovesItAsFarAsTheRuleAllows() {
        long id = walks.upTo("CELL_VOTE", "Lê Bình", unit, DAY.minusDays(10));
        assertThat(ready("EXTEND_ADMIT", id)).isTrue();
        long open = session("EXTEND_ADMIT", id);
        assertThat(Resolutions.of(seeded.book(), sessions.items(open)).values())
                .singleElement()
                .satisfies(r -> assertThat(r.cell()).isPresent());
        acts.delete(open);
        seeded.undoLast();
        seeded.undoLast();
        seeded.undoLast();
        seeded.undoLast();
        TableCopy before = TableCopy.of(seeded.book());
        closed("EXTEND_ADMIT", id);
        assertThat(new DeadlineStore(seeded.book().reading(), process).of(id))
                .filteredOn(d -> d.extendedTo().isPresent())
                .singleElement()
                .satisfies(d -> assertThat(d.extendReason()).contains("Phiên họp"));
        assertThat(ready("EXTEND_ADMIT", id)).isFalse();
        assertThat(sessions.said(id))
                .singleElement()
                .satisfies(s -> assertThat(s.conclusion()).isEqualTo(Conclusion.AGREED));
        seeded.undoLast();
        seeded.undoLast();
        seeded.undoLast();
        seeded.undoLast();
        assertThat(TableCopy.of(seeded.book())).isEqualTo(before);
    }

    @Test
    void aLimitThatDoesNotRunCannotBeMoved() {
        long id = walks.upTo("FILE", "Lê Chi", unit, DAY.minusDays(10));
        long session = session("EXTEND_ADMIT", id);
        assertThat(new SessionClosing(seeded.book(), process, files)
                        .close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOfSatisfying(
                        Closed.Refused.class,
                        r -> assertThat(r.obstacles().get(0).why())
                                .containsExactly(Texts.of("person.session.noLimit")));
    }

    @Test
    void anOpinionIsKeptWithoutEventAndWithoutNumber() {
        long id = walks.upTo("SYMPATHISER", "Lê Dung", unit, DAY.minusDays(10));
        int events = seeded.book().reading().fetchCount(Tables.EVENT);
        closed("CLASS", id);
        assertThat(seeded.book().reading().fetchCount(Tables.EVENT)).isEqualTo(events);
        assertThat(sessions.said(id))
                .singleElement()
                .satisfies(s -> assertThat(s.subject().label()).isEqualTo("Cử đi học lớp bồi dưỡng nhận thức về Đảng"));
    }

    @Test
    void aDecisionIsCancelledByASession() {
        long id = walks.upTo("DECISION", "Lê Giang", unit, DAY.minusDays(10));
        closed("CANCEL", id);
        assertThat(seeded.candidacy(id).getExitKey()).isEqualTo("DECISION_CANCELLED");
    }

    @Test
    void peopleOfABodyWithItsOwnCompetenceAreNotForThisSession() {
        long base = unitUnder(Optional.empty(), "Đảng ủy Công ty A", "UY_QUYEN");
        long cell = unitUnder(Optional.of(base), "Chi bộ phân xưởng", "KHONG");
        assertThat(Deciders.on(seeded.book().reading(), DAY).of(cell)).hasValueSatisfying(d -> {
            assertThat(d.unit()).isEqualTo("Đảng ủy Công ty A");
            assertThat(d.voteRule()).isEqualTo("VOTE_DELEGATED_BASE_MIN");
        });
        assertThat(Deciders.on(seeded.book().reading(), DAY).of(unit)).isEmpty();
        long id = walks.upTo("APPRAISAL", "Lê Hà", cell, DAY.minusDays(10));
        assertThat(new Readiness(seeded.book(), process).list(subject("ADMIT"), DAY))
                .filteredOn(d -> d.candidacyId() == id)
                .singleElement()
                .satisfies(d -> assertThat(d.whyNot())
                        .contains("thẩm quyền quyết định thuộc Đảng ủy Công ty A (Được ủy quyền kết nạp đảng viên)"));
    }

    private long unitUnder(Optional<Long> parent, String name, String competence) {
        UnitRecord row = new UnitRecord();
        row.setName(name);
        row.setCompetenceCode(competence);
        parent.ifPresent(row::setParentId);
        return seeded.book().writing().write(Act.named("action.system.test"), work -> work.insert(row));
    }

    private boolean ready(String code, long candidacy) {
        return new Readiness(seeded.book(), process)
                .list(subject(code), DAY).stream()
                        .filter(d -> d.candidacyId() == candidacy)
                        .anyMatch(DossierReadiness::isReady);
    }

    private long session(String code, long candidacy) {
        long session = session(code, List.of(candidacy));
        acts.saveVotes(session, agreed(session));
        return session;
    }

    /** A session on one dossier that agreed; the id of the person. */
    private long closed(String code, long candidacy) {
        long session = session(code, candidacy);
        SessionItem item = sessions.items(session).get(0);
        assertThat(new SessionClosing(seeded.book(), process, files)
                        .close(session, NUMBERS, Walks.APPROVED, Paperwork.NONE))
                .isInstanceOf(Closed.Done.class);
        return item.personId();
    }
}
